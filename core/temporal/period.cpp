#include "core/temporal/period.h"

#include <array>
#include <charconv>

namespace dateline {
namespace {

struct UnitCode {
    std::string_view code;
    Granularity unit;
    double seconds;
};
constexpr std::array<UnitCode, 10> kUnits{{
    {"TS", Granularity::Second, 1},
    {"TM", Granularity::Minute, 60},
    {"TH", Granularity::Hour, 3600},
    {"D", Granularity::Day, 86400},
    {"W", Granularity::Week, 604800},
    {"M", Granularity::Month, 2629746},
    {"Q", Granularity::Quarter, 7889238},
    {"Y", Granularity::Year, 31556952},
    {"DE", Granularity::Decade, 315569520},
    {"CE", Granularity::Century, 3155695200},
}};

} // namespace

double Period::seconds() const {
    for (const UnitCode& row : kUnits) {
        if (row.unit == unit)
            return count * row.seconds;
    }
    return 0;
}

std::optional<Period> parsePeriod(std::string_view value) {
    if (value.size() < 3 || value.front() != 'P')
        return std::nullopt;
    value.remove_prefix(1);
    const bool ofClock = value.front() == 'T';
    if (ofClock)
        value.remove_prefix(1);
    Period period;
    std::size_t digits = 0;
    if (value.front() == 'X') {
        period.vague = true;
        digits = 1;
    } else {
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), period.count);
        if (error != std::errc{})
            return std::nullopt;
        digits = static_cast<std::size_t>(end - value.data());
    }
    const std::string_view code = value.substr(digits);
    for (const UnitCode& row : kUnits) {
        const bool rowOfClock = row.code.front() == 'T';
        if (rowOfClock == ofClock && row.code.substr(rowOfClock ? 1 : 0) == code) {
            period.unit = row.unit;
            return period;
        }
    }
    return std::nullopt;
}

} // namespace dateline
