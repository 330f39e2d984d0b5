#pragma once

#include "core/timeline/timeline.h"

#include <QString>
#include <cstddef>

namespace dateline {

struct DetailsStyle;

/// An event's details as rich text. Links: "quote:N", "claim:N" and "reason:N" into the event's lists; the
/// image "glyph" is its mark.
[[nodiscard]] QString detailsHtml(const Timeline& timeline, const Event& event, std::size_t quote,
                                  const DetailsStyle& style);

} // namespace dateline
