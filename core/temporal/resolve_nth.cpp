#include "core/temporal/resolve_steps.h"

namespace dateline {
namespace {

using F = TimeFields;

/// The whole time that the nth is one of: a year or a month.
std::optional<Resolved> baseOf(const TimeExpression& expression, const NarrativeClock& clock) {
    TimeExpression base = expression;
    base.fields.selector = expression.fields.baseSelector;
    base.fields.unit = expression.fields.baseUnit;
    base.fields.baseSelector = base.fields.baseUnit = F::kUnset;
    base.fields.ordinal = base.fields.weekday = F::kUnset;
    base.fields.count = -1;
    return resolveCalendar(base, clock);
}

struct Days {
    std::int64_t first;
    std::int64_t last;
};

Days daysOf(const CalendarTime& base) {
    const int firstMonth = base.month > 0 ? base.month : 1;
    const int lastMonth = base.month > 0 ? base.month : 12;
    return {daysFromCivil(*base.year, firstMonth, 1),
            daysFromCivil(*base.year, lastMonth, daysInMonth(*base.year, lastMonth))};
}

/// `n` counts from 1; 0 is the last.
CalendarTime nthDay(const Days& days, int n) {
    return timeOfDay(n == 0 ? days.last : days.first + n - 1);
}

CalendarTime nthWeekday(const Days& days, int weekday, int n) {
    const std::int64_t firstOne = days.first + (weekday - isoWeekday(days.first) + 7) % 7;
    const std::int64_t lastOne = days.last - (isoWeekday(days.last) - weekday + 7) % 7;
    return timeOfDay(n == 0 ? lastOne : firstOne + 7 * (n - 1));
}

CalendarTime nthMonth(const CalendarTime& base, int n) {
    CalendarTime time = base;
    time.month = n == 0 ? 12 : n;
    return time;
}

} // namespace

std::optional<Resolved> resolveNthOf(const TimeExpression& expression, const NarrativeClock& clock) {
    const TimeFields& f = expression.fields;
    auto resolved = baseOf(expression, clock);
    if (!resolved || !resolved->time.year || resolved->time.division != YearDivision::None ||
        resolved->time.month < 0)
        return std::nullopt;
    const int n = F::has(f.ordinal) ? f.ordinal : 0;
    CalendarTime& time = resolved->time;
    Days days = daysOf(time);
    if (F::has(f.weekday)) {
        time = nthWeekday(days, f.weekday, n);
        return resolved;
    }
    switch (static_cast<TimeUnit>(f.unit)) {
    case TimeUnit::Day:
        time = nthDay(days, n);
        return resolved;
    case TimeUnit::Week:
    case TimeUnit::Weekend:
        // As ISO 8601 counts the weeks of a year: the first is the one that has more than half of its days in
        // it.
        days.first += 3;
        days.last -= 3;
        time = timeOfWeek(n == 0 ? days.last : days.first + 7 * (n - 1),
                          static_cast<TimeUnit>(f.unit) == TimeUnit::Weekend);
        return resolved;
    case TimeUnit::Month:
        time = nthMonth(time, n);
        return resolved;
    default:
        return std::nullopt;
    }
}

std::optional<Resolved> resolveSpanOf(const TimeExpression& expression, const NarrativeClock& clock) {
    const TimeFields& f = expression.fields;
    const auto steps = wholeSteps(f);
    const bool isFirst = f.ordinal == 1;
    const bool isLast = !F::has(f.ordinal) && (!F::has(f.selector) || f.selector == F::Field(Selector::Last));
    const auto unit = static_cast<TimeUnit>(f.unit);
    auto resolved =
        steps && (isFirst || isLast) && unit >= TimeUnit::Day ? baseOf(expression, clock) : std::nullopt;
    if (!resolved || !resolved->time.year || resolved->time.month < 0)
        return std::nullopt;
    const Days days = daysOf(resolved->time);
    resolved->isSpan = true;
    resolved->firstDay = isFirst ? days.first : stepped(days.last + 1, unit, -*steps);
    resolved->lastDay = isFirst ? stepped(days.first, unit, *steps) - 1 : days.last;
    const bool fits = *resolved->firstDay >= days.first && resolved->lastDay <= days.last;
    return fits ? resolved : std::nullopt;
}

} // namespace dateline
