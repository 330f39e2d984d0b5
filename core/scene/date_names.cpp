#include "core/scene/date_names.h"

#include <fmt/format.h>

namespace dateline {
namespace {

using namespace std::chrono;

struct Civil {
    year_month_day date;
    hh_mm_ss<seconds> time;
    weekday day;
};

Civil civil(CivilSeconds at) {
    const sys_days day = floor<days>(at);
    return {year_month_day{day}, hh_mm_ss<seconds>{at - day}, weekday{day}};
}

/// Astronomical years: 0 is 1 BC.
std::string yearName(int year) {
    return year > 0 ? std::to_string(year) : fmt::format("{} BC", 1 - year);
}

std::string ordinal(int number) {
    const int tens = number % 100;
    const int ones = number % 10;
    const bool teen = tens > 10 && tens < 14;
    const char* ending = teen ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
    return fmt::format("{}{}", number, ending);
}

/// Centuries and millennia, counted from 1 both ways.
std::string countedYears(int firstYear, int length, const char* what) {
    if (firstYear >= 0)
        return fmt::format("{} {}", ordinal(firstYear / length + 1), what);
    return fmt::format("{} {} BC", ordinal((1 - firstYear) / length), what);
}

std::string clockName(const Civil& c, bool withSeconds, const AxisFormat& format) {
    const auto hour = static_cast<int>(c.time.hours().count());
    const auto minute = static_cast<int>(c.time.minutes().count());
    const auto second = static_cast<int>(c.time.seconds().count());
    const std::string seconds = withSeconds ? fmt::format(":{:02}", second) : std::string();
    if (!format.twelveHours)
        return fmt::format("{:02}:{:02}{}", hour, minute, seconds);
    return fmt::format("{}:{:02}{} {}", (hour + 11) % 12 + 1, minute, seconds, hour < 12 ? "am" : "pm");
}

std::size_t monthIndex(const Civil& c) {
    return static_cast<unsigned>(c.date.month()) - 1;
}

} // namespace

std::string minorName(CalendarStep step, CivilSeconds at, const AxisFormat& format) {
    const Civil c = civil(at);
    switch (step.unit) {
    case CalendarUnit::Second:
        return clockName(c, true, format);
    case CalendarUnit::Minute:
    case CalendarUnit::Hour:
        return clockName(c, false, format);
    case CalendarUnit::Day:
        return fmt::format("{} {}", format.shortWeekdays[c.day.c_encoding()],
                           static_cast<unsigned>(c.date.day()));
    case CalendarUnit::Week:
        return std::to_string(static_cast<unsigned>(c.date.day()));
    case CalendarUnit::Month:
        return format.shortMonths[monthIndex(c)];
    case CalendarUnit::Year:
        return yearName(static_cast<int>(c.date.year()));
    }
    return {};
}

std::string majorName(CalendarStep step, CivilSeconds at, const AxisFormat& format) {
    const Civil c = civil(at);
    const int year = static_cast<int>(c.date.year());
    if (step.unit == CalendarUnit::Day)
        return fmt::format("{} {} {} {}", format.shortWeekdays[c.day.c_encoding()],
                           static_cast<unsigned>(c.date.day()), format.months[monthIndex(c)], yearName(year));
    if (step.unit == CalendarUnit::Month)
        return fmt::format("{} {}", format.months[monthIndex(c)], yearName(year));
    if (step.count == 10)
        return year >= 10 ? fmt::format("{}s", year) : yearName(year);
    if (step.count == 100)
        return countedYears(year, 100, "century");
    if (step.count == 1000)
        return countedYears(year, 1000, "millennium");
    return yearName(year);
}

std::vector<std::string> majorNames(CalendarStep step, CivilSeconds at, const AxisFormat& format) {
    const Civil c = civil(at);
    const std::string whole = majorName(step, at, format);
    const std::string year = yearName(static_cast<int>(c.date.year()));
    const std::string& month = format.shortMonths[monthIndex(c)];
    if (step.unit == CalendarUnit::Month)
        return {whole, fmt::format("{} {}", month, year), month};
    if (step.unit != CalendarUnit::Day)
        return {whole};
    const auto day = static_cast<unsigned>(c.date.day());
    const std::string& weekday = format.shortWeekdays[c.day.c_encoding()];
    return {whole, fmt::format("{} {} {} {}", weekday, day, month, year),
            fmt::format("{} {} {}", day, month, year), fmt::format("{} {}", day, month), std::to_string(day)};
}

} // namespace dateline
