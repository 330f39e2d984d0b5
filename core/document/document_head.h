#pragma once

#include "core/base/span.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// What the first lines of an article tell without any mark-up.
struct DocumentHead {
    Span headline; ///< empty when the text begins without one
    /// The day of publication: of a line of its own near the top ("Published 21 Sep 2023"), or of the
    /// dateline that opens the first paragraph ("GENEVA, 21 September 2023 (Agency) –").
    std::optional<std::chrono::sys_days> published;
};

/// A headline is a first line that is short, alone in its paragraph, and no sentence.
[[nodiscard]] DocumentHead findHead(std::string_view text);

/// Where `text` begins with `title`; else the headline of findHead.
[[nodiscard]] Span headlineOf(std::string_view text, std::string_view title);

/// One line of at most about `most` bytes: line ends made spaces, cut between words and then ended with an
/// ellipsis.
[[nodiscard]] std::string oneLine(std::string_view text, std::size_t most);

} // namespace dateline
