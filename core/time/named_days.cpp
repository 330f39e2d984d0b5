#include "core/time/named_days.h"

#include <nlohmann/json.hpp>

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
    if (weekday == 0)
        return {year, day.month, day.day};
    const std::int64_t first = daysFromCivil(year, day.month, 1);
    const std::int64_t last = first + daysInMonth(year, day.month) - 1;
    return civilFromDays(nth == 0 ? last - (isoWeekday(last) - weekday + 7) % 7
                                  : first + (weekday - isoWeekday(first) + 7) % 7 + 7 * (nth - 1));
}

std::vector<NamedDay> readNamedDays(std::string_view json) {
    const auto tables = nlohmann::json::parse(json);
    std::vector<NamedDay> days;
    for (const auto& [name, rule] : tables.at("eachYear").items())
        days.push_back(eachYear(name, rule));
    for (const auto& [name, day] : tables.at("once").items())
        days.push_back(once(name, day.get<std::string>()));
    return days;
}

} // namespace dateline
