#include "core/temporal/time_range.h"

#include "core/expressions/time_language.h"

#include <algorithm>

namespace dateline {
namespace {

std::string_view trimmed(std::string_view words) {
    while (!words.empty() && words.front() == ' ')
        words.remove_prefix(1);
    while (!words.empty() && words.back() == ' ')
        words.remove_suffix(1);
    return words;
}

/// "and", "and the", "and on".
bool joinsPair(std::string_view between, const TimePhrases& phrases) {
    constexpr std::size_t kWordAfter = 4;
    return between.starts_with(phrases.pairJoint) && between.size() <= phrases.pairJoint.size() + kWordAfter;
}

bool followsPairOpener(std::string_view text, const Timex& timex, const TimePhrases& phrases) {
    const std::string_view before = trimmed(text.substr(0, timex.span.begin));
    return std::any_of(phrases.pairOpeners.begin(), phrases.pairOpeners.end(),
                       [&](const std::string& opener) { return before.ends_with(opener); });
}

} // namespace

std::optional<When> rangeOf(std::string_view text, const Timex& first, const Timex& second,
                            const TimePhrases& phrases) {
    if (!first.when || !second.when || first.span.end > second.span.begin)
        return std::nullopt;
    const std::string_view between = trimmed(slice(text, {first.span.end, second.span.begin}));
    const bool isRange = isOneOf(phrases.joints, between) ||
                         (joinsPair(between, phrases) && followsPairOpener(text, first, phrases));
    if (!isRange || first.when->bounds.end > second.when->bounds.end)
        return std::nullopt;
    return whenFromTo(*first.when, *second.when);
}

} // namespace dateline
