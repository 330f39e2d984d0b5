#pragma once

#include "core/base/span.h"

#include <string_view>
#include <vector>

namespace dateline {

/// The sentences of `text`, in order, without the white space around them. A paragraph's end always ends a
/// sentence; an abbreviation ("Gen.", "U.S.", "Sept.") does not. Built on ICU's sentence rules (Unicode UAX
/// #29, `en@ss=standard`). Linear in the length of the text.
[[nodiscard]] std::vector<Span> splitSentences(std::string_view text);

} // namespace dateline
