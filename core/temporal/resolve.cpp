#include "core/temporal/resolve.h"

#include "core/temporal/resolve_steps.h"
#include "core/time/edtf_text.h"
#include "core/time/timex_when.h"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

using F = TimeFields;

/// "is known today as"; and the "today" of what no report and no heading tells of: "what
/// is today Germany".
bool isNowadays(const TimeExpression& expression, const NarrativeClock& clock) {
    if (expression.fields.deictic != 0 || F::has(expression.fields.dayPart) || clock.today)
        return false;
    return expression.nowadays ||
           ((clock.narrates || !clock.reports) && expression.tense == PastOrFuture::Unknown);
}

std::optional<Resolved> place(const TimeExpression& expression, const NarrativeClock& clock) {
    switch (expression.rule->meaning) {
    case Meaning::Calendar:
    case Meaning::NamedDay:
        return resolveCalendar(expression, clock);
    case Meaning::SameOfYearBefore:
        return resolveSameOfYearBefore(expression, clock);
    case Meaning::ThatTime:
        return resolveThatTime(expression, clock);
    case Meaning::NthOfHappening:
        return expression.apposed ? resolveThatTime(expression, clock) : std::nullopt;
    case Meaning::NthOf:
        return resolveNthOf(expression, clock);
    case Meaning::AncientYear:
        return resolveAncientYear(expression, clock);
    case Meaning::SlashDate:
        return resolveSlashDate(expression, clock);
    case Meaning::Selected:
        return resolveSelected(expression, clock);
    case Meaning::Shifted:
        return resolveShifted(expression, clock);
    case Meaning::OldStyle:
    case Meaning::DualYear:
    case Meaning::Republican:
        return resolveInOtherCalendar(expression, clock);
    case Meaning::ShiftedFrom:
        return resolveShiftedFrom(expression, clock);
    case Meaning::WeekdayOfWeek:
        return resolveWeekdayOfWeek(expression, clock);
    case Meaning::WeekOf:
        return resolveWeekOf(expression, clock);
    case Meaning::WeekdayWeek:
        return resolveWeekdayWeek(expression, clock);
    case Meaning::LetterDay:
        return resolveLetterDay(expression, clock);
    case Meaning::Overnight:
        return resolveOvernight(expression, clock);
    case Meaning::Deictic: {
        if (isNowadays(expression, clock))
            return std::nullopt;
        auto resolved = resolveDeictic(expression, clock);
        if (resolved && F::has(expression.fields.dayPart))
            resolved->time.dayPart = timexCode(expression.fields.dayPart);
        return resolved;
    }
    default:
        return std::nullopt;
    }
}

int lastOf(YearDivision division) {
    switch (division) {
    case YearDivision::Quarter:
        return 4;
    case YearDivision::Half:
        return 2;
    default:
        return 53;
    }
}

/// TIMEX3 tells a decade by three digits and a century by two; with more they would be taken for a year.
bool hasDigits(const CalendarTime& time) {
    constexpr std::int64_t last = 9999;
    const bool counted = time.division == YearDivision::Decade || time.division == YearDivision::Century;
    return !counted || !time.year || (*time.year <= last && 1 - *time.year <= last);
}

bool exists(const CalendarTime& time) {
    if (!hasDigits(time))
        return false;
    if (time.month > 12 || time.divisionNumber > lastOf(time.division))
        return false;
    if (time.day > 0 && time.month > 0)
        return time.day <= daysInMonth(time.year.value_or(2000), time.month);
    return true;
}

bool looksBack(const TimeExpression& expression) {
    const TimeFields& f = expression.fields;
    if (F::has(f.year))
        return false;
    const bool selectsPast = F::has(f.selector) && (f.selector == F::Field(Selector::Last) ||
                                                    f.selector == F::Field(Selector::Previous));
    return selectsPast || (F::has(f.shift) && f.shift != 1 && f.shift != 2);
}

