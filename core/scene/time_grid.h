#pragma once

#include "core/scene/viewport.h"
#include "core/timeline/timeline.h"

#include <vector>

namespace dateline {

/// A view cut into cells of time. Cells are days, doubled or halved until they are wide enough, and begin at
/// multiples of their length: so they stay what they are while one pans, and while one zooms they part in two
/// or join, but never shift.
struct TimeGrid {
    double cell = 0; ///< seconds
    std::vector<double>
        edges;             ///< seconds; the first at the view's start or before, the last at its end or after
    std::vector<Cut> cuts; ///< at the edges

    [[nodiscard]] std::size_t size() const { return edges.empty() ? 0 : edges.size() - 1; }
};

/// Cells of at least `leastWidth` pixels, and less than twice that.
[[nodiscard]] TimeGrid timeGrid(const Timeline& timeline, const Viewport& view, double leastWidth);

} // namespace dateline
