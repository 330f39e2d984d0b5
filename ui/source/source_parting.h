#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// In bytes: a longer word may break anywhere, which Qt takes quadratic time to do.
inline constexpr std::uint32_t kLongestSourceWord = 200;
/// In bytes: a longer paragraph is parted at its next space or place where a word may break.
inline constexpr std::uint32_t kLongestSourceParagraph = 12'000;

enum class Parting : std::uint8_t {
    None,
    Word,      ///< a line may break here
    Paragraph, ///< a paragraph ends here
};

struct SourceParting {
    std::uint32_t byte; ///< between two characters
    Parting kind;
};

/// Where a text is parted so that it is quick to lay out, in order. Between two of them no word and no
/// paragraph is longer than the limits above, a paragraph but for its last word. Linear.
[[nodiscard]] std::vector<SourceParting> partingsIn(std::string_view text);

} // namespace dateline
