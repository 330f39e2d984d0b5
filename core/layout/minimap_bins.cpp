#include "core/layout/minimap_bins.h"

#include "core/scene/mark.h"

#include <algorithm>
#include <cmath>

namespace dateline {

std::vector<double> minimapBins(const Timeline& timeline, const std::vector<bool>& shown,
                                const Viewport& whole) {
    const auto count = static_cast<std::size_t>(std::max(1.0, std::floor(whole.plotWidth() / kMinimapBin)));
    std::vector<double> bins(count);
    const double perSecond = whole.pixelsPerSecond() / kMinimapBin;
    const auto last = static_cast<double>(count - 1);
    const auto binAt = [&](double time) {
        return static_cast<std::size_t>(std::clamp((time - whole.start) * perSecond, 0.0, last));
    };
    const EventColumns& columns = timeline.columns();
    for (EventIndex i = 0; i < timeline.datedCount(); ++i) {
        if (!shown[i])
            continue;
        // An open end is beyond every bin.
        const std::size_t first = binAt(static_cast<double>(columns.start[i]));
        const std::size_t to = std::max(first, binAt(static_cast<double>(columns.end[i] - 1)));
        if (first == to) {
            bins[first] += 1;
            continue;
        }
        const double weight = 1.0 / static_cast<double>(to - first + 1);
        for (std::size_t bin = first; bin <= to; ++bin)
            bins[bin] += weight;
    }
    const double most = *std::max_element(bins.begin(), bins.end());
    if (most > 0)
        for (double& bin : bins)
            bin = std::sqrt(bin / most);
    return bins;
}

} // namespace dateline
