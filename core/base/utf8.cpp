#include "core/base/utf8.h"

#include <cstdint>
#include <cstring>
#include <unicode/utf8.h>

namespace dateline {
namespace {

/// Whether eight bytes are all of ASCII.
bool isAscii8(const std::uint8_t* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return (word & 0x8080808080808080) == 0;
}

constexpr bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A run of broken bytes [begin, end), the first of which may be a lead byte with too few bytes after it.
void weighRun(std::string_view bytes, std::size_t begin, std::size_t end, bool cutShort,
              Utf8Evidence& evidence) {
    evidence.brokenBytes += end - begin;
    const bool nextToLetter =
        (begin > 0 && isAsciiLetter(bytes[begin - 1])) || (end < bytes.size() && isAsciiLetter(bytes[end]));
    if (cutShort)
        ++evidence.forUtf8;
    else if (nextToLetter || end - begin >= 3)
        evidence.forLegacy += end - begin;
}

} // namespace

Utf8Evidence weighUtf8(std::string_view bytes) {
    Utf8Evidence evidence;
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto length = static_cast<std::int64_t>(bytes.size());
    std::int64_t runBegin = -1;
    bool cutShort = false;
    const auto closeRun = [&](std::int64_t end) {
        if (runBegin >= 0)
            weighRun(bytes, static_cast<std::size_t>(runBegin), static_cast<std::size_t>(end), cutShort,
                     evidence);
        runBegin = -1;
        cutShort = false;
    };
    for (std::int64_t at = 0; at < length;) {
        if (runBegin < 0 && length - at >= 8 && isAscii8(data + at)) {
            at += 8;
            continue;
        }
        const std::int64_t begin = at;
        UChar32 c = 0;
        U8_NEXT(data, at, length, c);
        if (c < 0) {
            runBegin = runBegin < 0 ? begin : runBegin;
            cutShort = cutShort || at - begin > 1;
            continue;
        }
        closeRun(begin);
        evidence.forUtf8 += c > 0x7F ? 1 : 0;
    }
    closeRun(length);
    return evidence;
}

std::string wellFormedUtf8(std::string_view bytes) {
    if (weighUtf8(bytes).wellFormed())
        return std::string(bytes);
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto length = static_cast<std::int64_t>(bytes.size());
    for (std::int64_t at = 0; at < length;) {
        const auto begin = static_cast<std::size_t>(at);
        UChar32 c = 0;
        U8_NEXT(data, at, length, c);
        text.append(c < 0 ? std::string_view("\uFFFD")
                          : bytes.substr(begin, static_cast<std::size_t>(at) - begin));
    }
    return text;
}

} // namespace dateline
