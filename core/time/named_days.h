#pragma once

#include "core/time/calendar.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A day that has a name, by a file such as resources/en/named_days.json: a fixed day of each year, a weekday
/// of a month, so many days after Easter, a day or a month of the Islamic calendar; or one day of history.
struct NamedDay {
    std::string name;
    bool once = false;
    bool ofAttacks = false; ///< only before what was done on it: "the September 11 attacks"
    CivilDay day{0, 0, 0};  ///< of one that is told each year, the year is 0; so is the day when it moves
    int weekday = 0;        ///< 1 to 7 of one that is the nth such day of its month
    int nth = 0;            ///< 0 is the last
    bool movesWithEaster = false;
    int daysAfterEaster = 0;
    int islamicMonth = 0; ///< 1 to 12 of one in the calendar of Umm al-Qura; `day.day` is its day there
    bool isMonth = false; ///< all of that month: "Ramadan"

    /// The month in which it usually is.
    [[nodiscard]] int usualMonth() const { return movesWithEaster ? 4 : day.month; }
    /// Whether it goes through all months in time.
    [[nodiscard]] bool movesWithMoon() const { return islamicMonth > 0; }
    /// The day in a year; of one that was once, always that day.
    /// The first one that begins in that year, of those that move with the moon; none lies before 623.
    [[nodiscard]] CivilDay in(std::int64_t year) const;
    /// Its last day, where it begins on `first`; of what is no month the same.
    [[nodiscard]] CivilDay lastDay(CivilDay first) const;
};

[[nodiscard]] std::vector<NamedDay> readNamedDays(std::string_view json);

/// Easter Sunday of the western churches. Source: the anonymous Gregorian algorithm (J. Meeus, "Astronomical
/// Algorithms").
[[nodiscard]] CivilDay easterSunday(std::int64_t year);

} // namespace dateline
