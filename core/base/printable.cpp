#include "core/base/printable.h"

#include <cstdint>
#include <fmt/format.h>
#include <iterator>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace dateline {
namespace {

/// What a terminal obeys, or what hides and turns the words around it, instead of being shown.
bool isShown(UChar32 c) {
    const bool turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool endsLine = c == 0x2028 || c == 0x2029;
    return !turns && !endsLine && c != 0xFEFF && !U_IS_UNICODE_NONCHAR(c) && u_charType(c) != U_CONTROL_CHAR;
}

std::string escape(UChar32 c) {
    switch (c) {
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return c < 0x100 ? fmt::format("\\x{:02x}", static_cast<std::uint32_t>(c))
                         : fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    }
}

bool isKept(UChar32 c) {
    return c == '\n' || c == '\t';
}

/// Walks words until `most` bytes of them are shown.
std::string shown(std::string_view words, std::size_t most, bool asLines) {
    std::string out;
    bool space = false;
    const auto* data = reinterpret_cast<const std::uint8_t*>(words.data());
    const auto length = static_cast<std::int64_t>(words.size());
    for (std::int64_t at = 0; at < length;) {
        const std::int64_t begin = at;
        UChar32 c = 0;
        U8_NEXT(data, at, length, c);
        const bool kept = asLines && isKept(c);
        if (!kept && (c < 0 || !isShown(c) || u_isUWhiteSpace(c))) {
            space = !out.empty() && out.back() != '\n';
            continue;
        }
        const auto size = static_cast<std::size_t>(at - begin);
        if (out.size() + size + (space && !kept ? 1 : 0) > most)
            return out + "…";
        if (space && !kept)
            out += ' ';
        space = false;
        out.append(words, static_cast<std::size_t>(begin), size);
    }
    return out;
}

} // namespace

std::string printable(std::string_view words) {
    std::string out;
    out.reserve(words.size());
    const auto* data = reinterpret_cast<const std::uint8_t*>(words.data());
    const auto length = static_cast<std::int64_t>(words.size());
    for (std::int64_t at = 0; at < length;) {
        const std::int64_t begin = at;
        UChar32 c = 0;
        U8_NEXT(data, at, length, c);
        if (c >= 0 && isShown(c)) {
            out.append(words, static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
        } else if (c >= 0) {
            out += escape(c);
        } else {
            for (std::int64_t broken = begin; broken < at; ++broken)
                fmt::format_to(std::back_inserter(out), "\\x{:02x}", data[broken]);
        }
    }
    return out;
}

std::string singleLine(std::string_view words, std::size_t most) {
    return shown(words, most, false);
}

std::string shownLines(std::string_view words, std::size_t most) {
    return shown(words, most, true);
}

} // namespace dateline
