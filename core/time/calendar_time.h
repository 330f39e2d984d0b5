#pragma once

#include "core/time/calendar.h"
#include "core/time/utc_offset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A part of a year, or a count of years, that is no month.
enum class YearDivision : std::uint8_t { None, Week, Weekend, Season, Quarter, Half, Decade, Century };

/// What a DATE or TIME value says, before it is written down. Unknown parts are written "XX".
struct CalendarTime {
    static constexpr int kUntold = 0;
    static constexpr int kUnknown = -1;

    std::optional<std::int64_t> year; ///< astronomical; of a decade or century any year in it
    int month = kUntold;
    int day = kUntold;
    int weekday = kUntold; ///< only when the day is not known: "XXXX-WXX-5"
    YearDivision division = YearDivision::None;
    int divisionNumber = 0; ///< week 1-53 or kUnknown, quarter, half; season by its first month: 3, 6, 9, 12
    std::string_view dayPart; ///< "NI"; or empty
    int hour = kUnknown;
    int minute = kUnknown;
    int second = kUnknown;
    UtcOffset offset = {}; ///< of the clock

    [[nodiscard]] bool isTime() const { return hour >= 0 || !dayPart.empty(); }
    [[nodiscard]] bool isDay() const { return year && month > 0 && day > 0; }
    /// Where the narrative is after this was said; none when the year is not known.
    [[nodiscard]] std::optional<CalendarPoint> point() const;
};

[[nodiscard]] CalendarTime timeOfDay(std::int64_t days);
[[nodiscard]] CalendarTime timeOfWeek(std::int64_t days, bool weekend);

/// TIMEX3's code of a season by its first month: 3 is "SP"; and back.
[[nodiscard]] std::string_view seasonCode(int firstMonth);
[[nodiscard]] int seasonStart(std::string_view code);

/// The TIMEX3 value: "2023-09-19", "1943-SP", "BC0218", "XXXX-WXX-5", "2023-09-19T13:00",
/// "2023-09-19T13:00-05:00".
[[nodiscard]] std::string timexValue(const CalendarTime& time);

} // namespace dateline
