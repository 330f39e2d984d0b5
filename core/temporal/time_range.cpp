#include "core/temporal/time_range.h"

#include "core/expressions/time_language.h"
#include "core/temporal/clocks.h"

#include <algorithm>
#include <string>
#include <vector>

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

std::string_view between(std::string_view text, const Timex& first, const Timex& second) {
    std::string_view words = trimmed(slice(text, {first.span.end, second.span.begin}));
    if (words.starts_with(')')) // after a time that is told again in brackets
        words.remove_prefix(1);
    return trimmed(words);
}

/// What is told on two clocks is one time, as the first tells it.
std::vector<Timex> toldOnce(std::string_view text, std::span<const Timex> timexes) {
    std::vector<Timex> times;
    for (std::size_t i = 0; i < timexes.size(); ++i) {
        times.push_back(timexes[i]);
        if (i + 1 < timexes.size() && isToldTwice(text, timexes[i], timexes[i + 1]))
            times.back().span.end = timexes[++i].span.end;
    }
    return times;
}

/// A clock time and the day that it is of, in either order.
bool isClockOfDay(std::string_view text, const Timex& first, const Timex& second,
                  const TimePhrases& phrases) {
    if (!first.when || !second.when || first.span.end > second.span.begin)
        return false;
    const Timex& clock = first.type == TimexType::Time ? first : second;
    const Timex& day = first.type == TimexType::Time ? second : first;
    return clock.type == TimexType::Time && day.type == TimexType::Date &&
           day.when->start == Granularity::Day && clock.value.find(':') != std::string::npos &&
           day.when->bounds.contains(clock.when->bounds) &&
           isOneOf(phrases.clockJoints, between(text, first, second));
}

/// "1940 and 1941", without a gap between them.
bool follow(const std::vector<Timex>& times) {
    for (std::size_t i = 1; i < times.size(); ++i)
        if (times[i].when->bounds.start != times[i - 1].when->bounds.end)
            return false;
    return true;
}

/// "May 3, 7 and 12" as a set of all, "5 or 6 May" as a set of one; months, seasons and years that follow
/// upon each other, "in June and July", as all the time of them.
std::optional<When> listOf(std::string_view text, const std::vector<Timex>& days,
                           const TimePhrases& phrases) {
    const bool isChoice = isOneOf(phrases.choices, between(text, days[days.size() - 2], days.back()));
    const std::vector<std::string>& joints = isChoice ? phrases.choices : phrases.lists;
    std::string set = isChoice ? "[" : "{";
    const Granularity told = std::max(days.front().when->start, Granularity::Day);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const When& when = *days[i].when;
        if (when.start != told || when.isSpan || days[i].type != TimexType::Date ||
            when.edtf.find_first_of("[{/") != std::string::npos)
            return std::nullopt;
        if (i > 0) {
            const bool last = i + 1 == days.size();
            if (when.bounds.start <= days[i - 1].when->bounds.start ||
                !isOneOf(last ? joints : phrases.commas, between(text, days[i - 1], days[i])))
                return std::nullopt;
            set += ',';
        }
        set += when.edtf;
    }
    if (!isChoice && told > Granularity::Day) // "in 1914 and 1939" tells of two times
        return follow(days) ? std::optional(whenFromTo(*days.front().when, *days.back().when)) : std::nullopt;
    auto when = parseWhen(set + (isChoice ? "]" : "}"));
    return when ? std::optional(std::move(*when)) : std::nullopt;
}

} // namespace

std::optional<When> rangeOf(std::string_view text, const Timex& first, const Timex& second,
                            const TimePhrases& phrases) {
    if (!first.when || !second.when || first.span.end > second.span.begin)
        return std::nullopt;
    const std::string_view words = between(text, first, second);
    const bool isRange = isOneOf(phrases.joints, words) ||
                         (joinsPair(words, phrases) && followsPairOpener(text, first, phrases));
    if (!isRange || first.when->bounds.end > toldAt(first.when->offset, *second.when).bounds.end)
        return std::nullopt;
    return whenFromTo(*first.when, *second.when);
}

std::optional<When> joinedTime(std::string_view text, std::span<const Timex> timexes,
                               const TimePhrases& phrases) {
    const std::vector<Timex> times = toldOnce(text, timexes);
    std::vector<Timex> units;
    for (std::size_t i = 0; i < times.size();) {
        const bool pair = i + 1 < times.size() && isClockOfDay(text, times[i], times[i + 1], phrases);
        Timex unit = times[i];
        if (pair) {
            const bool clockFirst = times[i].type == TimexType::Time;
            unit.when = clockFirst ? times[i].when : times[i + 1].when;
            unit.span.end = times[i + 1].span.end;
        }
        units.push_back(std::move(unit));
        i += pair ? 2 : 1;
    }
    if (units.empty() ||
        !std::all_of(units.begin(), units.end(), [](const Timex& t) { return t.when.has_value(); }))
        return std::nullopt;
    if (units.size() == 1)
        return units.front().when;
    if (units.size() == 2)
        if (auto range = rangeOf(text, units[0], units[1], phrases))
            return range;
    return listOf(text, units, phrases);
}

} // namespace dateline
