#pragma once

#include "core/base/span.h"

#include <cstdint>
#include <string_view>
#include <unicode/utf8.h>

namespace dateline {

struct CodePoint {
    char32_t value;
    std::uint32_t next; ///< where the one after it begins
};

/// What stands for bytes that are not UTF-8.
inline constexpr char32_t kReplacementCharacter = 0xFFFD;

/// The character that begins at byte `at`, which must lie inside `text`. Takes any bytes: of those that are
/// no well-formed UTF-8, or are cut short by the end of the text, it is U+FFFD.
[[nodiscard]] inline CodePoint codePointAt(std::string_view text, std::uint32_t at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    std::int64_t next = at;
    UChar32 value = 0;
    U8_NEXT(bytes, next, length, value);
    return {value < 0 ? kReplacementCharacter : static_cast<char32_t>(value),
            static_cast<std::uint32_t>(next)};
}

} // namespace dateline
