#include "core/time/calendar_time.h"

#include <array>
#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 4> kSeasons{"SP", "SU", "FA", "WI"};

std::string digits(std::int64_t number, int width) {
    return fmt::format("{:0{}}", number, width);
}

/// `drop` digits are left away: 1 for a decade, 2 for a century.
std::string yearText(const std::optional<std::int64_t>& year, int drop) {
    if (!year)
        return std::string("XXXX").substr(0, static_cast<std::size_t>(4 - drop));
    const std::int64_t power = drop == 0 ? 1 : drop == 1 ? 10 : 100;
    return *year > 0 ? digits(*year / power, 4 - drop)
                     : fmt::format("BC{:0{}}", (1 - *year) / power, 4 - drop);
}

std::string numberOrX(int number) {
    return number < 0 ? "XX" : digits(number, 2);
}

std::string divisionText(const CalendarTime& time) {
    switch (time.division) {
    case YearDivision::Week:
        return fmt::format("-W{}", numberOrX(time.divisionNumber));
    case YearDivision::Weekend:
        return fmt::format("-W{}-WE", numberOrX(time.divisionNumber));
    case YearDivision::Season:
        return fmt::format("-{}", seasonCode(time.divisionNumber));
    case YearDivision::Quarter:
        return time.divisionNumber < 0 ? "-QX" : fmt::format("-Q{}", time.divisionNumber);
    case YearDivision::Half:
        return fmt::format("-H{}", time.divisionNumber);
    default:
        return {};
    }
}

std::string dateText(const CalendarTime& time) {
    if (time.division == YearDivision::Decade)
        return yearText(time.year, 1);
    if (time.division == YearDivision::Century)
        return yearText(time.year, 2);
    if (time.division != YearDivision::None)
        return yearText(time.year, 0) + divisionText(time);
    if (time.weekday > 0)
        return fmt::format("XXXX-WXX-{}", time.weekday);
    std::string text = yearText(time.year, 0);
    if (time.month != CalendarTime::kUntold)
        text.append("-").append(numberOrX(time.month));
    if (time.day != CalendarTime::kUntold)
        text.append("-").append(numberOrX(time.day));
    return text;
}

} // namespace

std::optional<CalendarPoint> CalendarTime::point() const {
    if (!year)
        return std::nullopt;
    if (division == YearDivision::Season || division == YearDivision::Quarter)
        return CalendarPoint{*year,
                             division == YearDivision::Season ? divisionNumber : divisionNumber * 3 - 2, 0};
    if (division == YearDivision::Week && divisionNumber > 0) {
        const CivilDay monday = civilFromDays(mondayOf({*year, divisionNumber}));
        return CalendarPoint{monday.year, monday.month, monday.day};
    }
    return CalendarPoint{*year, month > 0 ? month : 0, day > 0 ? day : 0};
}

CalendarTime timeOfDay(std::int64_t days) {
    const CivilDay day = civilFromDays(days);
    CalendarTime time;
    time.year = day.year;
    time.month = day.month;
    time.day = day.day;
    return time;
}

CalendarTime timeOfWeek(std::int64_t days, bool weekend) {
    const IsoWeek week = isoWeekOf(days);
    CalendarTime time;
    time.year = week.year;
    time.division = weekend ? YearDivision::Weekend : YearDivision::Week;
    time.divisionNumber = week.week;
    return time;
}

std::string_view seasonCode(int firstMonth) {
    return kSeasons[static_cast<std::size_t>(firstMonth / 3 - 1)];
}

int seasonStart(std::string_view code) {
    for (std::size_t i = 0; i < kSeasons.size(); ++i) {
        if (kSeasons[i] == code)
            return static_cast<int>(i) * 3 + 3;
    }
    return 0;
}

std::string timexValue(const CalendarTime& time) {
    std::string text = dateText(time);
    if (!time.dayPart.empty())
        return fmt::format("{}T{}", text, time.dayPart);
    if (time.hour < 0)
        return text;
    text += fmt::format("T{:02}:{:02}", time.hour, std::max(time.minute, 0));
    if (time.second >= 0)
        text += fmt::format(":{:02}", time.second);
    return text + isoOffset(time.offset);
}

} // namespace dateline
