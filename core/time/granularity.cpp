#include "core/time/granularity.h"

#include <array>

namespace dateline {

std::string_view name(Granularity granularity) {
    static constexpr std::array<std::string_view, 11> kNames{
        "second", "minute", "hour", "day", "week", "month", "season", "quarter", "year", "decade", "century",
    };
    return kNames[static_cast<std::size_t>(granularity)];
}

} // namespace dateline
