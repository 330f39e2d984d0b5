#include "core/layout/crowding.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr double kMarkRoom = 30;      ///< pixels that a mark takes, with the gaps about it and its label
constexpr double kShortestTitle = 50; ///< that titles have on the average
constexpr double kShortestCut = 110;  ///< to which a title may be cut
constexpr std::size_t kSampledTitles = 12;

/// Of so many events, or fewer, enough labels may fit when one is so wide.
std::size_t mostOf(const LaneContext& context, const LaneContent& lane, double labelWidth) {
    const double fitting = lane.rows * context.view.plotWidth() / (kMarkRoom + labelWidth);
    return std::max(kFewest, static_cast<std::size_t>(fitting / kLeastLabelled));
}

/// How wide a label is at least, by the titles of some events in view.
double leastLabelWidth(const LaneContext& context, const LaneContent& lane) {
    const double letter = context.measure.width("n", TextRole::Label);
    const auto some = lane.all->overlapping(context.from, context.to, kSampledTitles);
    double sum = 0;
    for (const EventIndex event : some)
        sum += std::min(kShortestCut, letter * static_cast<double>(context.timeline.titleOf(event).size()));
    return sum / static_cast<double>(std::max<std::size_t>(1, some.size()));
}

} // namespace

std::size_t mostUncrowded(const LaneContext& context, const LaneContent& lane) {
    return mostOf(context, lane, kShortestTitle);
}

bool surelyCrowded(const LaneContext& context, const LaneContent& lane) {
    const std::size_t count = lane.all->count(context.from, context.to);
    if (count > mostUncrowded(context, lane))
        return true;
    return count > mostOf(context, lane, kShortestCut) &&
           count > mostOf(context, lane, leastLabelWidth(context, lane));
}

} // namespace dateline