/// Days, months and years move the clock; decades and "today" do not.
void moveClock(NarrativeClock& clock, const TimeExpression& expression, const Resolved& resolved) {
    const YearDivision division = resolved.time.division;
    const bool isVague = division == YearDivision::Decade || division == YearDivision::Century;
    if (expression.rule->meaning == Meaning::Deictic || isVague)
        return;
    if (const auto point = resolved.time.point())
        clock.hear({*point, expression.span, expression.paragraph, expression.sentence, expression.leads,
                    F::has(expression.fields.year)},
                   {expression.aside, looksBack(expression)});
}

std::string modOf(const TimeFields& fields) {
    if (F::has(fields.early))
        return std::string(timexCode(fields.early));
    const std::string_view code = F::has(fields.mod) ? timexCode(fields.mod) : std::string_view();
    return code == "EXACT" ? std::string() : std::string(code);
}

/// How far the clock of a time is ahead of UTC, by its words for a zone and its date.
UtcOffset offsetOf(const CalendarTime& time, const SaidZone& zone) {
    if (!time.isDay())
        return zone.offsetOfAnyClock();
    constexpr int perMinute = 60;
    const std::int64_t minutes = time.hour * std::int64_t{perMinute} + std::max(time.minute, 0);
    return zone.offsetOfClock(startOfDay(daysFromCivil(*time.year, time.month, time.day)) +
                              std::chrono::seconds{minutes * perMinute});
}

Timex placed(const Resolved& resolved) {
    Timex timex;
    timex.type = resolved.time.isTime() ? TimexType::Time : TimexType::Date;
    timex.value = timexValue(resolved.time);
    timex.derivation.anchor = resolved.anchor;
    timex.derivation.anchorSpan = resolved.anchorSpan;
    timex.derivation.weekdayDisagrees = resolved.weekdayDisagrees;
    timex.derivation.readings = resolved.readings;
    return timex;
}

/// "the second day" of a siege, "day three".
NthUnit nthOf(const TimeFields& f) {
    const auto unit = F::has(f.unit) ? static_cast<TimeUnit>(f.unit) : TimeUnit::Night;
    const int n = F::has(f.ordinal) ? f.ordinal : std::max(0, static_cast<int>(f.secondCount));
    const Granularity granularity = unit == TimeUnit::Week    ? Granularity::Week
                                    : unit == TimeUnit::Month ? Granularity::Month
                                    : unit == TimeUnit::Year  ? Granularity::Year
                                                              : Granularity::Day;
    return {n, granularity};
}

/// What has no place on the calendar.
Timex unplaced(const TimeExpression& expression) {
    Timex timex;
    switch (expression.rule->meaning) {
    case Meaning::Duration:
    case Meaning::SpanOf:
        timex.type = TimexType::Duration;
        timex.value = periodValue(expression.fields);
        break;
    case Meaning::Set:
        timex.type = TimexType::Set;
        timex.value = setValue(expression.fields);
        break;
    case Meaning::NthOfHappening:
        timex.nth = nthOf(expression.fields);
        [[fallthrough]];
    case Meaning::Republican:
    case Meaning::NoDate:
    case Meaning::LetterDay:
        timex.value = "XXXX-XX-XX";
        break;
    case Meaning::Overnight:
        timex.type = TimexType::Time;
        timex.value = "XXXX-XX-XXTNI";
        break;
    case Meaning::Outlook:
        timex.value = "FUTURE_REF";
        break;
    case Meaning::Reference:
        timex.value =
            F::has(expression.fields.reference) ? timexCode(expression.fields.reference) : "PRESENT_REF";
        break;
    case Meaning::ThatTime:
    case Meaning::FormerTime:
        timex.value = "PAST_REF";
        break;
    case Meaning::Deictic:
        timex.value = "PRESENT_REF";
        break;
    default:
        timex.value =
            expression.fields.shift == -1 || expression.fields.shift == -2 ? "PAST_REF" : "FUTURE_REF";
        break;
    }
    return timex;
}

} // namespace

