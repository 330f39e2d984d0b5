#include "core/time/timex.h"

#include <array>

namespace dateline {

std::string_view name(TimexType type) {
    constexpr std::array<std::string_view, 4> names{"DATE", "TIME", "DURATION", "SET"};
    return names[static_cast<std::size_t>(type)];
}

} // namespace dateline
