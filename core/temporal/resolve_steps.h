#pragma once

#include "core/temporal/resolve.h"
#include "core/time/calendar_time.h"

#include <optional>
#include <utility>

namespace dateline {

/// A value and what it was counted from.
struct Resolved {
    CalendarTime time;
    AnchorKind anchor = AnchorKind::None;
    Span anchorSpan;
    bool weekdayDisagrees = false;
    /// Two days, and nothing tells which; `time` tells their year.
    std::optional<std::pair<CivilDay, CivilDay>> readings = {};
    /// Of a named month that is none of ours its days, and `time` tells its year.
    std::optional<std::int64_t> firstDay = {};
    std::int64_t lastDay = 0;
    bool isSpan = false; ///< all of those days, not some time in them
};

/// Where relative expressions are counted from.
struct Anchor {
    CalendarPoint at;
    AnchorKind kind = AnchorKind::None;
    Span span;
};

/// The order of "21/9/2023", as its numbers tell it.
[[nodiscard]] DayOrder orderOf(const TimeExpression& expression);

/// The day of publication, or that of the heading or dateline above.
[[nodiscard]] std::optional<Anchor> publicationAnchor(const NarrativeClock& clock);
/// What the text named last; else publication.
[[nodiscard]] std::optional<Anchor> narrativeAnchor(const TimeExpression& expression,
                                                    const NarrativeClock& clock);
/// Of a report publication, of a narrative what it named last.
[[nodiscard]] std::optional<Anchor> speakersAnchor(const TimeExpression& expression,
                                                   const NarrativeClock& clock);

/// A day moved by some units; the last day of a month that is too short for it. Of units under a day the
/// same.
[[nodiscard]] std::int64_t stepped(std::int64_t days, TimeUnit unit, std::int64_t steps);

/// How many units an expression counts; none when that is no whole number, or is not told.
[[nodiscard]] std::optional<std::int64_t> wholeSteps(const TimeFields& fields);
/// What lies `steps` units, no shorter than a day, from a day: that day, or the unit that holds it.
[[nodiscard]] CalendarTime steppedTime(std::int64_t from, TimeUnit unit, std::int64_t steps, bool toTheDay);

/// The unit that lies `steps` units from the one that holds `anchor`: 1 is the next one.
[[nodiscard]] CalendarTime unitAt(const CalendarPoint& anchor, TimeUnit unit, std::int64_t steps);

/// The day of an expression that names one; `told` holds the year, where it is told.
[[nodiscard]] Resolved resolveNamedDay(const TimeExpression& expression, const NarrativeClock& clock,
                                       const Resolved& told);
[[nodiscard]] std::optional<Resolved> resolveCalendar(const TimeExpression& expression,
                                                      const NarrativeClock& clock);
/// Which number is the month: by the numbers themselves, else by clock.dayOrder; else the month and day are
/// not known.
[[nodiscard]] std::optional<Resolved> resolveSlashDate(const TimeExpression& expression,
                                                       const NarrativeClock& clock);
/// The time named last, a year earlier; of a report that has named none, the year before.
[[nodiscard]] std::optional<Resolved> resolveSameOfYearBefore(const TimeExpression& expression,
                                                              const NarrativeClock& clock);
/// None when the text has named no time yet.
[[nodiscard]] std::optional<Resolved> resolveThatTime(const TimeExpression& expression,
                                                      const NarrativeClock& clock);
/// None when there is no such one, as of a century.
[[nodiscard]] std::optional<Resolved> resolveNthOf(const TimeExpression& expression,
                                                   const NarrativeClock& clock);
/// None unless the text speaks of years before Christ near that one.
[[nodiscard]] std::optional<Resolved> resolveAncientYear(const TimeExpression& expression,
                                                         const NarrativeClock& clock);
[[nodiscard]] std::optional<Resolved> resolveSelected(const TimeExpression& expression,
                                                      const NarrativeClock& clock);
[[nodiscard]] std::optional<Resolved> resolveDeictic(const TimeExpression& expression,
                                                     const NarrativeClock& clock);
/// None also when the expression is too vague for a place on the calendar.
[[nodiscard]] std::optional<Resolved> resolveShifted(const TimeExpression& expression,
                                                     const NarrativeClock& clock);

/// Of a day in the Julian calendar, in a year that began in March, or in the French Republican calendar
/// (years I to XIV) the day in ours. None of a Republican day without a year.
[[nodiscard]] std::optional<Resolved> resolveInOtherCalendar(const TimeExpression& expression,
                                                             const NarrativeClock& clock);
/// To the day where the steps are days or weeks, or the step is from today: else as coarse as the unit.
[[nodiscard]] std::optional<Resolved> resolveShiftedFrom(const TimeExpression& expression,
                                                         const NarrativeClock& clock);
[[nodiscard]] std::optional<Resolved> resolveWeekdayOfWeek(const TimeExpression& expression,
                                                           const NarrativeClock& clock);
[[nodiscard]] std::optional<Resolved> resolveWeekOf(const TimeExpression& expression,
                                                    const NarrativeClock& clock);
/// "Thursday week": a week after the next Thursday.
[[nodiscard]] std::optional<Resolved> resolveWeekdayWeek(const TimeExpression& expression,
                                                         const NarrativeClock& clock);
/// Counted from the day of the letter: of the month of "inst.", "ult." and "prox." the day.
[[nodiscard]] std::optional<Resolved> resolveLetterDay(const TimeExpression& expression,
                                                       const NarrativeClock& clock);
/// From the evening of one day to the morning of the next: in a report up to its own day, else from the day
/// that was named last.
[[nodiscard]] std::optional<Resolved> resolveOvernight(const TimeExpression& expression,
                                                       const NarrativeClock& clock);
/// The year or month that "the first three months of 2013" are of, and the days of those.
[[nodiscard]] std::optional<Resolved> resolveSpanOf(const TimeExpression& expression,
                                                    const NarrativeClock& clock);

/// The TIMEX3 value of a length of time: "P2D", "PT24H", "PXM".
[[nodiscard]] std::string periodValue(const TimeFields& fields);
/// The TIMEX3 value of what recurs: "XXXX-WXX-5", "P1D".
[[nodiscard]] std::string setValue(const TimeFields& fields);

} // namespace dateline
