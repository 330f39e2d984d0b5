#include "core/base/calendar_names.h"
#include "core/time/calendar.h"
#include "core/time/when.h"

#include <array>
#include <fmt/format.h>

namespace dateline {
namespace {

Phrase yearText(std::int64_t year) {
    return year > 0 ? Phrase::tr("{}", year) : Phrase::tr("{} BC", 1 - year);
}

/// How much of a day's name is told; the rest stands in the other end of the span.
enum class DayTold { Whole, NoYear, NoMonth };

/// Words for a time, with the names of months whole or short.
class TimeWords {
public:
    explicit TimeWords(MonthNames months) : m_months(months) {}

    /// A time by its first second and how finely it is told; a clock with its zone.
    [[nodiscard]] Phrase of(CivilSeconds start, Granularity granularity, UtcOffset offset,
                            DayTold told = DayTold::Whole) const {
        const std::int64_t seconds = start.time_since_epoch().count();
        const std::int64_t days = floorDiv(seconds, 86400);
        const CivilDay day = civilFromDays(days);
        switch (granularity) {
        case Granularity::Second:
        case Granularity::Minute:
        case Granularity::Hour:
            return Phrase::tr("{}, {}", dayText(days, told), clockText(seconds, granularity, offset));
        case Granularity::Day:
            return dayText(days, told);
        case Granularity::Week:
            return Phrase::tr("the week of {}", dayText(days, DayTold::Whole));
        case Granularity::Month:
            return Phrase::tr("{} {}", month(day.month), yearText(day.year));
        case Granularity::Season:
            return seasonText(day);
        case Granularity::Quarter:
            return Phrase::tr("quarter {} of {}", (day.month - 1) / 3 + 1, yearText(day.year));
        case Granularity::Year:
            return yearText(day.year);
        case Granularity::Decade:
        case Granularity::Century:
            return Phrase::tr("the {}s", yearText(day.year));
        }
        return {};
    }

private:
    [[nodiscard]] Wording month(int number) const {
        return m_months == MonthNames::Short ? shortMonthName(number) : monthName(number);
    }

    [[nodiscard]] Phrase dayText(std::int64_t days, DayTold told) const {
        const CivilDay day = civilFromDays(days);
        const Wording weekday = shortWeekdayName(isoWeekday(days) % 7);
        switch (told) {
        case DayTold::Whole:
            return Phrase::tr("{} {} {} {}", weekday, day.day, month(day.month), yearText(day.year));
        case DayTold::NoYear:
            return Phrase::tr("{} {} {}", weekday, day.day, month(day.month));
        case DayTold::NoMonth:
            return Phrase::tr("{} {}", weekday, day.day);
        }
        return {};
    }

    static std::string clockText(std::int64_t seconds, Granularity granularity, UtcOffset offset) {
        const std::int64_t inDay = seconds - floorDiv(seconds, 86400) * 86400;
        std::string text = fmt::format("{:02}:{:02}", inDay / 3600, inDay / 60 % 60);
        if (granularity == Granularity::Second)
            text += fmt::format(":{:02}", inDay % 60);
        return offset.said() ? text + " " + offsetName(offset) : text;
    }

    static Phrase seasonText(CivilDay day) {
        static constexpr std::array<Wording, 4> names{Phrase::tr("winter"), Phrase::tr("spring"),
                                                      Phrase::tr("summer"), Phrase::tr("autumn")};
        const Wording season = names[static_cast<std::size_t>(day.month % 12 / 3)];
        if (day.month < 12)
            return Phrase::tr("{} {}", season, yearText(day.year));
        return Phrase::tr("{} {}/{}", season, yearText(day.year), fmt::format("{:02}", (day.year + 1) % 100));
    }

    MonthNames m_months;
};

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

/// The two ends of a span, the first without what the last says too.
struct Ends {
    Phrase first;
    Phrase last;
};

Ends endsOf(const TimeShape& when, TimeWords words) {
    const CivilSeconds last = startOfLast(when);
    const UtcOffset toldOnce = when.end <= Granularity::Hour ? UtcOffset() : when.offset;
    return {words.of(when.bounds.start, when.start, toldOnce, toldBeside(when.bounds.start, last)),
            words.of(last, when.end, when.offset)};
}

Phrase spanText(const TimeShape& when, TimeWords words) {
    if (when.bounds.startsOpen())
        return Phrase::tr("until {}", words.of(startOfLast(when), when.end, when.offset));
    if (when.bounds.endsOpen())
        return Phrase::tr("from {} on", words.of(when.bounds.start, when.start, when.offset));
    const auto [first, last] = endsOf(when, words);
    return Phrase::tr("{} – {}", first, last);
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

Phrase pointText(const TimeShape& when, TimeWords words) {
    if (when.bounds.startsOpen() || when.bounds.endsOpen())
        return Phrase::tr("some time {}", spanText(when, words));
    if (!isOneTime(when)) {
        const auto [first, last] = endsOf(when, words);
        return Phrase::tr("some time between {} and {}", first, last);
    }
    const Phrase time = words.of(when.bounds.start, when.start, when.offset);
    return when.start > Granularity::Day ? Phrase::tr("some time in {}", time) : time;
}

} // namespace

Phrase describe(const TimeShape& when, MonthNames months) {
    const TimeWords words(months);
    Phrase told = when.isSpan ? spanText(when, words) : pointText(toldByItsDays(when), words);
    if (when.approximate && when.uncertain)
        return Phrase::tr("{}, approximately, uncertain", told);
    if (when.approximate)
        return Phrase::tr("{}, approximately", told);
    return when.uncertain ? Phrase::tr("{}, uncertain", told) : told;
}

Phrase calendarName(const TimeShape& when) {
    const TimeWords words(MonthNames::Full);
    if (when.bounds.startsOpen() || when.bounds.endsOpen())
        return spanText(when, words);
    const TimeShape told = toldByItsDays(when);
    return isOneTime(told) ? words.of(told.bounds.start, told.start, told.offset) : spanText(told, words);
}

} // namespace dateline
