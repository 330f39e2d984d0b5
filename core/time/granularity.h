#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// How finely a time is told, finest first.
enum class Granularity : std::uint8_t {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Season,
    Quarter,
    Year,
    Decade,
    Century,
};

/// "second", "minute" … "century".
[[nodiscard]] std::string_view name(Granularity granularity);

} // namespace dateline
