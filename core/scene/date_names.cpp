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
std::string yearName(int year, const AxisFormat& format) {
    return year > 0 ? std::to_string(year) : Phrase::tr("{} BC", 1 - year).in(format.language);
}

std::string ordinal(int number) {
    const int tens = number % 100;
    const int ones = number % 10;
    const bool teen = tens > 10 && tens < 14;
    const char* ending = teen ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
    return fmt::format("{}{}", number, ending);
}

/// Counted from 1 both ways.
Phrase century(int firstYear) {
    return firstYear >= 0 ? Phrase::tr("{} century", ordinal(firstYear / 100 + 1))
                          : Phrase::tr("{} century BC", ordinal((1 - firstYear) / 100));
}

Phrase millennium(int firstYear) {
    return firstYear >= 0 ? Phrase::tr("{} millennium", ordinal(firstYear / 1000 + 1))
                          : Phrase::tr("{} millennium BC", ordinal((1 - firstYear) / 1000));
}

std::string clockName(const Civil& c, bool withSeconds, const AxisFormat& format) {
    const auto hour = static_cast<int>(c.time.hours().count());
    const auto minute = static_cast<int>(c.time.minutes().count());
    const auto second = static_cast<int>(c.time.seconds().count());
    const std::string seconds = withSeconds ? fmt::format(":{:02}", second) : std::string();
    if (!format.twelveHours)
        return fmt::format("{:02}:{:02}{}", hour, minute, seconds);
    const std::string clock = fmt::format("{}:{:02}{}", (hour + 11) % 12 + 1, minute, seconds);
    return (hour < 12 ? Phrase::tr("{} am", clock) : Phrase::tr("{} pm", clock)).in(format.language);
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
        return yearName(static_cast<int>(c.date.year()), format);
    }
    return {};
}

std::string majorName(CalendarStep step, CivilSeconds at, const AxisFormat& format) {
    const Civil c = civil(at);
    const int year = static_cast<int>(c.date.year());
    if (step.unit == CalendarUnit::Day)
        return fmt::format("{} {} {} {}", format.shortWeekdays[c.day.c_encoding()],
                           static_cast<unsigned>(c.date.day()), format.months[monthIndex(c)],
                           yearName(year, format));
    if (step.unit == CalendarUnit::Month)
        return fmt::format("{} {}", format.months[monthIndex(c)], yearName(year, format));
    if (step.count == 10)
        return year >= 10 ? Phrase::tr("{}s", year).in(format.language) : yearName(year, format);
    if (step.count == 100)
        return century(year).in(format.language);
    if (step.count == 1000)
        return millennium(year).in(format.language);
    return yearName(year, format);
}

std::vector<std::string> majorNames(CalendarStep step, CivilSeconds at, const AxisFormat& format) {
    const Civil c = civil(at);
    const std::string whole = majorName(step, at, format);
    const std::string year = yearName(static_cast<int>(c.date.year()), format);
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
