#include "core/time/calendar.h"

namespace dateline {

namespace {
constexpr std::int64_t kSecondsPerDay = 86400;
constexpr std::int64_t kDaysPerEra = 146097;
} // namespace

std::int64_t daysFromCivil(std::int64_t year, int month, int day) {
    const std::int64_t y = month <= 2 ? year - 1 : year;
    const std::int64_t era = floorDiv(y, 400);
    const std::int64_t yearOfEra = y - era * 400;
    const std::int64_t dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * kDaysPerEra + dayOfEra - 719468;
}

std::int64_t daysFromJulian(std::int64_t year, int month, int day) {
    // Years that begin in March have their leap day at the end.
    constexpr std::int64_t kJulianOfEpoch = 719'470; ///< days from 1 March of year 0, Julian, to 1970-01-01
    const std::int64_t y = year - (month <= 2 ? 1 : 0);
    const std::int64_t m = month + (month <= 2 ? 9 : -3);
    return y * 365 + floorDiv(y, 4) + (153 * m + 2) / 5 + day - 1 - kJulianOfEpoch;
}

CivilDay civilFromDays(std::int64_t days) {
    days += 719468;
    const std::int64_t era = floorDiv(days, kDaysPerEra);
    const std::int64_t dayOfEra = days - era * kDaysPerEra;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    const int day = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

CivilDay civilDay(std::chrono::sys_days day) {
    return civilFromDays(day.time_since_epoch().count());
}

int daysInMonth(std::int64_t year, int month) {
    const YearMonth next = fromMonthIndex(monthIndex(year, month) + 1);
    return static_cast<int>(daysFromCivil(next.year, next.month, 1) - daysFromCivil(year, month, 1));
}

int isoWeekday(std::int64_t days) {
    // 1970-01-01 was a Thursday.
    const std::int64_t sinceMonday = days + 3;
    return static_cast<int>(sinceMonday - floorDiv(sinceMonday, 7) * 7) + 1;
}

IsoWeek isoWeekOf(std::int64_t days) {
    // A week belongs to the year that has its Thursday.
    const std::int64_t thursday = days - isoWeekday(days) + 4;
    const std::int64_t year = civilFromDays(thursday).year;
    return {year, static_cast<int>((thursday - daysFromCivil(year, 1, 1)) / 7) + 1};
}

std::int64_t mondayOf(IsoWeek week) {
    const std::int64_t fourth = daysFromCivil(week.year, 1, 4);
    return fourth - (isoWeekday(fourth) - 1) + std::int64_t{week.week - 1} * 7;
}

YearMonth fromMonthIndex(std::int64_t index) {
    const std::int64_t year = floorDiv(index, 12);
    return {year, static_cast<int>(index - year * 12) + 1};
}

CivilSeconds startOfDay(std::int64_t days) {
    constexpr std::int64_t limit = std::numeric_limits<std::int64_t>::max() / kSecondsPerDay - 1;
    if (days > limit)
        return kEndOfTime;
    if (days < -limit)
        return kBeginningOfTime;
    return CivilSeconds{std::chrono::seconds{days * kSecondsPerDay}};
}

} // namespace dateline
