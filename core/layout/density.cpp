#include "core/layout/density.h"

#include "core/scene/number_text.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace dateline {
namespace {

constexpr double kLeastHeight = 2;
constexpr double kBarGap = 1; ///< between bars that are wide enough for it

/// By cell, how many events of a strand overlap it.
std::vector<std::uint32_t> countsOf(const Strand& strand, const TimeGrid& grid) {
    std::vector<std::uint32_t> counts(grid.size());
    std::size_t begun = strand.begun(grid.cuts.front());
    std::size_t ended = strand.ended(grid.cuts.front());
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        begun = strand.begun(grid.cuts[cell + 1], begun);
        counts[cell] = static_cast<std::uint32_t>(begun - ended);
        ended = strand.ended(grid.cuts[cell + 1], ended);
    }
    return counts;
}

} // namespace

void addDensity(const LaneContext& context, const LaneContent& lane, Rect box, Scene& scene) {
    const TimeGrid& grid = context.bins;
    const auto& families = lane.all->families;
    std::vector<std::vector<std::uint32_t>> counts;
    std::vector<std::uint32_t> sums(grid.size());
    for (const FamilyStrand& family : families) {
        counts.push_back(countsOf(family.strand, grid));
        for (std::size_t cell = 0; cell < sums.size(); ++cell)
            sums[cell] += counts.back()[cell];
    }
    const std::uint32_t most = sums.empty() ? 0 : *std::max_element(sums.begin(), sums.end());
    scene.bands[lane.number].note =
        Phrase::tr("up to {} in {}", grouped(most), lengthText(grid.cell)).in(context.plan.drawn->language);
    const double scale = static_cast<double>(std::bit_ceil(std::max(most, 1u)));
    for (std::size_t cell = 0; cell < sums.size(); ++cell) {
        if (sums[cell] == 0)
            continue;
        const double left = std::max(box.x, std::round(xOf(context.view, grid.edges[cell])));
        const double right =
            std::min(box.right(), std::round(xOf(context.view, grid.edges[cell + 1])) - kBarGap);
        if (right <= left)
            continue;
        const double height = std::max(kLeastHeight, std::round(box.height * std::sqrt(sums[cell] / scale)));
        double bottom = box.bottom();
        std::uint32_t below = 0;
        for (std::size_t i = 0; i < families.size(); ++i) {
            if (counts[i][cell] == 0)
                continue;
            below += counts[i][cell];
            const double top = box.bottom() - std::round(height * below / sums[cell]);
            scene.density.push_back({{left, top, right - left, bottom - top},
                                     families[i].family,
                                     counts[i][cell],
                                     lane.number,
                                     grid.edges[cell],
                                     grid.edges[cell + 1]});
            bottom = top;
        }
    }
}

} // namespace dateline
