#pragma once

#include "core/base/phrase.h"

#include <array>
#include <cstddef>
#include <string>

namespace dateline {

/// English, as ICU has them.
struct CalendarNames {
    std::array<std::string, 12> months;       ///< "January" …
    std::array<std::string, 12> shortMonths;  ///< "Jan" …
    std::array<std::string, 7> shortWeekdays; ///< "Sun" …
};

[[nodiscard]] const CalendarNames& calendarNames();

/// The name of a month (1 to 12) as a part of a phrase, in English as here; who words the phrase in another
/// language takes the names of its calendar.
[[nodiscard]] inline Wording monthName(int month) {
    return {calendarNames().months[static_cast<std::size_t>(month - 1)].c_str()};
}
[[nodiscard]] inline Wording shortMonthName(int month) {
    return {calendarNames().shortMonths[static_cast<std::size_t>(month - 1)].c_str()};
}
/// By the days after Sunday, 0 to 6.
[[nodiscard]] inline Wording shortWeekdayName(int weekday) {
    return {calendarNames().shortWeekdays[static_cast<std::size_t>(weekday)].c_str()};
}

} // namespace dateline
