#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

/// What a string is in the picture; each role has a font.
enum class TextRole : std::uint8_t {
    LaneName,
    Label,
    SelectedLabel,
    UnsureLabel,
    TickMinor,
    TickMajor,
    Badge
};
inline constexpr std::size_t kTextRoleCount = 7;
/// In bytes: names and titles are cut to it before they are measured. It is wider than any place for them,
/// and little for a font to lay out.
inline constexpr std::size_t kLongestMeasured = 600;

/// How wide and high text is when painted. The same text and role must always give the same answer.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    [[nodiscard]] virtual double width(std::string_view text, TextRole role) const = 0;
    [[nodiscard]] virtual double lineHeight(TextRole role) const = 0;
};

/// `text` without the spaces, commas, dashes and the like that it ends with.
[[nodiscard]] std::string_view withoutLooseEnd(std::string_view text);

/// `text` if it fits, else its longest beginning that fits with "…" after it, cut between words where that
/// costs little; empty when not even a letter fits.
[[nodiscard]] std::string elided(std::string_view text, double width, TextRole role,
                                 const TextMeasure& measure);

} // namespace dateline
