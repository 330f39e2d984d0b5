#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// Of a number, so that numbers that are near each other are not. Source: S. Vigna's SplitMix64.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t number) {
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
    return number ^ (number >> 31);
}

/// The same on every machine and in every version, as files hold what is made of it; not for secrets. Source:
/// G. Fowler, L. C. Noll, K.-P. Vo, "The FNV Non-Cryptographic Hash Algorithm" (FNV-1a, 64 bits), then mixed.
[[nodiscard]] constexpr std::uint64_t hash64(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    return mixed(hash);
}

} // namespace dateline
