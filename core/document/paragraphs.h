#pragma once

#include "core/base/span.h"

#include <string_view>
#include <vector>

namespace dateline {

/// The paragraphs of `text`, in order, without the white space around them. A blank line ends a paragraph. A
/// single line end does so only among lines of which one is wider than any that is wrapped by hand (120
/// characters): such a text has one paragraph a line. Linear in the length of the text.
[[nodiscard]] std::vector<Span> splitParagraphs(std::string_view text);

/// `span` of `text` without the ASCII white space around it.
[[nodiscard]] Span trimmed(std::string_view text, Span span);

} // namespace dateline
