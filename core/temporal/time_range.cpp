#include "core/temporal/time_range.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

std::string_view trimmed(std::string_view words) {
    while (!words.empty() && words.front() == ' ')
        words.remove_prefix(1);
    while (!words.empty() && words.back() == ' ')
        words.remove_suffix(1);
    return words;
}

bool joins(std::string_view between) {
    constexpr std::array<std::string_view, 10> joints{"to", "until", "till",   "through",   "-",
                                                      "–",  "—",     "to the", "until the", "up to"};
    return std::find(joints.begin(), joints.end(), between) != joints.end();
}

bool followsBetween(std::string_view text, const Timex& timex) {
    const std::string_view before = trimmed(text.substr(0, timex.span.begin));
    return before.ends_with("between") || before.ends_with("Between");
}

} // namespace

std::optional<When> rangeOf(std::string_view text, const Timex& first, const Timex& second) {
    if (!first.when || !second.when || first.span.end > second.span.begin)
        return std::nullopt;
    const std::string_view between = trimmed(slice(text, {first.span.end, second.span.begin}));
    const bool isRange =
        joins(between) || (between.starts_with("and") && between.size() <= 7 && followsBetween(text, first));
    if (!isRange || first.when->bounds.end > second.when->bounds.end)
        return std::nullopt;
    return whenFromTo(*first.when, *second.when);
}

} // namespace dateline
