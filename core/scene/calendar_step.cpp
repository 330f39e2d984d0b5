#include "core/scene/calendar_step.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using namespace std::chrono;
using enum CalendarUnit;

constexpr std::array<CalendarStep, 29> kSteps{{
    {Second, 1},  {Second, 5},  {Second, 15}, {Second, 30}, {Minute, 1},  {Minute, 5},
    {Minute, 15}, {Minute, 30}, {Hour, 1},    {Hour, 3},    {Hour, 6},    {Hour, 12},
    {Day, 1},     {Day, 2},     {Week, 1},    {Month, 1},   {Month, 3},   {Month, 6},
    {Year, 1},    {Year, 2},    {Year, 5},    {Year, 10},   {Year, 20},   {Year, 50},
    {Year, 100},  {Year, 500},  {Year, 1000}, {Year, 2000}, {Year, 5000},
}};

constexpr int floorTo(int value, int multiple) {
    const int rest = value % multiple;
    return value - (rest < 0 ? rest + multiple : rest);
}

/// Months since year 0.
int monthsOf(year_month_day date) {
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

CivilSeconds beginningOfMonth(int months) {
    const int y = floorTo(months, 12) / 12;
    return sys_days{year{y} / month{static_cast<unsigned>(months - 12 * y + 1)} / 1};
}

/// Steps of years begin in round years of history, which has no year 0: 200 BC, 100 BC, AD 1, 100. Years are
/// astronomical: 1 BC is 0.
int beginningYear(int year, int count) {
    if (count == 1 || year >= count)
        return floorTo(year, count);
    if (year >= 1)
        return 1;
    const int before = 1 - year;
    return 1 - (before + count - 1) / count * count;
}

int yearAfter(int begin, int count) {
    if (count == 1 || begin > 1)
        return begin + count;
    if (begin == 1)
        return count;
    const int before = 1 - begin - count;
    return before <= 0 ? 1 : 1 - before;
}

bool tooNearToNextMonth(year_month_day date) {
    const auto length = static_cast<unsigned>((date.year() / date.month() / last).day());
    return length - static_cast<unsigned>(date.day()) < 1 && static_cast<unsigned>(date.day()) > 1;
}

sys_days beginningOfTwoDays(sys_days day) {
    const year_month_day date{day};
    const bool even = static_cast<unsigned>(date.day()) % 2 == 0;
    const sys_days odd = even ? day - days{1} : day;
    return tooNearToNextMonth(year_month_day{odd}) ? odd - days{2} : odd;
}

} // namespace

double leastSeconds(CalendarStep step) {
    static constexpr std::array<double, 7> kSeconds{
        1, 60, 3600, 86'400, 604'800, 28 * 86'400.0, 365 * 86'400.0};
    return kSeconds[static_cast<std::size_t>(step.unit)] * step.count;
}

CalendarStep stepOfAtLeast(double seconds) {
    const auto found = std::find_if(kSteps.begin(), kSteps.end(),
                                    [&](CalendarStep step) { return leastSeconds(step) >= seconds; });
    return found == kSteps.end() ? kSteps.back() : *found;
}

CalendarStep containerOf(CalendarStep step) {
    switch (step.unit) {
    case Second:
    case Minute:
    case Hour:
        return {Day, 1};
    case Day:
    case Week:
        return {Month, 1};
    case Month:
        return {Year, 1};
    case Year:
        return {Year, step.count < 10 ? 10 : step.count < 100 ? 100 : std::max(step.count, 1000)};
    }
    return step;
}

CivilSeconds beginningOf(CalendarStep step, CivilSeconds at, weekday weekStart) {
    const sys_days day = floor<days>(at);
    switch (step.unit) {
    case Second:
    case Minute:
    case Hour: {
        const auto length = static_cast<int>(leastSeconds(step));
        return day + seconds{floorTo(static_cast<int>((at - day).count()), length)};
    }
    case Day:
        return step.count == 1 ? day : beginningOfTwoDays(day);
    case Week:
        return day - (weekday{day} - weekStart);
    case Month:
        return beginningOfMonth(floorTo(monthsOf(year_month_day{day}), step.count));
    case Year:
        return beginningOfMonth(12 * beginningYear(static_cast<int>(year_month_day{day}.year()), step.count));
    }
    return at;
}

CivilSeconds nextAfter(CalendarStep step, CivilSeconds at, weekday weekStart) {
    const CivilSeconds begin = beginningOf(step, at, weekStart);
    const year_month_day date{floor<days>(begin)};
    if (step.unit == Month)
        return beginningOfMonth(monthsOf(date) + step.count);
    if (step.unit == Year)
        return beginningOfMonth(12 * yearAfter(static_cast<int>(date.year()), step.count));
    const auto length = seconds{static_cast<std::int64_t>(leastSeconds(step))};
    const CivilSeconds next = begin + length;
    return beginningOf(step, next, weekStart) > begin ? beginningOf(step, next, weekStart)
                                                      : beginningOf(step, next + days{1}, weekStart);
}

} // namespace dateline
