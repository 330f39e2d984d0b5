#pragma once

#include "core/scene/viewport.h"
#include "core/timeline/timeline.h"

#include <vector>

namespace dateline {

inline constexpr double kMinimapBin = 3; ///< pixels

/// The heights, 0 to 1, of the minimap's bins over `whole`: square roots of counts; an event whose time is
/// not exact spreads its weight over its bins. Linear in the number of events, and bins of the long ones.
[[nodiscard]] std::vector<double> minimapBins(const Timeline& timeline, const std::vector<bool>& shown,
                                              const Viewport& whole);

} // namespace dateline
