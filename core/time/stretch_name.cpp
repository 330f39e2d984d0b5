#include "core/time/stretch_name.h"

#include "core/base/calendar_names.h"
#include "core/time/calendar.h"

#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::int64_t kDaySeconds = 86'400;
/// Shorter stretches are named by the minute, the day, the month; longer ones by the year.
constexpr std::int64_t kLongestByMinute = 2 * kDaySeconds;
constexpr std::int64_t kLongestByDay = 100 * kDaySeconds;
constexpr std::int64_t kLongestByMonth = 4 * 366 * kDaySeconds;

struct StretchEnd {
    CivilDay day;
    std::int64_t seconds; ///< into the day

    explicit StretchEnd(CivilSeconds at)
        : day(civilFromDays(floorDiv(at.time_since_epoch().count(), kDaySeconds))),
          seconds(at.time_since_epoch().count() -
                  floorDiv(at.time_since_epoch().count(), kDaySeconds) * kDaySeconds) {}

    [[nodiscard]] std::string year() const {
        return day.year > 0 ? std::to_string(day.year) : fmt::format("{} BC", 1 - day.year);
    }
    [[nodiscard]] std::string month() const {
        return calendarNames().shortMonths[static_cast<std::size_t>(day.month - 1)];
    }
    [[nodiscard]] std::string dayAndMonth() const { return fmt::format("{} {}", day.day, month()); }
    [[nodiscard]] std::string clock() const {
        return fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    }
};

std::string byMinute(const StretchEnd& first, const StretchEnd& end) {
    if (first.day == end.day)
        return fmt::format("{} {}, {}–{}", first.dayAndMonth(), first.year(), first.clock(), end.clock());
    return fmt::format("{}, {} – {} {}, {}", first.dayAndMonth(), first.clock(), end.dayAndMonth(),
                       end.year(), end.clock());
}

std::string byDay(const StretchEnd& first, const StretchEnd& last) {
    if (first.day.year != last.day.year)
        return fmt::format("{} {} – {} {}", first.dayAndMonth(), first.year(), last.dayAndMonth(),
                           last.year());
    if (first.day.month != last.day.month)
        return fmt::format("{} – {} {}", first.dayAndMonth(), last.dayAndMonth(), last.year());
    return first.day == last.day ? fmt::format("{} {}", last.dayAndMonth(), last.year())
                                 : fmt::format("{}–{} {}", first.day.day, last.dayAndMonth(), last.year());
}

std::string byMonth(const StretchEnd& first, const StretchEnd& last) {
    if (first.day.year != last.day.year)
        return fmt::format("{} {} – {} {}", first.month(), first.year(), last.month(), last.year());
    return first.day.month == last.day.month
               ? fmt::format("{} {}", last.month(), last.year())
               : fmt::format("{} – {} {}", first.month(), last.month(), last.year());
}

} // namespace

std::string stretchName(Interval stretch) {
    const std::int64_t seconds = (stretch.end - stretch.start).count();
    const StretchEnd first(stretch.start);
    const StretchEnd last(stretch.end - std::chrono::seconds{1});
    const bool wholeDays = first.seconds == 0 && last.seconds == kDaySeconds - 1;
    if (seconds <= kLongestByMinute && !wholeDays)
        return byMinute(first, StretchEnd(stretch.end));
    if (seconds <= kLongestByDay)
        return byDay(first, last);
    if (seconds <= kLongestByMonth)
        return byMonth(first, last);
    return first.day.year == last.day.year ? first.year() : fmt::format("{}–{}", first.year(), last.year());
}

} // namespace dateline
