#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline {

/// Finds the bytes of a CSV text that mean something: the delimiter, quotes, line breaks and NUL. Looks at 64
/// bytes at once and remembers what it saw of them, so that a walk through a text is linear and fast.
class ByteMarks {
public:
    /// `text` must outlive this.
    ByteMarks(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// Where the first such byte at or after `at` stands; the text's size when there is none.
    [[nodiscard]] std::size_t next(std::size_t at) { return next(at, m_text.size()); }
    /// The same, but it is not looked for past the block that holds `limit`, which is at most the text's
    /// size.
    [[nodiscard]] std::size_t next(std::size_t at, std::size_t limit) {
        for (std::size_t block = at / kBlock; at < limit; at = ++block * kBlock) {
            if (block != m_block)
                load(block);
            if (const std::uint64_t marks = m_marks >> (at % kBlock); marks != 0)
                return at + static_cast<std::size_t>(std::countr_zero(marks));
        }
        return limit;
    }

private:
    static constexpr std::size_t kBlock = 64;

    void load(std::size_t block);

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_block = SIZE_MAX;
    std::uint64_t m_marks = 0; ///< a bit for each byte of the block
};

} // namespace dateline
