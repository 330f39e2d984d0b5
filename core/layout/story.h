#pragma once

#include "core/timeline/timeline.h"

#include <vector>

namespace dateline {

/// The stretch of time that most of the events shown lie in: the timeline's span, or a small part of it when
/// a few events lie far off. What a timeline opens with.
[[nodiscard]] Interval storyOf(const Timeline& timeline, const std::vector<bool>& shown);

/// The hull of all that is shown, open ends left out; the story of an empty timeline is the day of
/// publication.
[[nodiscard]] Interval spanOf(const Timeline& timeline, const std::vector<bool>& shown);

} // namespace dateline
