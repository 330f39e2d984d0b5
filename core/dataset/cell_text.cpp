#include "core/dataset/cell_text.h"

#include "core/base/ascii.h"
#include "core/document/decode_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::size_t kLongestTitle = 160;
constexpr std::size_t kTitleLookedFor = 4096; ///< bytes of a cell
constexpr std::size_t kLongestShown = 60;
constexpr std::size_t kNamesShown = 40;

constexpr bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

bool sayable(char c) {
    return isLetter(c) || isDigit(c) || c < 0;
}

/// Headlines are listed with a bare ';', or on lines of their own; a ';' before a blank is a sentence's own.
std::size_t endOfFirst(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\n' || c == '\r' || (c == ';' && (at + 1 == text.size() || !isBlank(text[at + 1]))))
            return at;
    }
    return text.size();
}

/// Without the quotes around it.
std::string_view unquoted(std::string_view text) {
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    return text;
}

std::string_view cutAtCharacter(std::string_view text, std::size_t most) {
    std::size_t end = std::min(text.size(), most);
    while (end > 0 && end < text.size() && isContinuation(text[end]))
        --end;
    return text.substr(0, end);
}

std::string_view cutAtWord(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    const std::string_view cut = cutAtCharacter(text, most);
    const std::size_t blank = cut.find_last_of(" \t\r\n");
    return trimmed(blank == std::string_view::npos || blank < most / 2 ? cut : cut.substr(0, blank));
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

bool saysNothing(std::string_view cell) {
    if (cell.empty() || cell.size() > 4)
        return cell.empty();
    constexpr std::array<std::string_view, 6> words{"na", "n/a", "nan", "null", "none", "-"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return std::equal(cell.begin(), cell.end(), word.begin(), word.end(),
                          [](char a, char b) { return lower(a) == b; });
    });
}

std::string_view cutToTitle(std::string_view text) {
    return cutAtWord(text, kLongestTitle);
}

std::string_view titleIn(std::string_view cell) {
    cell = cutAtCharacter(cell, kTitleLookedFor);
    while (!cell.empty()) {
        const std::size_t end = endOfFirst(cell);
        const std::string_view first = trimmed(unquoted(trimmed(cell.substr(0, end))));
        const auto unreadable = std::count(first.begin(), first.end(), '?'); // lost in a conversion
        if (!saysNothing(first) && std::any_of(first.begin(), first.end(), sayable) &&
            static_cast<std::size_t>(unreadable) * 3 < first.size())
            return cutToTitle(first);
        cell.remove_prefix(std::min(cell.size(), end + 1));
    }
    return {};
}

std::string_view takeListed(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(';'), rest.size());
    const std::string_view first = trimmed(rest.substr(0, end));
    rest = trimmed(rest.substr(std::min(rest.size(), end + 1)));
    return first;
}

std::string shown(std::string_view cell) {
    std::string text = toUtf8(cell, "UTF-8");
    std::size_t out = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r')
            text[out++] = text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            text[out++] = '\n';
    text.resize(out);
    return text;
}

std::string shownShort(std::string_view cell) {
    const std::string_view cut = cutAtCharacter(cell, kLongestShown);
    std::string text = shown(cut);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; }, ' ');
    return cut.size() < cell.size() ? text + "…" : text;
}

std::string shownNames(const std::vector<std::string>& names) {
    const std::size_t count = std::min(names.size(), kNamesShown);
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += (i == 0 ? "" : ", ") + shownShort(names[i]);
    return count == names.size() ? text : fmt::format("{} and {} more", text, names.size() - count);
}

} // namespace dateline
