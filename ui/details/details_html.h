#pragma once

#include "core/timeline/timeline.h"

#include <QString>
#include <cstddef>
#include <optional>

namespace dateline {

struct DetailsStyle;

/// An event's details as rich text. Links: "quote:N", "claim:N" and "reason:N" into the event's lists,
/// "anchor:N" to the anchor of a reason; the image "glyph" is its mark.
[[nodiscard]] QString detailsHtml(const Timeline& timeline, const Event& event, std::size_t quote,
                                  const DetailsStyle& style);

/// The words that the time of a reason for a date is counted from.
[[nodiscard]] std::optional<Quote> anchorOf(const Timeline& timeline, const Reason& reason);

} // namespace dateline
