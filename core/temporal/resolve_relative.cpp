#include "core/temporal/resolve_steps.h"

#include <cstdlib>

namespace dateline {
namespace {

using F = TimeFields;

Selector selectorOf(const TimeFields& fields) {
    return F::has(fields.selector) ? static_cast<Selector>(fields.selector) : Selector::That;
}

/// How many units a selector goes forward.
int stepsOf(Selector selector) {
    switch (selector) {
    case Selector::Last:
    case Selector::Previous:
        return -1;
    case Selector::Next:
    case Selector::Coming:
    case Selector::Following:
        return 1;
    default:
        return 0;
    }
}

/// "last" and "next" look from the speaker, "previous" and "following" from what was just told.
bool looksFromSpeaker(Selector selector, const TimeExpression& expression, const NarrativeClock& clock) {
    switch (selector) {
    case Selector::Last:
    case Selector::This:
    case Selector::Coming:
        return true;
    case Selector::Next:
        // "the next day" is told, "next week" is looked forward to.
        return expression.tense == PastOrFuture::Future ||
               (!clock.narrates && expression.fields.unit != F::Field(TimeUnit::Day));
    default:
        return false;
    }
}

Resolved from(const Anchor& anchor, CalendarTime time) {
    return {time, anchor.kind, anchor.span, false};
}

CalendarTime unknownUnit(TimeUnit unit) {
    CalendarTime time;
    if (unit <= TimeUnit::Month)
        time.month = CalendarTime::kUnknown;
    if (unit <= TimeUnit::Day)
        time.day = CalendarTime::kUnknown;
    if (unit == TimeUnit::Week || unit == TimeUnit::Weekend) {
        time.month = CalendarTime::kUntold;
        time.division = unit == TimeUnit::Week ? YearDivision::Week : YearDivision::Weekend;
        time.divisionNumber = CalendarTime::kUnknown;
    }
    return time;
}

Resolved unanchored(TimeUnit unit) {
    Resolved resolved;
    resolved.time = unknownUnit(unit);
    return resolved;
}

CalendarTime yearsTime(std::int64_t year, YearDivision division) {
    CalendarTime time;
    time.year = year;
    time.division = division;
    return time;
}

CalendarTime quarterAt(const CalendarPoint& anchor, std::int64_t steps) {
    const std::int64_t index = floorDiv(monthIndex(anchor.year, std::max(anchor.month, 1)), 3) + steps;
    CalendarTime time = yearsTime(floorDiv(index, 4), YearDivision::Quarter);
    time.divisionNumber = static_cast<int>(index - *time.year * 4) + 1;
    return time;
}

CalendarTime monthAt(const CalendarPoint& anchor, std::int64_t steps) {
    CalendarTime time;
    time.year = anchor.year;
    time.month = CalendarTime::kUnknown;
    if (anchor.month > 0) {
        const YearMonth month = fromMonthIndex(monthIndex(anchor.year, anchor.month) + steps);
        time.year = month.year;
        time.month = month.month;
    }
    return time;
}

/// Of an anchor that tells no day, the day is not known.
CalendarTime dayAt(const CalendarPoint& anchor, std::int64_t steps) {
    if (anchor.day > 0)
        return timeOfDay(anchor.days() + steps);
    CalendarTime time;
    time.year = anchor.year;
    time.month = anchor.month > 0 ? anchor.month : CalendarTime::kUnknown;
    time.day = CalendarTime::kUnknown;
    return time;
}

CalendarTime weekAt(const CalendarPoint& anchor, std::int64_t steps, bool weekend) {
    if (anchor.day > 0)
        return timeOfWeek(anchor.days() + steps * 7, weekend);
    CalendarTime time = yearsTime(anchor.year, weekend ? YearDivision::Weekend : YearDivision::Week);
    time.divisionNumber = CalendarTime::kUnknown;
    return time;
}

/// Half a unit is counted in the next smaller one: "half a century", "six and a half months".
CalendarTime fractionAway(const CalendarPoint& anchor, TimeUnit unit, double units) {
    const auto counted = [&](double in) { return static_cast<std::int64_t>(units * in); };
    constexpr double kDaysOfMonth = 30;
    switch (unit) {
    case TimeUnit::Week:
        return unitAt(anchor, TimeUnit::Day, counted(7));
    case TimeUnit::Month:
        if (anchor.day == 0)
            return unitAt(anchor, TimeUnit::Month, counted(1));
        return steppedTime(stepped(anchor.days(), TimeUnit::Month, counted(1)) + counted(kDaysOfMonth) -
                               counted(1) * static_cast<std::int64_t>(kDaysOfMonth),
                           TimeUnit::Month, 0, false);
    case TimeUnit::Year:
        return unitAt(anchor, TimeUnit::Month, counted(12));
    case TimeUnit::Decade:
        return unitAt(anchor, TimeUnit::Year, counted(10));
    case TimeUnit::Century:
        return unitAt(anchor, TimeUnit::Year, counted(100));
    default:
        return unitAt(anchor, unit, counted(1));
    }
}

} // namespace

std::optional<Anchor> publicationAnchor(const NarrativeClock& clock) {
    if (clock.today) {
        const CivilDay& day = clock.today->day;
        return Anchor{{day.year, day.month, day.day}, AnchorKind::Expression, clock.today->span};
    }
    if (!clock.published)
        return std::nullopt;
    return Anchor{
        {clock.published->year, clock.published->month, clock.published->day}, AnchorKind::Publication, {}};
}

std::optional<Anchor> narrativeAnchor(const TimeExpression& expression, const NarrativeClock& clock) {
    const bool isThat = expression.fields.selector == F::Field(Selector::That);
    const NamedTime* named =
        isThat ? clock.justNamed(expression.sentence) : clock.lastNamed(expression.sentence);
    if (named != nullptr)
        return Anchor{named->at, AnchorKind::Expression, named->span};
    return publicationAnchor(clock);
}

std::optional<Anchor> speakersAnchor(const TimeExpression& expression, const NarrativeClock& clock) {
    return clock.narrates ? narrativeAnchor(expression, clock) : publicationAnchor(clock);
}

CalendarTime unitAt(const CalendarPoint& anchor, TimeUnit unit, std::int64_t steps) {
    switch (unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
        return dayAt(anchor, 0);
    case TimeUnit::Day:
    case TimeUnit::Night:
        return dayAt(anchor, steps);
    case TimeUnit::Weekend:
        return weekAt(anchor, steps, true);
    case TimeUnit::Week:
        return weekAt(anchor, steps, false);
    case TimeUnit::Fortnight:
        return weekAt(anchor, steps * 2, false);
    case TimeUnit::Month:
        return monthAt(anchor, steps);
    case TimeUnit::Quarter:
        return quarterAt(anchor, steps);
    case TimeUnit::Year:
        return yearsTime(anchor.year + steps, YearDivision::None);
    case TimeUnit::Decade:
        return yearsTime(anchor.year + steps * 10, YearDivision::Decade);
    case TimeUnit::Century:
        return yearsTime(anchor.year + steps * 100, YearDivision::Century);
    case TimeUnit::Millennium:
        return yearsTime(anchor.year + steps * 1000, YearDivision::Century);
    }
    return {};
}

std::optional<Resolved> resolveAncientYear(const TimeExpression& expression, const NarrativeClock& clock) {
    constexpr std::int64_t kReach = 150;
    constexpr std::int64_t kLastSmallYear = 999;
    const auto anchor = narrativeAnchor(expression, clock);
    if (!anchor || anchor->at.year > kLastSmallYear)
        return std::nullopt;
    const std::int64_t year = anchor->at.year > 0 ? expression.fields.year : 1 - expression.fields.year;
    if (std::abs(anchor->at.year - year) > kReach)
        return std::nullopt;
    return from(*anchor, yearsTime(year, YearDivision::None));
}

std::optional<Resolved> resolveSameOfYearBefore(const TimeExpression& expression,
                                                const NarrativeClock& clock) {
    const auto anchor = narrativeAnchor(expression, clock);
    if (!anchor)
        return unanchored(TimeUnit::Year);
    CalendarTime time;
    time.year = anchor->at.year - 1;
    time.month = anchor->at.month;
    return from(*anchor, time);
}

std::optional<Resolved> resolveThatTime(const TimeExpression& expression, const NarrativeClock& clock) {
    const NamedTime* named = clock.lastNamed(expression.sentence);
    if (named == nullptr)
        return std::nullopt;
    CalendarTime time;
    time.year = named->at.year;
    time.month = named->at.month;
    time.day = named->at.day;
    return from({named->at, AnchorKind::Expression, named->span}, time);
}

std::optional<Resolved> resolveSelected(const TimeExpression& expression, const NarrativeClock& clock) {
    const TimeFields& f = expression.fields;
    const auto unit = static_cast<TimeUnit>(f.unit);
    Selector selector = selectorOf(f);
    if (!F::has(f.selector) && F::has(f.baseSelector)) // "the year previous"
        selector = static_cast<Selector>(f.baseSelector);
    if (F::has(f.shift))
        selector = f.shift == 1 || f.shift == 2 ? Selector::Following : Selector::Previous;
    const bool bare = !F::has(f.selector) && !F::has(f.baseSelector) && !F::has(f.shift);
    // "earlier in the day": of the day that was told of just now.
    const NamedTime* just = bare && unit == TimeUnit::Day && F::has(f.early) && !clock.heading
                                ? clock.justNamed(expression.sentence)
                                : nullptr;
    const bool isOfSpeaker =
        (bare || looksFromSpeaker(selector, expression, clock)) && (just == nullptr || just->at.day == 0);
    const auto anchor = isOfSpeaker ? speakersAnchor(expression, clock)
                        : just      ? std::optional(Anchor{just->at, AnchorKind::Expression, just->span})
                                    : narrativeAnchor(expression, clock);
    // What followed a time that nobody told does not follow publication.
    const bool followsUntold = stepsOf(selector) > 0 && !looksFromSpeaker(selector, expression, clock) &&
                               anchor && anchor->kind == AnchorKind::Publication &&
                               expression.tense == PastOrFuture::Past;
    if (!anchor || followsUntold)
        return unanchored(unit);
    // Of a report that is published on another day, "the weekend" is the one before.
    const bool isOver = bare && unit == TimeUnit::Weekend && anchor->at.day != 0 &&
                        expression.tense != PastOrFuture::Future && isoWeekday(anchor->at.days()) < 6;
    return from(*anchor, unitAt(anchor->at, unit, isOver ? -1 : stepsOf(selector)));
}

std::optional<Resolved> resolveDeictic(const TimeExpression& expression, const NarrativeClock& clock) {
    const auto anchor = publicationAnchor(clock);
    // Who is quoted in a history did not speak on the day when it was published.
    if (!anchor || (clock.narrates && expression.aside))
        return unanchored(TimeUnit::Day);
    return from(*anchor, dayAt(anchor->at, expression.fields.deictic));
}

std::optional<Resolved> resolveShifted(const TimeExpression& expression, const NarrativeClock& clock) {
    const TimeFields& f = expression.fields;
    const auto unit = static_cast<TimeUnit>(f.unit);
    const bool isAgo = f.shift == -2;
    const bool fromNow = F::has(f.reference);
    const auto anchor =
        (isAgo || fromNow) && !clock.narrates ? publicationAnchor(clock) : narrativeAnchor(expression, clock);
    const bool vague = f.vague || (f.count < 0 && f.plural);
    const bool followsUntold = !isAgo && f.shift > 0 && f.shift != 3 && anchor &&
                               anchor->kind == AnchorKind::Publication &&
                               expression.tense == PastOrFuture::Past;
    if (!anchor || followsUntold || (isAgo && clock.narrates && expression.aside))
        return unanchored(unit);
    const double count = f.count < 0 ? 1 : f.count;
    constexpr double kMostShifted = 100'000;
    if (count > kMostShifted || f.secondCount > kMostShifted)
        return std::nullopt;
    if (f.secondCount >= 0 && F::has(f.baseUnit) && anchor->at.day > 0 && f.shift < 0) {
        const std::int64_t big = stepped(anchor->at.days(), unit, -static_cast<std::int64_t>(count));
        return from(*anchor, timeOfDay(stepped(big, static_cast<TimeUnit>(f.baseUnit),
                                               -static_cast<std::int64_t>(f.secondCount))));
    }
    const std::int64_t direction = f.shift == 1 || f.shift == 2 || fromNow ? 1 : -1;
    if (vague)
        return std::nullopt;
    const auto whole = static_cast<std::int64_t>(count);
    if (F::has(f.baseSelector) && F::has(f.baseUnit) && anchor->at.day > 0) { // "two years ago this month"
        const CivilDay then = civilFromDays(stepped(anchor->at.days(), unit, -whole));
        return from(*anchor, unitAt({then.year, then.month, then.day}, static_cast<TimeUnit>(f.baseUnit), 0));
    }
    if (count != static_cast<double>(whole))
        return from(*anchor, fractionAway(anchor->at, unit, static_cast<double>(direction) * count));
    const bool isExact = F::has(f.mod) && timexCode(f.mod) == "EXACT" && anchor->at.day > 0 &&
                         unit >= TimeUnit::Week && unit <= TimeUnit::Year;
    if (isExact) // "exactly two years ago"
        return from(*anchor, timeOfDay(stepped(anchor->at.days(), unit, direction * whole)));
    return from(*anchor, unitAt(anchor->at, unit, direction * whole));
}

} // namespace dateline
