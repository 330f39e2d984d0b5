#pragma once

#include "core/base/phrase.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// What makes the tree of a page cost more than its length: gumbo's cost grows with the square of the
/// nesting, and with the square of the attributes of one tag.
struct HtmlCost {
    std::size_t depth = 0;       ///< the deepest nesting of elements
    std::size_t comparisons = 0; ///< of attributes with each other
};

/// What the tree of `html` would cost, before it is made; counted not far beyond `most`. Of a page that is
/// not well formed it may be more than it really is. Linear in the length of `html`.
[[nodiscard]] HtmlCost htmlCost(std::string_view html, const HtmlCost& most);

/// Why no tree should be made of `html`, by the limits in limits.h; none when it may.
[[nodiscard]] std::optional<Phrase> tooCostly(std::string_view html);

} // namespace dateline
