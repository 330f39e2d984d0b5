#include "core/temporal/counted_from.h"

#include "core/temporal/resolve_steps.h"
#include "core/time/timex_when.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace dateline {
namespace {

/// The day that a time is or begins with; none when it is told more coarsely than `coarsest`.
std::optional<std::int64_t> firstDayOf(const Timex& base, Granularity coarsest) {
    if (!base.when || base.when->bounds.startsOpen() || base.when->isSpan || base.when->start > coarsest)
        return std::nullopt;
    return std::chrono::floor<std::chrono::days>(base.when->bounds.start).time_since_epoch().count();
}

/// How coarsely a time may be told for some units to be counted from it.
Granularity coarsestFor(TimeUnit unit) {
    if (unit >= TimeUnit::Year && unit != TimeUnit::Night)
        return Granularity::Year;
    return unit == TimeUnit::Month ? Granularity::Month : Granularity::Day;
}

std::optional<CalendarTime> weekdayFrom(const TimeExpression& expression, const Timex& base) {
    const auto day = firstDayOf(base, Granularity::Day);
    if (!day)
        return std::nullopt;
    const int today = isoWeekday(*day);
    const int weekday = expression.fields.weekday;
    const int ahead = (weekday - today + 6) % 7 + 1;
    const int back = (today - weekday + 6) % 7 + 1;
    const std::int64_t more = TimeFields::has(expression.fields.ordinal) ? expression.fields.ordinal - 1 : 0;
    return timeOfDay(expression.fromNext > 0 ? *day + ahead + 7 * more : *day - back - 7 * more);
}

std::optional<CalendarTime> lengthFrom(const TimeExpression& expression, const Timex& base) {
    const auto unit = static_cast<TimeUnit>(expression.fields.unit);
    const auto steps = wholeSteps(expression.fields);
    const auto day = firstDayOf(base, coarsestFor(unit));
    if (!steps || !day)
        return std::nullopt;
    return steppedTime(*day, unit, *steps * expression.fromNext, unit <= TimeUnit::Fortnight);
}

} // namespace

Timex countedFrom(const TimeExpression& expression, Timex timex, const Timex& base) {
    const bool isWeekday = expression.rule->meaning == Meaning::Calendar;
    const auto time = isWeekday ? weekdayFrom(expression, base) : lengthFrom(expression, base);
    if (!time && !isWeekday)
        return timex;
    CalendarTime unplaced;
    unplaced.weekday = expression.fields.weekday;
    timex.span.begin = expression.span.begin;
    timex.type = TimexType::Date;
    timex.value = timexValue(time ? *time : unplaced);
    timex.when = whenOfTimexValue(timex.value, timex.mod);
    timex.derivation.anchor = AnchorKind::Expression;
    timex.derivation.anchorSpan = base.span;
    return timex;
}

} // namespace dateline
