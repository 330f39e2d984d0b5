#include "core/temporal/resolve_steps.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

std::int64_t stepped(std::int64_t days, TimeUnit unit, std::int64_t steps) {
    const CivilDay day = civilFromDays(days);
    const auto movedByMonths = [&](std::int64_t months) {
        const YearMonth to = fromMonthIndex(monthIndex(day.year, day.month) + months);
        return daysFromCivil(to.year, to.month, std::min(day.day, daysInMonth(to.year, to.month)));
    };
    switch (unit) {
    case TimeUnit::Day:
    case TimeUnit::Night:
        return days + steps;
    case TimeUnit::Week:
    case TimeUnit::Weekend:
        return days + 7 * steps;
    case TimeUnit::Fortnight:
        return days + 14 * steps;
    case TimeUnit::Month:
        return movedByMonths(steps);
    case TimeUnit::Quarter:
        return movedByMonths(3 * steps);
    case TimeUnit::Year:
        return movedByMonths(12 * steps);
    case TimeUnit::Decade:
        return movedByMonths(120 * steps);
    case TimeUnit::Century:
        return movedByMonths(1200 * steps);
    case TimeUnit::Millennium:
        return movedByMonths(12000 * steps);
    default:
        return days;
    }
}

std::optional<std::int64_t> wholeSteps(const TimeFields& f) {
    constexpr double kMostSteps = 100'000;
    const double count = f.count < 0 ? 1 : f.count;
    if (static_cast<TimeUnit>(f.unit) < TimeUnit::Day || f.vague || (f.count < 0 && f.plural) ||
        count != std::floor(count) || count > kMostSteps)
        return std::nullopt;
    return static_cast<std::int64_t>(count);
}

CalendarTime steppedTime(std::int64_t from, TimeUnit unit, std::int64_t steps, bool toTheDay) {
    const CivilDay at = civilFromDays(stepped(from, unit, steps));
    return unitAt({at.year, at.month, at.day}, toTheDay ? TimeUnit::Day : unit, 0);
}

std::optional<Resolved> resolveShiftedFrom(const TimeExpression& expression, const NarrativeClock& clock) {
    const TimeFields& f = expression.fields;
    const auto unit = static_cast<TimeUnit>(f.unit);
    const auto steps = wholeSteps(f);
    if (!steps)
        return std::nullopt;
    TimeExpression base = expression;
    base.fields.unit = base.fields.shift = base.fields.baseUnit = TimeFields::kUnset;
    base.fields.selector = std::exchange(base.fields.baseSelector, TimeFields::kUnset);
    base.fields.count = -1;
    auto resolved = TimeFields::has(f.deictic) ? resolveDeictic(base, clock) : resolveCalendar(base, clock);
    if (!resolved || !resolved->time.isDay())
        return std::nullopt;
    const bool back = TimeFields::has(f.shift) && (f.shift == 3 || f.shift < 0);
    const std::int64_t from = daysFromCivil(*resolved->time.year, resolved->time.month, resolved->time.day);
    const bool isExact = unit <= TimeUnit::Fortnight || TimeFields::has(f.deictic);
    resolved->time = steppedTime(from, unit, back ? -*steps : *steps, isExact);
    return resolved;
}

std::optional<Resolved> resolveWeekdayWeek(const TimeExpression& expression, const NarrativeClock& clock) {
    TimeExpression ahead = expression;
    ahead.tense = PastOrFuture::Future;
    return resolveShiftedFrom(ahead, clock);
}

std::optional<Resolved> resolveLetterDay(const TimeExpression& expression, const NarrativeClock& clock) {
    auto anchor = publicationAnchor(clock);
    if (!anchor || clock.narrates)
        anchor = narrativeAnchor(expression, clock);
    if (!anchor || anchor->at.month == 0)
        return std::nullopt;
    const auto selector = static_cast<Selector>(expression.fields.selector);
    const int steps = selector == Selector::Last ? -1 : selector == Selector::Next ? 1 : 0;
    Resolved resolved{unitAt(anchor->at, TimeUnit::Month, steps), anchor->kind, anchor->span};
    resolved.time.day = expression.fields.day;
    return resolved;
}

std::optional<Resolved> resolveOvernight(const TimeExpression& expression, const NarrativeClock& clock) {
    const NamedTime* named = clock.lastNamed(expression.sentence);
    const bool isOfNamed =
        named != nullptr && named->at.day != 0 && (clock.narrates || named->sentence == expression.sentence);
    const auto anchor = isOfNamed ? narrativeAnchor(expression, clock) : speakersAnchor(expression, clock);
    const bool isHabit = anchor && anchor->kind == AnchorKind::Publication &&
                         (!clock.reports || expression.tense == PastOrFuture::Unknown);
    if (!anchor || anchor->at.day == 0 || isHabit)
        return std::nullopt;
    const bool isOver = !isOfNamed && !clock.heading && expression.tense != PastOrFuture::Future;
    const std::int64_t evening = anchor->at.days() - (isOver ? 1 : 0);
    Resolved resolved{timeOfDay(evening), anchor->kind, anchor->span};
    resolved.time.dayPart = "NI";
    resolved.firstDay = evening;
    resolved.lastDay = evening + (clock.heading ? 0 : 1); // an entry's night is put under its day
    resolved.isSpan = true;
    return resolved;
}

std::optional<Resolved> resolveWeekdayOfWeek(const TimeExpression& expression, const NarrativeClock& clock) {
    TimeExpression week = expression;
    week.fields.weekday = TimeFields::kUnset;
    week.fields.unit = static_cast<TimeFields::Field>(TimeUnit::Week);
    auto resolved = resolveSelected(week, clock);
    if (!resolved || !resolved->time.year || resolved->time.divisionNumber < 1)
        return std::nullopt;
    const std::int64_t monday = mondayOf({*resolved->time.year, resolved->time.divisionNumber});
    resolved->time = timeOfDay(monday + expression.fields.weekday - 1);
    return resolved;
}

std::optional<Resolved> resolveWeekOf(const TimeExpression& expression, const NarrativeClock& clock) {
    auto resolved = resolveCalendar(expression, clock);
    if (!resolved || !resolved->time.isDay())
        return std::nullopt;
    resolved->time =
        timeOfWeek(daysFromCivil(*resolved->time.year, resolved->time.month, resolved->time.day), false);
    return resolved;
}

} // namespace dateline
