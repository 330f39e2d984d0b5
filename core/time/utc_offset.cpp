#include "core/time/utc_offset.h"

#include <cstdlib>
#include <fmt/format.h>

namespace dateline {

std::string isoOffset(UtcOffset offset) {
    if (!offset.said())
        return {};
    const auto minutes = static_cast<int>(offset.ahead().count());
    if (minutes == 0)
        return "Z";
    return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                       std::abs(minutes) % 60);
}

std::string offsetName(UtcOffset offset) {
    if (!offset.said())
        return {};
    const auto minutes = static_cast<int>(offset.ahead().count());
    if (minutes == 0)
        return "UTC";
    const std::string hours = fmt::format("UTC{}{}", minutes < 0 ? "−" : "+", std::abs(minutes) / 60);
    return minutes % 60 == 0 ? hours : fmt::format("{}:{:02}", hours, std::abs(minutes) % 60);
}

} // namespace dateline
