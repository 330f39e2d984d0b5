#include "core/layout/minimap_bins.h"

#include "core/scene/mark.h"

#include <algorithm>
#include <cmath>

namespace dateline {

std::vector<double> minimapBins(const Timeline& timeline, const std::vector<bool>& shown,
                                const Viewport& whole) {
    const auto count = static_cast<std::size_t>(std::max(1.0, std::floor(whole.plotWidth() / kMinimapBin)));
    std::vector<double> bins(count);
    const auto binAt = [&](double time) {
        const double bin = std::floor((xOf(whole, time) - whole.gutter) / kMinimapBin);
        return static_cast<std::size_t>(std::clamp(bin, 0.0, static_cast<double>(count - 1)));
    };
    for (EventIndex i = 0; i < timeline.datedCount(); ++i) {
        if (!shown[i])
            continue;
        const TimeBounds bounds = timeBoundsOf(timeline.brief(i).time);
        const std::size_t first = binAt(bounds.start);
        const std::size_t last = std::max(first, binAt(std::nextafter(bounds.end, bounds.start)));
        const double weight = 1.0 / static_cast<double>(last - first + 1);
        for (std::size_t bin = first; bin <= last; ++bin)
            bins[bin] += weight;
    }
    const double most = *std::max_element(bins.begin(), bins.end());
    if (most > 0)
        for (double& bin : bins)
            bin = std::sqrt(bin / most);
    return bins;
}

} // namespace dateline
