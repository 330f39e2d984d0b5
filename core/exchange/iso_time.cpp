#include "core/exchange/iso_time.h"

#include <fmt/format.h>

namespace dateline {

std::string isoDay(std::chrono::sys_days day) {
    const std::chrono::year_month_day date(day);
    const int year = static_cast<int>(date.year());
    const std::string written = year < 0      ? fmt::format("-{:04}", -year)
                                : year > 9999 ? fmt::format("+{}", year)
                                              : fmt::format("{:04}", year);
    return fmt::format("{}-{:02}-{:02}", written, static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

std::string isoTime(CivilSeconds time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock(time - day);
    return fmt::format("{}T{:02}:{:02}:{:02}", isoDay(day), clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count());
}

} // namespace dateline
