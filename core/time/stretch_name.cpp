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

    [[nodiscard]] Phrase year() const {
        return day.year > 0 ? Phrase::tr("{}", day.year) : Phrase::tr("{} BC", 1 - day.year);
    }
    [[nodiscard]] Wording month() const { return shortMonthName(day.month); }
    [[nodiscard]] Phrase dayAndMonth() const { return Phrase::tr("{} {}", day.day, month()); }
    [[nodiscard]] std::string clock() const {
        return fmt::format("{:02}:{:02}", seconds / 3600, seconds / 60 % 60);
    }
};

Phrase byMinute(const StretchEnd& first, const StretchEnd& end) {
    if (first.day == end.day)
        return Phrase::tr("{} {}, {}–{}", first.dayAndMonth(), first.year(), first.clock(), end.clock());
    return Phrase::tr("{}, {} – {} {}, {}", first.dayAndMonth(), first.clock(), end.dayAndMonth(), end.year(),
                      end.clock());
}

Phrase byDay(const StretchEnd& first, const StretchEnd& last) {
    if (first.day.year != last.day.year)
        return Phrase::tr("{} {} – {} {}", first.dayAndMonth(), first.year(), last.dayAndMonth(),
                          last.year());
    if (first.day.month != last.day.month)
        return Phrase::tr("{} – {} {}", first.dayAndMonth(), last.dayAndMonth(), last.year());
    return first.day == last.day ? Phrase::tr("{} {}", last.dayAndMonth(), last.year())
                                 : Phrase::tr("{}–{} {}", first.day.day, last.dayAndMonth(), last.year());
}

Phrase byMonth(const StretchEnd& first, const StretchEnd& last) {
    if (first.day.year != last.day.year)
        return Phrase::tr("{} {} – {} {}", first.month(), first.year(), last.month(), last.year());
    return first.day.month == last.day.month
               ? Phrase::tr("{} {}", last.month(), last.year())
               : Phrase::tr("{} – {} {}", first.month(), last.month(), last.year());
}

} // namespace

Phrase stretchName(Interval stretch) {
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
    return first.day.year == last.day.year ? first.year() : Phrase::tr("{}–{}", first.year(), last.year());
}

} // namespace dateline