/// Some time between two days.
std::optional<When> whenWithin(std::int64_t first, std::int64_t last) {
    auto when = parseWhen(fmt::format("[{}..{}]", edtfDay(first), edtfDay(last)));
    return when ? std::optional(std::move(*when)) : std::nullopt;
}

/// Where the days of a time that is told by its first and last lie.
static std::optional<When> daysOf(const Resolved& resolved) {
    const auto day = [](std::int64_t days) { return std::chrono::sys_days{std::chrono::days{days}}; };
    return resolved.isSpan ? std::optional(whenDays(day(*resolved.firstDay), day(resolved.lastDay)))
                           : whenWithin(*resolved.firstDay, resolved.lastDay);
}

/// "29 February 2015" is a date that does not exist, and no other day.
static bool isNoSuchDay(const Resolved& resolved) {
    const CalendarTime& time = resolved.time;
    return hasDigits(time) && time.month > 0 && time.month <= 12 && time.day > 0 && time.day <= 31;
}

/// Whether what finds no place on the calendar is then no time at all.
static bool isCalendarOnly(Meaning meaning) {
    return meaning == Meaning::AncientYear || meaning == Meaning::NthOf;
}

/// "is celebrated on 17 August", "open daily from 9 to 5": of no year, and of no day;
/// under a date what its entry tells is of that.
static bool comesRound(const TimeExpression& expression, const NarrativeClock& clock) {
    const TimeFields& f = expression.fields;
    const bool isPlace =
        expression.rule->meaning == Meaning::Calendar || expression.rule->meaning == Meaning::NamedDay;
    return expression.recurs && !clock.heading && isPlace && !F::has(f.year) && !F::has(f.selector) &&
           !F::has(f.baseSelector) && !F::has(f.deictic);
}

static std::optional<Resolved> placeAsTold(const TimeExpression& expression, const NarrativeClock& clock) {
    if (!comesRound(expression, clock))
        return place(expression, clock);
    NarrativeClock ofNoYear;
    ofNoYear.dayOrder = clock.dayOrder;
    return place(expression, ofNoYear);
}

std::optional<Timex> resolve(const TimeExpression& expression, NarrativeClock& clock) {
    if (expression.fields.tooLarge || (expression.rule->meaning == Meaning::FormerTime && !clock.narrates))
        return std::nullopt;
    auto resolved = placeAsTold(expression, clock);
    const bool hasZone = resolved && expression.zone && resolved->time.hour >= 0;
    const bool isPlaced = resolved && exists(resolved->time);
    if (resolved ? !isPlaced && !isNoSuchDay(*resolved) : isCalendarOnly(expression.rule->meaning))
        return std::nullopt;
    if (hasZone && isPlaced)
        resolved->time.offset = offsetOf(resolved->time, *expression.zone);
    Timex timex = resolved ? placed(*resolved) : unplaced(expression);
    timex.span = expression.span;
    timex.mod = modOf(expression.fields);
    timex.zone = hasZone ? expression.zone : nullptr;
    timex.derivation.rule = expression.rule->name;
    if (timex.type == TimexType::Date || timex.type == TimexType::Time)
        timex.when = whenOfTimexValue(timex.value, timex.mod);
    if (isPlaced && resolved->readings)
        timex.when.reset();
    if (isPlaced && resolved->firstDay)
        timex.when = daysOf(*resolved);
    if (const auto span =
            expression.rule->meaning == Meaning::SpanOf ? resolveSpanOf(expression, clock) : std::nullopt) {
        // "the last two weeks of February": of February, no more is meant.
        timex.when = expression.fields.unit == F::Field(TimeUnit::Week)
                         ? whenOfTimexValue(timexValue(span->time), {})
                         : daysOf(*span);
        moveClock(clock, expression, *span);
    }
    const bool isKnown = isPlaced && !resolved->readings;
    clock.memberBefore = isKnown ? resolved->time.point() : std::nullopt;
    if (isKnown)
        moveClock(clock, expression, *resolved);
    return timex;
}

} // namespace dateline
