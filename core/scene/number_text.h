#pragma once

#include "core/base/phrase.h"

#include <cstdint>
#include <string>

namespace dateline {

/// A count as people read it: "1,234,567".
[[nodiscard]] inline std::string grouped(std::uint64_t count) {
    std::string text = std::to_string(count);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, 1, ',');
    return text;
}

/// A length of time that is a day, doubled or halved: "16 days", "6 hours", "45 minutes".
[[nodiscard]] Phrase lengthText(double seconds);

} // namespace dateline
