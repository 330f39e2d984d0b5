#include "core/time/edtf_text.h"

#include "core/time/calendar.h"

#include <fmt/format.h>

namespace dateline {
namespace {

std::string masked(std::int64_t year, int digits) {
    std::string text = edtfYear(year);
    if (text.front() == 'Y')
        return text; // a year with more than four digits has no masked ones
    text.replace(text.size() - static_cast<std::size_t>(digits), static_cast<std::size_t>(digits),
                 static_cast<std::size_t>(digits), 'X');
    return text;
}

} // namespace

std::string edtfYear(std::int64_t year) {
    const std::int64_t size = year < 0 ? -year : year;
    if (size > 9999)
        return fmt::format("Y{}", year);
    return fmt::format("{}{:04}", year < 0 ? "-" : "", size);
}

std::string edtfMonth(std::int64_t year, int month) {
    return fmt::format("{}-{:02}", edtfYear(year), month);
}

std::string edtfDay(std::int64_t days) {
    const CivilDay day = civilFromDays(days);
    return fmt::format("{}-{:02}", edtfMonth(day.year, day.month), day.day);
}

std::string edtfAt(std::int64_t secondsSinceEpoch, Granularity granularity, UtcOffset offset) {
    const std::int64_t days = floorDiv(secondsSinceEpoch, 86400);
    const std::int64_t second = secondsSinceEpoch - days * 86400;
    const CivilDay day = civilFromDays(days);
    switch (granularity) {
    case Granularity::Second:
        return fmt::format("{}T{:02}:{:02}:{:02}{}", edtfDay(days), second / 3600, second / 60 % 60,
                           second % 60, isoOffset(offset));
    case Granularity::Minute:
        return fmt::format("{}T{:02}:{:02}{}", edtfDay(days), second / 3600, second / 60 % 60,
                           isoOffset(offset));
    case Granularity::Hour:
        return fmt::format("{}T{:02}{}", edtfDay(days), second / 3600, isoOffset(offset));
    case Granularity::Day:
        return edtfDay(days);
    case Granularity::Week: {
        const std::int64_t monday = days - isoWeekday(days) + 1;
        return fmt::format("[{}..{}]", edtfDay(monday), edtfDay(monday + 6));
    }
    case Granularity::Month:
        return edtfMonth(day.year, day.month);
    case Granularity::Season: {
        const YearMonth start = fromMonthIndex(monthIndex(day.year, day.month) - day.month % 3);
        return edtfMonth(start.year, 20 + start.month / 3);
    }
    case Granularity::Quarter:
        return edtfMonth(day.year, 33 + (day.month - 1) / 3);
    case Granularity::Year:
        return edtfYear(day.year);
    case Granularity::Decade:
        return masked(day.year, 1);
    case Granularity::Century:
        return masked(day.year, 2);
    }
    return edtfDay(days);
}

} // namespace dateline
