#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// Converts between places in UTF-8 text (bytes) and in the same text as a QString (UTF-16 units). Keeps a
/// checkpoint every few kilobytes, so that a question costs the same wherever it points. The text must
/// outlive it, be well-formed, and be shorter than 4 GiB.
class TextUnits {
public:
    explicit TextUnits(std::string_view text);

    /// How many UTF-16 units stand before `byte`, which is a character's boundary.
    [[nodiscard]] std::uint32_t unitOf(std::uint32_t byte) const;
    /// The byte at which the character begins that holds the UTF-16 unit `unit`; past the end, the text's
    /// size.
    [[nodiscard]] std::uint32_t byteOf(std::uint32_t unit) const;

private:
    std::string_view m_text;
    std::vector<std::uint32_t> m_unitsAtCheckpoint;
};

} // namespace dateline
