#pragma once

#include "core/base/span.h"

#include <cstdint>
#include <string_view>

namespace dateline {

struct CodePoint {
    char32_t value;
    std::uint32_t next; ///< where the one after it begins
};

/// The character of well-formed UTF-8 that begins at byte `at`.
[[nodiscard]] inline CodePoint codePointAt(std::string_view text, std::uint32_t at) {
    const auto byte = [&](std::uint32_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[at + i]));
    };
    const auto tail = [&](std::uint32_t i) { return byte(i) & 0x3F; };
    const char32_t lead = byte(0);
    if (lead < 0x80)
        return {lead, at + 1};
    if (lead < 0xE0)
        return {(lead & 0x1F) << 6 | tail(1), at + 2};
    if (lead < 0xF0)
        return {(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), at + 3};
    return {(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), at + 4};
}

} // namespace dateline
