#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// What speaks for bytes being UTF-8, and what for an older encoding such as Latin-1.
struct Utf8Evidence {
    std::size_t brokenBytes = 0;
    std::size_t forUtf8 = 0;   ///< characters of two bytes or more, whole or cut short
    std::size_t forLegacy = 0; ///< broken bytes that stand next to a letter, or three and more in a row

    [[nodiscard]] bool wellFormed() const { return brokenBytes == 0; }
};

/// Linear in the length of `bytes`.
[[nodiscard]] Utf8Evidence weighUtf8(std::string_view bytes);

/// The bytes as well-formed UTF-8: what is broken becomes U+FFFD, all else stays. Linear.
[[nodiscard]] std::string wellFormedUtf8(std::string_view bytes);

} // namespace dateline
