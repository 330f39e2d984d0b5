#pragma once

#include "core/layout/lane_layout.h"

namespace dateline {

/// Adds a histogram of a lane into `box`, and its scale to the lane's name: over each cell of the context's
/// fine grid a bar as high as the root of how many events overlap it, parted by their families. The scale is
/// the highest bar in view, rounded up to a power of two, so that it seldom changes while one pans. O(cells ×
/// families × log of the events between two cells).
void addDensity(const LaneContext& context, const LaneContent& lane, Rect box, Scene& scene);

} // namespace dateline
