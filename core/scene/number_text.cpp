#include "core/scene/number_text.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <string_view>

namespace dateline {

std::string lengthText(double seconds) {
    struct Unit {
        double seconds;
        std::string_view one;
    };
    static constexpr std::array<Unit, 3> kUnits{{{86'400, "day"}, {3'600, "hour"}, {60, "minute"}}};
    for (const Unit& unit : kUnits)
        if (seconds >= unit.seconds) {
            const double count = seconds / unit.seconds;
            const std::string number = count == std::floor(count) ? grouped(static_cast<std::uint64_t>(count))
                                                                  : fmt::format("{:.1f}", count);
            return count == 1 ? fmt::format("a {}", unit.one) : fmt::format("{} {}s", number, unit.one);
        }
    return fmt::format("{:.0f} seconds", seconds);
}

} // namespace dateline
