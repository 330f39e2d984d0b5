#pragma once

#include <array>
#include <string>

namespace dateline {

/// English, as ICU has them.
struct CalendarNames {
    std::array<std::string, 12> months;       ///< "January" …
    std::array<std::string, 12> shortMonths;  ///< "Jan" …
    std::array<std::string, 7> shortWeekdays; ///< "Sun" …
};

[[nodiscard]] const CalendarNames& calendarNames();

} // namespace dateline
