#include "core/time/iso_time.h"

#include "core/time/calendar.h"
#include "core/time/edtf.h"

#include <fmt/format.h>

namespace dateline {

std::string isoDay(std::chrono::sys_days day) {
    const CivilDay date = civilDay(day);
    const std::string year = date.year < 0      ? fmt::format("-{:04}", -date.year)
                             : date.year > 9999 ? fmt::format("+{}", date.year)
                                                : fmt::format("{:04}", date.year);
    return fmt::format("{}-{:02}-{:02}", year, date.month, date.day);
}

std::string isoTime(CivilSeconds time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock(time - day);
    return fmt::format("{}T{:02}:{:02}:{:02}", isoDay(day), clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count());
}

std::optional<CivilSeconds> timeFromIso(std::string_view text) {
    constexpr std::size_t kFourDigitYear = 5; // with its sign
    const bool isSigned = text.starts_with('+') || text.starts_with('-');
    const bool isLong = isSigned && text.find('-', 1) > kFourDigitYear;
    const std::string_view bare = text.starts_with('+') ? text.substr(1) : text;
    const auto edtf = parseEdtf(isLong ? "Y" + std::string(bare) : std::string(bare));
    if (!edtf || edtf->kind != Edtf::Kind::Date)
        return std::nullopt;
    const CivilSeconds start = boundsOf(edtf->start.date).start;
    return start == kBeginningOfTime || start == kEndOfTime ? std::nullopt : std::optional(start);
}

} // namespace dateline
