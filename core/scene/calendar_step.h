#pragma once

#include "core/time/interval.h"

#include <chrono>
#include <cstdint>

namespace dateline {

enum class CalendarUnit : std::uint8_t { Second, Minute, Hour, Day, Week, Month, Year };

/// A distance between ticks, true to the calendar: months and years are as long as they are.
struct CalendarStep {
    CalendarUnit unit = CalendarUnit::Day;
    int count = 1;

    friend bool operator==(const CalendarStep&, const CalendarStep&) = default;
};

/// The least that a step can be long, in seconds: a month is 28 days, a year 365.
[[nodiscard]] double leastSeconds(CalendarStep step);

/// The smallest step of the table that is at least `seconds` long; 5,000 years when none is.
[[nodiscard]] CalendarStep stepOfAtLeast(double seconds);

/// What the upper tier names for a lower tier of this step: days for hours, months for days, years for
/// months, decades, centuries, millennia for years.
[[nodiscard]] CalendarStep containerOf(CalendarStep step);

/// The last beginning of a step at or before `at`, and the first after it. Steps of several years begin in
/// round years of history (200 BC, 100 BC, AD 1, 100), those around AD 1 being a year shorter. Two-day steps
/// begin anew each month, on odd days, so that no two ticks stand closer than two days.
[[nodiscard]] CivilSeconds beginningOf(CalendarStep step, CivilSeconds at, std::chrono::weekday weekStart);
[[nodiscard]] CivilSeconds nextAfter(CalendarStep step, CivilSeconds at, std::chrono::weekday weekStart);

} // namespace dateline
