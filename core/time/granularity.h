#pragma once

#include "core/base/phrase.h"

#include <cstdint>

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
[[nodiscard]] Wording name(Granularity granularity);

} // namespace dateline
