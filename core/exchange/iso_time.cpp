#include "core/exchange/iso_time.h"

#include "core/temporal/calendar.h"
#include "core/temporal/edtf.h"

#include <fmt/format.h>

namespace dateline {

namespace {

std::string isoDayOf(const CivilDay& day) {
    const std::int64_t year = day.year;
    const std::string written = year < 0      ? fmt::format("-{:04}", -year)
                                : year > 9999 ? fmt::format("+{}", year)
                                              : fmt::format("{:04}", year);
    return fmt::format("{}-{:02}-{:02}", written, day.month, day.day);
}

} // namespace

std::string isoDay(std::chrono::sys_days day) {
    return isoDayOf(civilDay(day));
}

std::string isoTime(CivilSeconds time) {
    constexpr std::int64_t secondsOfDay = 86400;
    const std::int64_t seconds = time.time_since_epoch().count();
    const std::int64_t days = floorDiv(seconds, secondsOfDay);
    const std::int64_t second = seconds - days * secondsOfDay;
    return fmt::format("{}T{:02}:{:02}:{:02}", isoDayOf(civilFromDays(days)), second / 3600, second / 60 % 60,
                       second % 60);
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
