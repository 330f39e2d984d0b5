#include "core/base/calendar_names.h"
#include "core/time/calendar.h"
#include "core/time/when.h"

#include <array>
#include <fmt/format.h>

namespace dateline {
namespace {

const std::string& monthName(int month) {
    return calendarNames().months[static_cast<std::size_t>(month - 1)];
}

std::string yearText(std::int64_t year) {
    return year > 0 ? std::to_string(year) : fmt::format("{} BC", 1 - year);
}

/// How much of a day's name is told; the rest stands in the other end of the span.
enum class DayTold { Whole, NoYear, NoMonth };

std::string dayText(std::int64_t days, DayTold told) {
    const CivilDay day = civilFromDays(days);
    std::string text = fmt::format(
        "{} {}", calendarNames().shortWeekdays[static_cast<std::size_t>(isoWeekday(days) % 7)], day.day);
    if (told != DayTold::NoMonth)
        text += fmt::format(" {}", monthName(day.month));
    return told == DayTold::Whole ? text + " " + yearText(day.year) : text;
}

std::string clockText(std::int64_t seconds, Granularity granularity) {
    const std::int64_t inDay = seconds - floorDiv(seconds, 86400) * 86400;
    std::string text = fmt::format("{:02}:{:02}", inDay / 3600, inDay / 60 % 60);
    return granularity == Granularity::Second ? text + fmt::format(":{:02}", inDay % 60) : text;
}

std::string seasonText(CivilDay day) {
    constexpr std::array<std::string_view, 4> names{"winter", "spring", "summer", "autumn"};
    const std::string_view season = names[static_cast<std::size_t>(day.month % 12 / 3)];
    return day.month < 12 ? fmt::format("{} {}", season, yearText(day.year))
                          : fmt::format("{} {}/{:02}", season, yearText(day.year), (day.year + 1) % 100);
}

/// A time by its first second and how finely it is told.
std::string timeText(CivilSeconds start, Granularity granularity, DayTold told = DayTold::Whole) {
    const std::int64_t seconds = start.time_since_epoch().count();
    const std::int64_t days = floorDiv(seconds, 86400);
    const CivilDay day = civilFromDays(days);
    switch (granularity) {
    case Granularity::Second:
    case Granularity::Minute:
    case Granularity::Hour:
        return dayText(days, told) + ", " + clockText(seconds, granularity);
    case Granularity::Day:
        return dayText(days, told);
    case Granularity::Week:
        return "the week of " + dayText(days, DayTold::Whole);
    case Granularity::Month:
        return fmt::format("{} {}", monthName(day.month), yearText(day.year));
    case Granularity::Season:
        return seasonText(day);
    case Granularity::Quarter:
        return fmt::format("quarter {} of {}", (day.month - 1) / 3 + 1, yearText(day.year));
    case Granularity::Year:
        return yearText(day.year);
    case Granularity::Decade:
        return fmt::format("the {}s", yearText(day.year));
    case Granularity::Century:
        return fmt::format("the {}s", yearText(day.year));
    }
    return {};
}

DayTold toldBeside(CivilSeconds first, CivilSeconds last) {
    const CivilDay a = civilFromDays(floorDiv(first.time_since_epoch().count(), 86400));
    const CivilDay b = civilFromDays(floorDiv(last.time_since_epoch().count(), 86400));
    if (a.year != b.year)
        return DayTold::Whole;
    return a.month == b.month ? DayTold::NoMonth : DayTold::NoYear;
}

std::int64_t roughSeconds(Granularity granularity) {
    constexpr std::array<std::int64_t, 11> sizes{1,       60,      3600,     86400,     604800,    2678400,
                                                 8035200, 8035200, 31622400, 315705600, 3155760000};
    return sizes[static_cast<std::size_t>(granularity)];
}

/// The last second of `bounds`, moved back to where a time so coarsely told begins.
CivilSeconds startOfLast(const TimeShape& when) {
    const CivilSeconds last = when.bounds.end - std::chrono::seconds{1};
    const std::int64_t days = floorDiv(last.time_since_epoch().count(), 86400);
    const CivilDay day = civilFromDays(days);
    const auto startOfMonth = [](std::int64_t index) {
        const YearMonth month = fromMonthIndex(index);
        return startOfDay(daysFromCivil(month.year, month.month, 1));
    };
    switch (when.end) {
    case Granularity::Month:
        return startOfMonth(monthIndex(day.year, day.month));
    case Granularity::Season:
    case Granularity::Quarter:
        return startOfMonth(monthIndex(day.year, day.month) - 2);
    case Granularity::Year:
        return startOfMonth(monthIndex(day.year, 1));
    case Granularity::Decade:
        return startOfMonth(monthIndex(floorDiv(day.year, 10) * 10, 1));
    case Granularity::Century:
        return startOfMonth(monthIndex(floorDiv(day.year, 100) * 100, 1));
    case Granularity::Week:
    case Granularity::Day:
        return startOfDay(days);
    default:
        return when.bounds.end - std::chrono::seconds{roughSeconds(when.end)};
    }
}

std::string betweenText(const TimeShape& when, std::string_view joint) {
    const CivilSeconds last = startOfLast(when);
    return timeText(when.bounds.start, when.start, toldBeside(when.bounds.start, last)) + std::string(joint) +
           timeText(last, when.end);
}

std::string spanText(const TimeShape& when) {
    if (when.bounds.startsOpen())
        return "until " + timeText(startOfLast(when), when.end);
    if (when.bounds.endsOpen())
        return "from " + timeText(when.bounds.start, when.start) + " on";
    return betweenText(when, " – ");
}

/// Whether a week, month or year can begin at a time; a coarser or finer unit is taken to.
bool beginsUnit(CivilSeconds time, Granularity unit) {
    const std::int64_t days = floorDiv(time.time_since_epoch().count(), 86400);
    const CivilDay day = civilFromDays(days);
    switch (unit) {
    case Granularity::Week:
        return isoWeekday(days) == 1;
    case Granularity::Month:
        return day.day == 1;
    case Granularity::Year:
        return day.month == 1 && day.day == 1;
    default:
        return true;
    }
}

/// A time that is known by the week, month or year, but within days that are no whole weeks, months or years,
/// is told by those days: 15 January to 14 February is not "January".
TimeShape toldByItsDays(TimeShape when) {
    const bool open = when.bounds.startsOpen() || when.bounds.endsOpen();
    if (!when.isSpan && !open &&
        !(beginsUnit(when.bounds.start, when.start) && beginsUnit(when.bounds.end, when.end)))
        when.start = when.end = Granularity::Day;
    return when;
}

bool isOneTime(const TimeShape& when) {
    return when.bounds.end - when.bounds.start <= std::chrono::seconds{roughSeconds(when.start)};
}

std::string pointText(const TimeShape& when) {
    if (when.bounds.startsOpen() || when.bounds.endsOpen())
        return "some time " + spanText(when);
    if (!isOneTime(when))
        return "some time between " + betweenText(when, " and ");
    return (when.start > Granularity::Day ? "some time in " : "") + timeText(when.bounds.start, when.start);
}

/// The first three letters of every month's name that is longer.
std::string withShortMonths(std::string text) {
    for (const std::string_view month : calendarNames().months) {
        for (std::size_t at = text.find(month); at != std::string::npos; at = text.find(month, at + 3))
            text.erase(at + 3, month.size() - 3);
    }
    return text;
}

} // namespace

std::string describe(const TimeShape& when, MonthNames months) {
    if (months == MonthNames::Short)
        return withShortMonths(describe(when, MonthNames::Full));
    return (when.isSpan ? spanText(when) : pointText(toldByItsDays(when))) +
           (when.approximate ? ", approximately" : "") + (when.uncertain ? ", uncertain" : "");
}

std::string calendarName(const TimeShape& when) {
    if (when.bounds.startsOpen() || when.bounds.endsOpen())
        return spanText(when);
    const TimeShape told = toldByItsDays(when);
    return isOneTime(told) ? timeText(told.bounds.start, told.start) : betweenText(told, " – ");
}

} // namespace dateline
