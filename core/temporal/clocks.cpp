#include "core/temporal/clocks.h"

#include "core/time/calendar.h"
#include "core/time/edtf_text.h"
#include "core/time/timex_when.h"

#include <optional>

namespace dateline {
namespace {

using std::chrono::seconds;

constexpr seconds kDay = std::chrono::hours{24};

/// Whether nothing ends a sentence between two places.
bool inOneBreath(std::string_view between) {
    constexpr std::size_t kFarthest = 40;
    return between.size() <= kFarthest && between.find_first_of("\n;!?") == std::string_view::npos &&
           between.find(". ") == std::string_view::npos;
}

bool isClock(const Timex& timex) {
    return timex.type == TimexType::Time && timex.value.find(':') != std::string::npos;
}

bool isPlacedClock(const Timex& timex) {
    return isClock(timex) && timex.when && !timex.when->isSpan && timex.when->start < Granularity::Hour;
}

/// A clock alone, whose day was supposed.
bool isUndayed(const Timex& clock) {
    return clock.derivation.rule == "clock";
}

void place(Timex& clock, std::string value) {
    clock.value = std::move(value);
    clock.when = whenOfTimexValue(clock.value, clock.mod);
}

/// Of "2023-11-09T15:15-05:00" the "T15:15".
std::string_view clockPart(std::string_view value) {
    const std::string_view clock = value.substr(value.find('T'));
    return clock.substr(0, clock.find_first_of("Z+-"));
}

void putOnDay(Timex& clock, std::string_view day) {
    const std::string civil = std::string(day).append(clockPart(clock.value));
    const auto when = whenOfTimexValue(civil);
    const UtcOffset offset = clock.zone && when ? clock.zone->offsetOfClock(when->bounds.start) : UtcOffset();
    place(clock, civil + isoOffset(offset));
}

void putAt(Timex& clock, CivilSeconds civil, UtcOffset offset) {
    place(clock, edtfAt(civil.time_since_epoch().count(), clock.when->start, offset));
}

/// How far the one clock is ahead of UTC, if it tells what the other does, `ahead` further on. None where no
/// clock on earth is, or where days are told that do not agree with it.
std::optional<UtcOffset> offsetFrom(UtcOffset other, seconds ahead, bool daysAreTold) {
    constexpr seconds least = -std::chrono::hours{11};
    constexpr seconds most = std::chrono::hours{13};
    constexpr seconds step = std::chrono::minutes{15};
    const seconds whole = other.ahead() + ahead;
    const seconds found =
        daysAreTold ? whole : whole - kDay * floorDiv((whole - least).count(), kDay / seconds{1});
    if (found < least || found > most || found % step != seconds{0})
        return std::nullopt;
    return UtcOffset(static_cast<int>(std::chrono::floor<std::chrono::minutes>(found).count()));
}

/// Moves the one whose day was supposed to where the other is, the second if both were.
void bringTogether(Timex& first, Timex& second) {
    const seconds apart = betweenStarts(*first.when, *second.when);
    if (apart % kDay != seconds{0} || apart == seconds{0})
        return;
    if (isUndayed(second))
        putAt(second, second.when->bounds.start - apart, second.when->offset);
    else if (isUndayed(first))
        putAt(first, first.when->bounds.start + apart, first.when->offset);
}

void align(Timex& first, Timex& second) {
    if (first.when->offset.said() != second.when->offset.said()) {
        Timex& bare = first.when->offset.said() ? second : first;
        const When& told = *(&bare == &second ? first : second).when;
        const bool daysAreTold = !isUndayed(first) && !isUndayed(second);
        const auto offset = offsetFrom(told.offset, bare.when->bounds.start - told.bounds.start, daysAreTold);
        if (!offset)
            return;
        putAt(bare, bare.when->bounds.start, *offset);
        bare.derivation.zoneSpan = (&bare == &first ? second : first).span;
    }
    if (first.when->offset.said())
        bringTogether(first, second);
}

/// "(" and "/" say the same again.
bool saysAgain(std::string_view text, const Timex& first, const Timex& second) {
    if (first.span.end > second.span.begin)
        return false;
    std::string_view between = slice(text, {first.span.end, second.span.begin});
    while (between.starts_with(' '))
        between.remove_prefix(1);
    return between == "(" || between == "/";
}

} // namespace

void dayClocks(std::string_view text, std::vector<Timex>& timexes) {
    for (std::size_t i = timexes.size(); i-- > 1;) {
        const Timex& day = timexes[i];
        Timex& clock = timexes[i - 1];
        const bool fromClock = i > 1 && timexes[i - 2].type == TimexType::Time &&
                               clock.derivation.anchor == AnchorKind::Expression &&
                               clock.derivation.anchorSpan.begin == timexes[i - 2].span.begin;
        const bool isSupposed = fromClock || clock.derivation.anchor == AnchorKind::Publication;
        const bool isOfNoDay =
            isClock(clock) && isSupposed &&
            (clock.derivation.rule.starts_with("clock") || clock.derivation.rule == "range of hours");
        const bool isDay = day.when && !day.when->bounds.startsOpen() && !day.when->isSpan &&
                           (day.type == TimexType::Date ? day.when->start == Granularity::Day : isClock(day));
        if (!isOfNoDay || !isDay || clock.span.end > day.span.begin ||
            !inOneBreath(text.substr(clock.span.end, day.span.begin - clock.span.end)))
            continue;
        putOnDay(clock, std::string_view(day.value).substr(0, day.value.find('T')));
        clock.derivation.anchor = AnchorKind::Expression;
        clock.derivation.anchorSpan = day.span;
    }
}

void alignClocks(std::string_view text, std::vector<Timex>& timexes) {
    for (std::size_t i = 1; i < timexes.size(); ++i)
        if (isPlacedClock(timexes[i - 1]) && isPlacedClock(timexes[i]) &&
            saysAgain(text, timexes[i - 1], timexes[i]))
            align(timexes[i - 1], timexes[i]);
}

bool isToldTwice(std::string_view text, const Timex& first, const Timex& second) {
    return isPlacedClock(first) && isPlacedClock(second) && saysAgain(text, first, second) &&
           first.when->offset.said() && second.when->offset.said() && isSameTime(*first.when, *second.when);
}

} // namespace dateline
