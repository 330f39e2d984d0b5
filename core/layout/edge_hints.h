#pragma once

#include "core/layout/lane_layout.h"

#include <optional>

namespace dateline {

/// Adds the numbers of events that lie off screen before and after the view, at the ends of the axis. O(log
/// n) in the number of events.
void addEdgeHints(const LaneContext& context, Scene& scene);

/// Where the labels of the axis' upper tier have to end, so that no hint hides them.
[[nodiscard]] double upperTierEnd(const Scene& scene);

/// The time of the shown events that lie wholly before the view, or after it; none when there are none.
/// Linear.
[[nodiscard]] std::optional<Interval> offScreen(const Timeline& timeline, const std::vector<bool>& shown,
                                                const Viewport& view, bool later);

} // namespace dateline
