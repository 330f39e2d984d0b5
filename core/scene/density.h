#pragma once

#include "core/scene/lane_layout.h"

namespace dateline {

/// Adds a histogram of a lane's events into `box`, in bins of time that stay the same while one pans. An
/// event whose time is not exact spreads its weight over it.
void addDensity(const LaneContext& context, const LaneContent& lane, Rect box, Scene& scene);

} // namespace dateline
