#include "core/dataset/cell_time.h"

#include "core/base/ascii.h"
#include "core/base/calendar_names.h"
#include "core/document/parse_day.h"
#include "core/time/calendar.h"
#include "core/time/edtf_text.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::size_t kLongestTime = 100;
constexpr std::int64_t kDaySeconds = 86400;

/// Walks over the parts of a date.
class Scan {
public:
    explicit Scan(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool done() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool take(char c) {
        if (peek() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    char takeOneOf(std::string_view signs) {
        const char c = peek();
        if (c == '\0' || signs.find(c) == std::string_view::npos)
            return '\0';
        m_rest.remove_prefix(1);
        return c;
    }
    void skip(std::string_view signs) {
        while (takeOneOf(signs) != '\0') {
        }
    }

    struct Number {
        int value = 0;
        std::size_t digits = 0; ///< 0: there is no number
    };
    Number number() {
        Number found;
        while (found.digits < m_rest.size() && found.digits < 9 && isDigit(m_rest[found.digits]))
            found.value = found.value * 10 + (m_rest[found.digits++] - '0');
        m_rest.remove_prefix(found.digits);
        return found;
    }
    std::string_view letters() {
        std::size_t count = 0;
        while (count < m_rest.size() && isLetter(m_rest[count]))
            ++count;
        const std::string_view word = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return word;
    }

private:
    std::string_view m_rest;
};

CellTime cellTimeOf(std::int64_t start, std::int64_t end, Granularity granularity, UtcOffset offset = {}) {
    const auto at = [](std::int64_t seconds) { return CivilSeconds{std::chrono::seconds{seconds}}; };
    CellTime time;
    time.shape.bounds = {at(start), at(end)};
    time.shape.start = granularity;
    time.shape.end = granularity;
    time.shape.offset = offset;
    return time;
}

std::optional<CellTime> yearTime(int year) {
    if (year == 0)
        return std::nullopt;
    return cellTimeOf(daysFromCivil(year, 1, 1) * kDaySeconds, daysFromCivil(year + 1, 1, 1) * kDaySeconds,
                      Granularity::Year);
}

std::optional<CellTime> monthTime(int year, int month) {
    if (year < 0 || month < 1 || month > 12)
        return std::nullopt;
    const std::int64_t first = daysFromCivil(year, month, 1);
    return cellTimeOf(first * kDaySeconds, (first + daysInMonth(year, month)) * kDaySeconds,
                      Granularity::Month);
}

std::optional<CellTime> dayTime(int year, int month, int day) {
    if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    const std::int64_t first = daysFromCivil(year, month, day);
    return cellTimeOf(first * kDaySeconds, (first + 1) * kDaySeconds, Granularity::Day);
}

/// "+03:00", "-0500", "+03"; none when it is no such offset. `sign` is taken.
std::optional<UtcOffset> takeOffset(Scan& scan, char sign) {
    const Scan::Number hours = scan.number();
    const Scan::Number minutes = hours.digits == 2 && scan.take(':') ? scan.number() : Scan::Number{0, 2};
    if ((hours.digits != 2 && hours.digits != 4) || minutes.digits != 2)
        return std::nullopt;
    const int hour = hours.digits == 4 ? hours.value / 100 : hours.value;
    const int minute = hours.digits == 4 ? hours.value % 100 : minutes.value;
    if (hour > UtcOffset::kMostHours || minute > 59)
        return std::nullopt;
    return UtcOffset((sign == '-' ? -1 : 1) * (hour * 60 + minute));
}

/// What follows the seconds: a fraction, a zone. None when it cannot stand there.
std::optional<UtcOffset> takeZone(Scan& scan) {
    if (scan.take('.') && scan.number().digits == 0)
        return std::nullopt;
    scan.skip(" ");
    if (scan.takeOneOf("Zz") != '\0')
        return UtcOffset(0);
    const char sign = scan.takeOneOf("+-");
    return sign == '\0' ? UtcOffset() : takeOffset(scan, sign);
}

struct CellClock {
    int minute; ///< of the day
    UtcOffset offset;
};

/// "13:45", "13:45:06.000", "13:45Z", "1:45:06 PM"; none when it is none.
std::optional<CellClock> takeClock(Scan& scan) {
    const Scan::Number hour = scan.number();
    if (hour.digits == 0 || hour.digits > 2 || !scan.take(':'))
        return std::nullopt;
    const Scan::Number minute = scan.number();
    const Scan::Number second = scan.take(':') ? scan.number() : Scan::Number{0, 2};
    if (minute.digits != 2 || second.digits != 2 || hour.value > 24 || minute.value > 59 || second.value > 60)
        return std::nullopt;
    const auto offset = takeZone(scan);
    if (!offset)
        return std::nullopt;
    const char half = lower(scan.takeOneOf("aApP"));
    if (half == '\0')
        return hour.value == 24 ? std::nullopt
                                : std::optional(CellClock{hour.value * 60 + minute.value, *offset});
    if (scan.takeOneOf("mM") == '\0' || hour.value < 1 || hour.value > 12)
        return std::nullopt;
    return CellClock{(hour.value % 12 + (half == 'p' ? 12 : 0)) * 60 + minute.value, *offset};
}

/// A day with the time that may follow it.
std::optional<CellTime> withClock(const std::optional<CellTime>& day, Scan& scan) {
    if (!day || scan.done())
        return day;
    if (scan.takeOneOf(" Tt,") == '\0')
        return std::nullopt;
    scan.skip(" ");
    const auto clock = takeClock(scan);
    if (!clock || !scan.done())
        return std::nullopt;
    if (clock->minute == 0)
        return day;
    const std::int64_t start =
        day->shape.bounds.start.time_since_epoch().count() + std::int64_t{clock->minute} * 60;
    return cellTimeOf(start, start + 60, Granularity::Minute, clock->offset);
}

std::optional<CellTime> timeYearFirst(int year, Scan& scan) {
    if (scan.done())
        return yearTime(year);
    const char sign = scan.takeOneOf("-/.");
    const Scan::Number month = scan.number();
    if (sign == '\0' || month.digits == 0 || month.digits > 2)
        return std::nullopt;
    if (scan.done())
        return sign == '-' && month.digits == 2 ? monthTime(year, month.value) : std::nullopt;
    if (!scan.take(sign))
        return std::nullopt;
    const Scan::Number day = scan.number();
    if (day.digits == 0 || day.digits > 2)
        return std::nullopt;
    return withClock(dayTime(year, month.value, day.value), scan);
}

/// What follows a first number of one or two digits and a sign.
std::optional<CellTime> timeYearLast(int first, char sign, DateOrder order, Scan& scan) {
    const Scan::Number second = scan.number();
    if (second.digits == 0 || second.digits > 2 || !scan.take(sign))
        return std::nullopt;
    const Scan::Number year = scan.number();
    if (year.digits != 4)
        return std::nullopt;
    const bool dayFirst = order == DateOrder::DayMonth;
    return withClock(dayTime(year.value, dayFirst ? second.value : first, dayFirst ? first : second.value),
                     scan);
}

/// 1 to 12 of a month's name or its first letters; 0 when it is none.
int monthNamed(std::string_view word) {
    if (word.size() < 3)
        return 0;
    const auto& names = calendarNames().months;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string_view name = names[i];
        const bool begins =
            word.size() <= name.size() && std::equal(word.begin(), word.end(), name.begin(),
                                                     [](char a, char b) { return lower(a) == lower(b); });
        if (begins && (word.size() < 5 || word.size() == name.size()))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

constexpr std::string_view kNameSigns = " -,./";

std::optional<CellTime> timeDayThenName(int day, Scan& scan) {
    scan.skip(kNameSigns);
    const int month = monthNamed(scan.letters());
    scan.skip(kNameSigns);
    const Scan::Number year = scan.number();
    return month == 0 || year.digits != 4 ? std::nullopt : withClock(dayTime(year.value, month, day), scan);
}

std::optional<CellTime> timeNameFirst(Scan& scan) {
    const int month = monthNamed(scan.letters());
    scan.skip(kNameSigns);
    const Scan::Number first = scan.number();
    if (month == 0 || first.digits == 0)
        return std::nullopt;
    if (first.digits == 4)
        return scan.done() ? monthTime(first.value, month) : std::nullopt;
    scan.skip(kNameSigns);
    const Scan::Number year = scan.number();
    if (first.digits > 2 || year.digits != 4)
        return std::nullopt;
    return withClock(dayTime(year.value, month, first.value), scan);
}

/// The forms that are read without allocation.
std::optional<CellTime> commonTime(std::string_view cell, DateOrder order) {
    Scan scan(cell);
    if (scan.take(
            '-')) { // a year of antiquity, of which EDTF would read a decade; -99 and -999 stand for nothing
        const Scan::Number year = scan.number();
        const bool isYear = (year.digits == 2 || year.digits == 3) && year.value != 99 && year.value != 999;
        return isYear && scan.done() ? yearTime(-year.value) : std::nullopt;
    }
    const Scan::Number first = scan.number();
    if (first.digits == 0)
        return timeNameFirst(scan);
    if (first.digits == 4)
        return timeYearFirst(first.value, scan);
    if (first.digits == 3 && scan.done())
        return yearTime(first.value);
    if (first.digits == 8)
        return withClock(dayTime(first.value / 10000, first.value / 100 % 100, first.value % 100), scan);
    if (first.digits > 2)
        return std::nullopt;
    if (scan.peek() == '-' || scan.peek() == ' ') {
        Scan named = scan;
        if (const auto time = timeDayThenName(first.value, named))
            return time;
    }
    const char sign = scan.takeOneOf("/.-");
    return sign == '\0' ? std::nullopt : timeYearLast(first.value, sign, order, scan);
}

/// A day in words, of which parseDay() knows more forms: "February 29th, 2024", "Thu, 29 Feb 2024". What has
/// a
/// "/" is not for it: it does not know the order.
std::optional<CellTime> wordyTime(std::string_view cell) {
    const bool numeric = cell.find('/') != std::string_view::npos;
    if (numeric || std::none_of(cell.begin(), cell.end(), isLetter))
        return std::nullopt;
    const auto day = parseDay(cell);
    if (!day)
        return std::nullopt;
    const CivilDay civil = civilDay(*day);
    return dayTime(static_cast<int>(civil.year), civil.month, civil.day);
}

/// Years that no table tells happenings of, and that not every program could show, are taken for mistakes.
bool isInYearsOfCells(const Interval& bounds) {
    constexpr std::int64_t farthest = 32'000;
    static const CivilSeconds first = startOfDay(daysFromCivil(-farthest, 1, 1));
    static const CivilSeconds last = startOfDay(daysFromCivil(farthest, 1, 1));
    return (bounds.startsOpen() || (bounds.start >= first && bounds.start < last)) &&
           (bounds.endsOpen() || (bounds.end > first && bounds.end <= last));
}

std::optional<When> edtfTime(std::string_view cell) {
    const bool isNumber = cell.starts_with('-') && cell.size() <= 4; // and no decade
    if (cell.size() > kLongestTime || cell.starts_with("0000") || isNumber)
        return std::nullopt;
    auto when = parseWhen(cell);
    return when && isInYearsOfCells(when->bounds) ? std::optional(*std::move(when)) : std::nullopt;
}

} // namespace

std::optional<CellTime> cellTime(std::string_view cell, DateOrder order) {
    if (const auto time = commonTime(cell, order))
        return time;
    if (const auto when = edtfTime(cell))
        return CellTime{*when, false};
    return cell.size() > kLongestTime ? std::nullopt : wordyTime(cell);
}

std::optional<When> cellWhen(std::string_view cell, DateOrder order) {
    const auto time = cellTime(cell, order);
    if (!time)
        return std::nullopt;
    if (!time->plain)
        return edtfTime(cell);
    return When{time->shape, edtfAt(time->shape.bounds.start.time_since_epoch().count(), time->shape.start,
                                    time->shape.offset)};
}

std::optional<DateOrder> provenOrder(std::span<const std::string_view> cells) {
    bool dayFirst = false;
    bool monthFirst = false;
    for (const std::string_view cell : cells) {
        const bool asDay = commonTime(cell, DateOrder::DayMonth).has_value();
        const bool asMonth = commonTime(cell, DateOrder::MonthDay).has_value();
        dayFirst |= asDay && !asMonth;
        monthFirst |= asMonth && !asDay;
    }
    if (dayFirst == monthFirst)
        return std::nullopt;
    return dayFirst ? DateOrder::DayMonth : DateOrder::MonthDay;
}

} // namespace dateline
