#include "core/dataset/row_time.h"

#include "core/time/calendar.h"
#include "core/time/edtf_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::int64_t kRowDaySeconds = 86400;

std::int64_t secondsAt(CivilSeconds time) {
    return time.time_since_epoch().count();
}

bool isClosed(const Interval& bounds) {
    return !bounds.startsOpen() && !bounds.endsOpen();
}

/// Days, the last not included.
struct DayRange {
    std::int64_t first;
    std::int64_t after;
};

/// The days that bounds touch; they must be closed.
DayRange daysIn(const Interval& bounds) {
    return {floorDiv(secondsAt(bounds.start), kRowDaySeconds),
            -floorDiv(-secondsAt(bounds.end), kRowDaySeconds)};
}

Interval boundsOfDays(const DayRange& days) {
    return {startOfDay(days.first), startOfDay(days.after)};
}

DayRange weekOf(std::int64_t day) {
    const std::int64_t monday = day - isoWeekday(day) + 1;
    return {monday, monday + 7};
}

DayRange monthOf(std::int64_t day) {
    const CivilDay civil = civilFromDays(day);
    const std::int64_t first = daysFromCivil(civil.year, civil.month, 1);
    return {first, first + daysInMonth(civil.year, civil.month)};
}

DayRange yearOf(std::int64_t day) {
    const std::int64_t year = civilFromDays(day).year;
    return {daysFromCivil(year, 1, 1), daysFromCivil(year + 1, 1, 1)};
}

/// A single day that is told no finer than by the week, the month or the year stands for all of it.
DayRange widened(const DayRange& days, Certainty certainty) {
    if (days.after - days.first > 1)
        return days;
    switch (certainty) {
    case Certainty::Exact:
    case Certainty::Few:
        return days;
    case Certainty::Week:
        return weekOf(days.first);
    case Certainty::Month:
        return monthOf(days.first);
    case Certainty::Year:
        return yearOf(days.first);
    }
    return days;
}

Granularity finestOf(Certainty certainty) {
    constexpr std::array<Granularity, 5> finest{Granularity::Day, Granularity::Week, Granularity::Week,
                                                Granularity::Month, Granularity::Year};
    return finest[static_cast<std::size_t>(certainty)];
}

/// Some time between the start of one and the end of the other.
TimeShape someTimeIn(TimeShape time, Certainty certainty) {
    const DayRange told = daysIn(time.bounds);
    const bool oneDay = told.after - told.first == 1;
    const Granularity coarser = std::max(time.start, time.end);
    time.isSpan = false;
    time.offset = {};
    time.bounds = boundsOfDays(widened(told, certainty));
    if (certainty == Certainty::Few && oneDay) {
        time.approximate = true;
        time.start = time.end = Granularity::Day;
    } else {
        time.start = time.end = std::max(coarser, finestOf(certainty));
    }
    return time;
}

/// All the time from the start of one to the end of the other; what is no plain date counts by the day.
TimeShape spanOf(TimeShape time, bool plain) {
    if (!plain) {
        time.bounds = boundsOfDays(daysIn(time.bounds));
        time.offset = {};
        time.start = time.end = Granularity::Day;
    }
    time.isSpan = true;
    return time;
}

} // namespace

std::optional<Certainty> certaintyOf(std::string_view cell, PrecisionScale scale) {
    if (cell.ends_with(".0"))
        cell.remove_suffix(2);
    if (cell.size() != 1)
        return std::nullopt;
    constexpr std::array<Certainty, 5> ucdp{Certainty::Exact, Certainty::Few, Certainty::Week,
                                            Certainty::Month, Certainty::Year};
    constexpr std::array<Certainty, 3> acled{Certainty::Exact, Certainty::Week, Certainty::Month};
    const auto place = static_cast<std::size_t>(static_cast<unsigned char>(cell.front() - '1'));
    if (scale == PrecisionScale::Ucdp && place < ucdp.size())
        return ucdp[place];
    if (scale == PrecisionScale::Acled && place < acled.size())
        return acled[place];
    return std::nullopt;
}

TimeShape rowTime(const CellTime& start, const std::optional<CellTime>& end, Certainty certainty) {
    const bool two = end && !isSameTime(start.shape, end->shape);
    TimeShape time = start.shape;
    if (two) {
        time.bounds.end = std::max(time.bounds.end, toldAt(time.offset, end->shape).bounds.end);
        time.end = end->shape.end;
        time.offset = time.offset.said() ? time.offset : end->shape.offset;
        time.approximate |= end->shape.approximate;
        time.uncertain |= end->shape.uncertain;
    }
    if (!isClosed(time.bounds))
        return start.shape;
    if (certainty != Certainty::Exact)
        return someTimeIn(time, certainty);
    return two ? spanOf(time, start.plain && end->plain) : start.shape;
}

std::string edtfOfRow(const TimeShape& time) {
    const std::int64_t first = secondsAt(time.bounds.start);
    const std::int64_t last = secondsAt(time.bounds.end) - 1;
    if (time.isSpan)
        return edtfAt(first, time.start, time.offset) + "/" + edtfAt(last, time.end, time.offset);
    if (time.start < Granularity::Day)
        return edtfAt(first, time.start, time.offset);
    const DayRange days = daysIn(time.bounds);
    const std::string_view sign = time.approximate && time.uncertain ? "%"
                                  : time.approximate                 ? "~"
                                  : time.uncertain                   ? "?"
                                                                     : "";
    const auto is = [&](const DayRange& other) {
        return days.first == other.first && days.after == other.after;
    };
    if (days.after - days.first == 1)
        return fmt::format("{}{}", edtfDay(days.first), sign);
    if (is(monthOf(days.first)))
        return fmt::format("{}{}", edtfAt(first, Granularity::Month), sign);
    if (is(yearOf(days.first)))
        return fmt::format("{}{}", edtfAt(first, Granularity::Year), sign);
    return fmt::format("[{}..{}]", edtfDay(days.first), edtfDay(days.after - 1));
}

} // namespace dateline
