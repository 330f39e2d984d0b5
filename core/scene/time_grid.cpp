#include "core/scene/time_grid.h"

#include <cmath>

namespace dateline {

TimeGrid timeGrid(const Timeline& timeline, const Viewport& view, double leastWidth) {
    constexpr double day = 86'400;
    TimeGrid grid;
    grid.cell = day * std::exp2(std::ceil(std::log2(leastWidth / (view.pixelsPerSecond() * day))));
    const double first = std::floor(view.start / grid.cell);
    const double last = std::ceil(view.end / grid.cell);
    Cut cut;
    for (double cell = first; cell <= last; ++cell) {
        grid.edges.push_back(cell * grid.cell);
        grid.cuts.push_back(cut = timeline.cutAt(grid.edges.back(), cut));
    }
    return grid;
}

} // namespace dateline
