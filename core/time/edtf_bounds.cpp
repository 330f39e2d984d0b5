#include "core/time/edtf_digits.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace dateline {
namespace {

int toInt(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::int64_t filled(std::string_view mask, char digit) {
    std::int64_t value = 0;
    for (const char c : mask)
        value = value * 10 + ((c == 'X' ? digit : c) - '0');
    return value;
}

std::int64_t powerOfTen(int exponent) {
    std::int64_t value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

/// Which months a division of the year covers, by ISO 8601-2: seasons of no hemisphere (21-24), northern
/// (25-28) and southern (29-32), quarters (33-36), quadrimesters (37-39), semesters (40, 41). A season that
/// runs over the new year belongs to the year that it begins in.
struct Division {
    int firstMonth;
    int months;
};
constexpr std::array<Division, 21> kDivisions{{
    {3, 3}, {6, 3}, {9, 3}, {12, 3}, {3, 3},  {6, 3}, {9, 3}, {12, 3}, {9, 3}, {12, 3}, {3, 3},
    {6, 3}, {1, 3}, {4, 3}, {7, 3},  {10, 3}, {1, 4}, {5, 4}, {9, 4},  {1, 6}, {7, 6},
}};

CivilSeconds startOf(std::int64_t year, int month) {
    return startOfDay(daysFromCivil(year, month, 1));
}

Interval months(std::int64_t firstYear, int firstMonth, std::int64_t lastYear, int afterMonth) {
    const YearMonth after = fromMonthIndex(monthIndex(lastYear, 1) + afterMonth - 1);
    return {startOf(firstYear, firstMonth), startOf(after.year, after.month)};
}

CivilSeconds plus(CivilSeconds time, std::int64_t seconds) {
    return time == kBeginningOfTime || time == kEndOfTime ? time : time + std::chrono::seconds{seconds};
}

Interval clockBounds(const EdtfClock& clock, std::int64_t firstDayCount, std::int64_t lastDayCount) {
    const std::int64_t at = clock.hour * 3600 + clock.minute * 60 + clock.second;
    const std::int64_t length = clock.granularity == Granularity::Hour     ? 3600
                                : clock.granularity == Granularity::Minute ? 60
                                                                           : 1;
    return {plus(startOfDay(firstDayCount), at), plus(startOfDay(lastDayCount), at + length)};
}

/// How far the clock of an end is ahead of UTC.
UtcOffset offsetOf(const EdtfEnd& end) {
    return end.kind == EdtfEnd::Kind::Date && end.date.clock ? end.date.clock->offset : UtcOffset();
}

/// From a clock's own zone to another.
std::int64_t secondsTo(UtcOffset offset, const EdtfEnd& end) {
    const UtcOffset own = offsetOf(end);
    return own.said() && offset.said() ? std::chrono::seconds{offset.ahead() - own.ahead()}.count() : 0;
}

CivilSeconds startOf(const EdtfEnd& end, UtcOffset offset) {
    return end.kind == EdtfEnd::Kind::Date ? plus(boundsOf(end.date).start, secondsTo(offset, end))
                                           : kBeginningOfTime;
}

CivilSeconds endOf(const EdtfEnd& end, UtcOffset offset) {
    return end.kind == EdtfEnd::Kind::Date ? plus(boundsOf(end.date).end, secondsTo(offset, end))
                                           : kEndOfTime;
}

/// The first year from `from` on in steps of `step` with a day that fits. A year written with "Y" may mean
/// millions of years, but has no masked digits, and the calendar repeats itself every 400 years.
std::optional<CivilDay> findDay(const EdtfDate& date, std::int64_t from, std::int64_t to, int step) {
    const bool forward = step > 0;
    if (date.prefixed)
        to = forward ? std::min(to, from + 400) : std::max(to, from - 400);
    for (std::int64_t year = from; forward ? year <= to : year >= to; year += step) {
        if (!date.prefixed && !fits(year < 0 ? -year : year, date.year.digits))
            continue;
        for (int i = 1; i <= 12; ++i) {
            const int month = forward ? i : 13 - i;
            if (!fits(month, date.month->digits))
                continue;
            const int days = daysInMonth(year, month);
            const int day =
                forward ? firstMatch(date.day->digits, 1, days) : lastMatch(date.day->digits, 1, days);
            if (day != 0)
                return CivilDay{year, month, day};
        }
    }
    return std::nullopt;
}

} // namespace

bool isDivision(std::string_view digits) {
    return digits.find('X') == std::string_view::npos && toInt(digits) >= 21 && toInt(digits) <= 41;
}

bool fits(std::int64_t number, std::string_view mask) {
    for (std::size_t i = mask.size(); i-- > 0; number /= 10) {
        if (mask[i] != 'X' && mask[i] - '0' != number % 10)
            return false;
    }
    return number == 0;
}

int firstMatch(std::string_view mask, int low, int high) {
    for (int n = low; n <= high; ++n) {
        if (fits(n, mask))
            return n;
    }
    return 0;
}

int lastMatch(std::string_view mask, int low, int high) {
    for (int n = high; n >= low; --n) {
        if (fits(n, mask))
            return n;
    }
    return 0;
}

YearRange yearsOf(const EdtfDate& date) {
    const std::string& digits = date.year.digits;
    std::int64_t low = filled(digits, '0') * powerOfTen(date.exponent);
    std::int64_t high = filled(digits, '9') * powerOfTen(date.exponent);
    if (!date.prefixed && digits.size() == 3) {
        low *= 10;
        high = low + 9;
    }
    const int total = static_cast<int>(digits.size()) + date.exponent;
    if (date.significant > 0 && date.significant < total) {
        const std::int64_t step = powerOfTen(total - date.significant);
        low = low / step * step;
        high = low + step - 1;
    }
    return date.negative ? YearRange{-high, -low} : YearRange{low, high};
}

std::optional<CivilDay> firstDay(const EdtfDate& date) {
    const YearRange years = yearsOf(date);
    return findDay(date, years.first, years.last, 1);
}

std::optional<CivilDay> lastDay(const EdtfDate& date) {
    const YearRange years = yearsOf(date);
    return findDay(date, years.last, years.first, -1);
}

Interval boundsOf(const EdtfDate& date) {
    const YearRange years = yearsOf(date);
    if (!date.month)
        return months(years.first, 1, years.last, 13);
    const std::string& month = date.month->digits;
    if (isDivision(month)) {
        const Division division = kDivisions[static_cast<std::size_t>(toInt(month) - 21)];
        return months(years.first, division.firstMonth, years.last, division.firstMonth + division.months);
    }
    if (!date.day)
        return months(years.first, firstMatch(month, 1, 12), years.last, lastMatch(month, 1, 12) + 1);
    const CivilDay first = firstDay(date).value_or(CivilDay{years.first, 1, 1});
    const CivilDay last = lastDay(date).value_or(CivilDay{years.last, 12, 31});
    const std::int64_t firstCount = daysFromCivil(first.year, first.month, first.day);
    const std::int64_t lastCount = daysFromCivil(last.year, last.month, last.day);
    if (date.clock)
        return clockBounds(*date.clock, firstCount, lastCount);
    return {startOfDay(firstCount), startOfDay(lastCount + 1)};
}

UtcOffset offsetOf(const Edtf& edtf) {
    if (edtf.kind == Edtf::Kind::Date || edtf.kind == Edtf::Kind::Interval)
        return offsetOf(edtf.start).said() ? offsetOf(edtf.start) : offsetOf(edtf.end);
    for (const EdtfMember& member : edtf.members)
        for (const EdtfEnd* end : {&member.first, member.last ? &*member.last : nullptr})
            if (end != nullptr && offsetOf(*end).said())
                return offsetOf(*end);
    return {};
}

Interval boundsOf(const Edtf& edtf) {
    if (edtf.kind == Edtf::Kind::Date)
        return boundsOf(edtf.start.date);
    const UtcOffset offset = offsetOf(edtf);
    if (edtf.kind == Edtf::Kind::Interval)
        return {startOf(edtf.start, offset), endOf(edtf.end, offset)};
    std::optional<Interval> all;
    for (const EdtfMember& member : edtf.members) {
        const Interval one{startOf(member.first, offset), endOf(member.last.value_or(member.first), offset)};
        all = all ? hull(*all, one) : one;
    }
    return *all;
}

Granularity granularityOf(const EdtfDate& date) {
    if (date.clock)
        return date.clock->granularity;
    if (date.day && date.day->digits != "XX")
        return Granularity::Day;
    if (date.month && isDivision(date.month->digits)) {
        const int division = toInt(date.month->digits);
        return division <= 32 ? Granularity::Season : Granularity::Quarter;
    }
    if (date.month && date.month->digits.find('X') == std::string::npos)
        return Granularity::Month;
    const YearRange years = yearsOf(date);
    const std::int64_t count = years.last - years.first;
    return count < 1 ? Granularity::Year : count < 10 ? Granularity::Decade : Granularity::Century;
}

} // namespace dateline
