#pragma once

#include "core/time/granularity.h"
#include "core/time/interval.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace dateline {

/// Calendar arithmetic in the proleptic Gregorian calendar. Years are astronomical: year 0 is 1 BC. Unlike
/// those of <chrono>, these years are not bounded by ±32767.

/// Days since 1970-01-01; `month` is 1 to 12, `day` may lie outside the month. Source: H. Hinnant,
/// "chrono-Compatible Low-Level Date Algorithms".
[[nodiscard]] std::int64_t daysFromCivil(std::int64_t year, int month, int day);

/// The same of a day in the Julian calendar. Source: E. G. Richards, "Calendars", in the Explanatory
/// Supplement to the Astronomical Almanac (2013), algorithm 3.
[[nodiscard]] std::int64_t daysFromJulian(std::int64_t year, int month, int day);

struct CivilDay {
    std::int64_t year;
    int month;
    int day;
    friend constexpr auto operator<=>(const CivilDay&, const CivilDay&) = default;
};

/// The inverse of daysFromCivil.
[[nodiscard]] CivilDay civilFromDays(std::int64_t days);
[[nodiscard]] CivilDay civilDay(std::chrono::sys_days day);

[[nodiscard]] int daysInMonth(std::int64_t year, int month);

/// 1 Monday to 7 Sunday, as ISO 8601 counts.
[[nodiscard]] int isoWeekday(std::int64_t days);

struct IsoWeek {
    std::int64_t year;
    int week; ///< 1 to 53
};

/// The ISO 8601 week that holds a day.
[[nodiscard]] IsoWeek isoWeekOf(std::int64_t days);
/// The Monday of an ISO 8601 week.
[[nodiscard]] std::int64_t mondayOf(IsoWeek week);

/// A month counted from January of year 0.
[[nodiscard]] inline std::int64_t monthIndex(std::int64_t year, int month) {
    return year * 12 + (month - 1);
}
struct YearMonth {
    std::int64_t year;
    int month;
};
[[nodiscard]] YearMonth fromMonthIndex(std::int64_t index);

/// The first second of a day; an open end when it lies beyond what CivilSeconds can hold.
[[nodiscard]] CivilSeconds startOfDay(std::int64_t days);

/// Floor division: -1 / 10 is -1.
[[nodiscard]] constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b) {
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

/// A place on the calendar, as finely as it is told. A month or day of 0 is not told.
struct CalendarPoint {
    std::int64_t year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] Granularity granularity() const {
        return day != 0 ? Granularity::Day : month != 0 ? Granularity::Month : Granularity::Year;
    }
    [[nodiscard]] std::int64_t days() const {
        return daysFromCivil(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }
};

} // namespace dateline
