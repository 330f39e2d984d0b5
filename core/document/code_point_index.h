#pragma once

#include "core/base/span.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// Where the code points of a text are, in bytes and back: Spans count bytes, Dateline files count code
/// points. Built in one pass; a question costs a walk over 256 bytes at most, after a binary search when it
/// asks for bytes. The text must outlive the index.
class CodePointIndex {
public:
    explicit CodePointIndex(std::string_view text);

    /// How many code points the text has.
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    /// How many code points stand before byte `byte`, which is not past the end.
    [[nodiscard]] std::uint32_t codePointAtByte(std::uint32_t byte) const;
    /// The byte at which code point `codePoint` begins; the text's length for the one after the last; none
    /// past that.
    [[nodiscard]] std::optional<std::uint32_t> byteAtCodePoint(std::uint32_t codePoint) const;

private:
    std::string_view m_text;
    std::vector<std::uint32_t> m_before; ///< code points before each 256th byte
    std::uint32_t m_size = 0;
};

} // namespace dateline
