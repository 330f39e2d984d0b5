#pragma once

#include "core/timeline/timeline.h"

namespace dateline {

/// The content with one document read anew: its text is the same, what was read from it is replaced. An event
/// that other documents tell of too keeps their quotes.
[[nodiscard]] TimelineContent withReading(TimelineContent content, DocumentIndex document, Reading reading);

} // namespace dateline
