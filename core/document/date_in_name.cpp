#include "core/document/date_in_name.h"

#include "core/base/ascii.h"
#include "core/document/parse_day.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace dateline {
namespace {

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2099;
constexpr std::size_t kYearDigits = 4;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Of numbers of four digits the one that may be a year, if there is but one.
std::optional<int> onlyYear(std::string_view name) {
    std::optional<int> found;
    for (std::size_t at = 0; at < name.size();) {
        const auto end = static_cast<std::size_t>(
            std::find_if_not(name.begin() + static_cast<std::ptrdiff_t>(at), name.end(), isDigit) -
            name.begin());
        int number = 0;
        if (end - at == kYearDigits)
            std::from_chars(name.data() + at, name.data() + end, number);
        if (number >= kFirstYear && number <= kLastYear) {
            if (found)
                return std::nullopt;
            found = number;
        }
        at = std::max(end, at + 1);
    }
    return found;
}

/// With spaces for what parts words in names, but for a slash within a date.
std::string partedWords(std::string_view name) {
    std::string words(name);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool inDate = at > 0 && at + 1 < words.size() && isDigit(name[at - 1]) && isDigit(name[at + 1]);
        if (words[at] == '_' || (words[at] == '/' && !inDate))
            words[at] = ' ';
    }
    return words;
}

} // namespace

TextDate dateInName(std::string_view name) {
    const std::string words = partedWords(name);
    if (const auto day = findDay(words))
        return {day->day, std::nullopt};
    return {std::nullopt, onlyYear(name)};
}

} // namespace dateline
