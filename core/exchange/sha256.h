#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The SHA-256 digest of `bytes` (FIPS 180-4) in 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace dateline
