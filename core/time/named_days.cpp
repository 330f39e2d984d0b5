#include "core/time/named_days.h"

#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>
#include <unicode/calendar.h>

namespace dateline {
namespace {

NamedDay eachYear(const std::string& name, const nlohmann::json& rule) {
    NamedDay named;
    named.name = name;
    named.day.month = rule.value("month", 0);
    named.day.day = rule.value("day", 0);
    named.weekday = rule.value("weekday", 0);
    named.nth = rule.value("nth", 0);
    named.movesWithEaster = rule.contains("easter");
    named.daysAfterEaster = rule.value("easter", 0);
    named.islamicMonth = rule.value("islamicMonth", 0);
    named.isMonth = named.islamicMonth > 0 && !rule.contains("day");
    if (named.isMonth)
        named.day.day = 1;
    return named;
}

NamedDay once(const std::string& name, const std::string& isoDay) {
    NamedDay named;
    named.name = name;
    named.once = true;
    named.day = {std::stoi(isoDay.substr(0, 4)), std::stoi(isoDay.substr(5, 2)),
                 std::stoi(isoDay.substr(8, 2))};
    return named;
}

/// The Gregorian day of one in the Islamic calendar of Umm al-Qura, by ICU.
std::int64_t daysOfIslamic(int year, int month, int day) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        *icu::TimeZone::getGMT(), icu::Locale("en_US@calendar=islamic-umalqura"), status));
    if (U_FAILURE(status) != 0)
        return 0;
    calendar->clear();
    calendar->set(year, month - 1, day, 12, 0, 0);
    constexpr double kDayMilliseconds = 86'400'000;
    return static_cast<std::int64_t>(std::floor(calendar->getTime(status) / kDayMilliseconds));
}

/// The Islamic year that begins in a Gregorian one, or right before it: 33 of them are 32 of these.
int islamicYearAbout(std::int64_t year) {
    constexpr std::int64_t kFirstYear = 622;
    return static_cast<int>((year - kFirstYear) * 33 / 32);
}

} // namespace

CivilDay easterSunday(std::int64_t year) {
    const std::int64_t golden = year % 19;
    const std::int64_t century = year / 100;
    const std::int64_t inCentury = year % 100;
    const std::int64_t correction = (century + 8) / 25;
    const std::int64_t epact =
        (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    const std::int64_t weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const std::int64_t late = (golden + 11 * epact + 22 * weekday) / 451;
    const std::int64_t march = epact + weekday - 7 * late + 114;
    return {year, static_cast<int>(march / 31), static_cast<int>(march % 31) + 1};
}

CivilDay NamedDay::in(std::int64_t year) const {
    if (once)
        return day;
    if (movesWithEaster) {
        const CivilDay easter = easterSunday(year);
        return civilFromDays(daysFromCivil(easter.year, easter.month, easter.day) + daysAfterEaster);
    }
    if (islamicMonth > 0) {
        const int about = islamicYearAbout(year);
        for (int islamic = about - 1; islamic <= about + 2; ++islamic) {
            const CivilDay begins = civilFromDays(daysOfIslamic(islamic, islamicMonth, day.day));
            if (begins.year >= year)
                return begins;
        }
    }
    if (weekday == 0)
        return {year, day.month, day.day};
    const std::int64_t first = daysFromCivil(year, day.month, 1);
    const std::int64_t last = first + daysInMonth(year, day.month) - 1;
    return civilFromDays(nth == 0 ? last - (isoWeekday(last) - weekday + 7) % 7
                                  : first + (weekday - isoWeekday(first) + 7) % 7 + 7 * (nth - 1));
}

CivilDay NamedDay::lastDay(CivilDay first) const {
    if (!isMonth)
        return first;
    constexpr int kLongestMonth = 30;
    const int about = islamicYearAbout(first.year);
    const std::int64_t begins = daysFromCivil(first.year, first.month, first.day);
    for (int islamic = about - 1; islamic <= about + 2; ++islamic)
        if (daysOfIslamic(islamic, islamicMonth, 1) == begins)
            return civilFromDays((islamicMonth == 12 ? daysOfIslamic(islamic + 1, 1, 1)
                                                     : daysOfIslamic(islamic, islamicMonth + 1, 1)) -
                                 1);
    return civilFromDays(begins + kLongestMonth - 1);
}

std::vector<NamedDay> readNamedDays(std::string_view json) {
    const auto tables = nlohmann::json::parse(json);
    std::vector<NamedDay> days;
    for (const auto& [name, rule] : tables.at("eachYear").items())
        days.push_back(eachYear(name, rule));
    for (const auto& [name, day] : tables.at("once").items())
        days.push_back(once(name, day.get<std::string>()));
    for (const auto& [name, day] : tables.at("onceOfAttacks").items()) {
        days.push_back(once(name, day.get<std::string>()));
        days.back().ofAttacks = true;
    }
    return days;
}

} // namespace dateline
