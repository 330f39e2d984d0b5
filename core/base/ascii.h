#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// Letters and digits of ASCII, whatever the locale.
namespace dateline {

[[nodiscard]] constexpr bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr char lower(char c) {
    return isUpper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

[[nodiscard]] constexpr bool isLetter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

[[nodiscard]] inline std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

} // namespace dateline
