#include "core/temporal/resolve_steps.h"

#include <array>

namespace dateline {

DayOrder orderOf(const TimeExpression& expression) {
    constexpr int kMostMonths = 12;
    const TimeFields& f = expression.fields;
    if (f.day > kMostMonths)
        return DayOrder::DayFirst;
    return f.secondNumber > kMostMonths || f.monthFirst ? DayOrder::MonthFirst : DayOrder::Unknown;
}

/// Of a date that can be read in two ways the one that is the day of publication, or the day before.
static DayOrder orderByPublication(const TimeExpression& expression, const NarrativeClock& clock) {
    if (!clock.published || clock.published->year != expression.fields.year)
        return DayOrder::Unknown;
    const std::int64_t year = clock.published->year;
    const std::int64_t published = daysFromCivil(year, clock.published->month, clock.published->day);
    const auto isNear = [&](int month, int day) {
        const std::int64_t age = published - daysFromCivil(year, month, day);
        return age == 0 || age == 1;
    };
    const auto [first, second] = std::pair(expression.fields.day, expression.fields.secondNumber);
    if (isNear(second, first) == isNear(first, second))
        return DayOrder::Unknown;
    return isNear(second, first) ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

/// By the date itself, else by the others of its text, else by publication.
static DayOrder orderIn(const TimeExpression& expression, const NarrativeClock& clock) {
    const DayOrder own = orderOf(expression);
    const DayOrder told = own == DayOrder::Unknown ? clock.dayOrder : own;
    return told == DayOrder::Unknown ? orderByPublication(expression, clock) : told;
}

std::optional<Resolved> resolveSlashDate(const TimeExpression& expression, const NarrativeClock& clock) {
    TimeExpression date = expression;
    TimeFields& f = date.fields;
    const DayOrder order = orderIn(expression, clock);
    f.month = order == DayOrder::DayFirst ? f.secondNumber : f.day;
    if (order == DayOrder::DayFirst)
        f.secondNumber = f.day;
    f.day = f.secondNumber;
    auto resolved = resolveCalendar(date, clock);
    const auto [first, second] = std::pair(expression.fields.day, expression.fields.secondNumber);
    if (resolved && resolved->time.year && order == DayOrder::Unknown && first != second) {
        const std::int64_t year = *resolved->time.year;
        resolved->readings = {CivilDay{year, second, first}, CivilDay{year, first, second}};
        resolved->time.month = resolved->time.day = CalendarTime::kUnknown;
    }
    return resolved;
}

/// The first days of the years I to XIV of the French Republic. Source: the decree of 4 Frimaire II, by which
/// a year begins on the day of the autumn equinox in Paris; the days are those that were observed.
static std::optional<std::int64_t> republicanNewYear(int year) {
    constexpr std::array<int, 14> days{22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23};
    constexpr int kYearBefore = 1791;
    constexpr int kSeptember = 9;
    if (year < 1 || year > static_cast<int>(days.size()))
        return std::nullopt;
    return daysFromCivil(kYearBefore + year, kSeptember, days[static_cast<std::size_t>(year - 1)]);
}

/// Every fourth year of theirs has a 29 February.
static bool isJulianDay(const CalendarTime& day) {
    constexpr std::int64_t kLeapYear = 2000;
    constexpr std::int64_t kCommonYear = 2001;
    return day.day <=
           daysInMonth(floorDiv(*day.year, 4) * 4 == *day.year ? kLeapYear : kCommonYear, day.month);
}

std::optional<Resolved> resolveInOtherCalendar(const TimeExpression& expression,
                                               const NarrativeClock& clock) {
    const TimeFields& f = expression.fields;
    if (expression.rule->meaning == Meaning::Republican) {
        const auto first = republicanNewYear(TimeFields::has(f.year) ? f.year
                                             : f.count > 0           ? static_cast<int>(f.count)
                                                                     : 0);
        constexpr int kDaysInMonth = 30;
        if (!first || f.day > kDaysInMonth)
            return std::nullopt;
        Resolved resolved;
        resolved.time = timeOfDay(*first + kDaysInMonth * (f.republicanMonth - 1) + f.day - 1);
        return resolved;
    }
    auto resolved = resolveCalendar(expression, clock);
    if (!resolved || !resolved->time.isDay())
        return resolved;
    if (expression.rule->meaning == Meaning::DualYear)
        ++*resolved->time.year;
    else if (expression.part == 0 && isJulianDay(resolved->time))
        resolved->time =
            timeOfDay(daysFromJulian(*resolved->time.year, resolved->time.month, resolved->time.day));
    return resolved;
}

} // namespace dateline
