#include "core/scene/edge_hints.h"

#include "core/scene/mark.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr double kArrow = 12; ///< for the triangle beside the words
constexpr double kInset = 6;
constexpr TextRole kRole = TextRole::TickMinor;

std::size_t countEarlier(const ScenePlan& plan, const Viewport& view) {
    const auto& times = plan.lastTimes;
    return static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), view.start) - times.begin());
}

std::size_t countLater(const ScenePlan& plan, const Viewport& view) {
    const auto& times = plan.glyphTimes;
    return static_cast<std::size_t>(times.end() - std::upper_bound(times.begin(), times.end(), view.end));
}

/// The earlier ones in the free corner over the lanes' names, the later ones on the axis' upper tier.
EdgeHint hintFor(const LaneContext& context, std::size_t count, bool later) {
    EdgeHint hint;
    hint.text = std::to_string(count) + (later ? " later" : " earlier");
    hint.count = count;
    hint.later = later;
    const double width = context.measure.width(hint.text, kRole) + kArrow;
    const double height = context.measure.lineHeight(kRole);
    const double left = later ? context.view.width - kInset - width : context.view.gutter - kInset - width;
    hint.box = {left, later ? 2.0 : context.plan.axisHeight - height - 4, width, height};
    return hint;
}

} // namespace

void addEdgeHints(const LaneContext& context, Scene& scene) {
    for (const bool later : {false, true}) {
        const std::size_t count =
            later ? countLater(context.plan, context.view) : countEarlier(context.plan, context.view);
        if (count == 0)
            continue;
        scene.hints.push_back(hintFor(context, count, later));
    }
}

double upperTierEnd(const Scene& scene) {
    double end = scene.width;
    for (const EdgeHint& hint : scene.hints)
        if (hint.later)
            end = std::min(end, hint.box.x - kInset);
    return end;
}

std::optional<Interval> offScreen(const Timeline& timeline, const std::vector<bool>& shown,
                                  const Viewport& view, bool later) {
    std::optional<Interval> found;
    for (EventIndex i = 0; i < timeline.datedCount(); ++i) {
        if (!shown[i])
            continue;
        const When& when = *timeline.event(i).when;
        if (later ? glyphTimeOf(when) <= view.end : lastTimeOf(when) >= view.start)
            continue;
        Interval bounds = when.bounds;
        if (bounds.startsOpen())
            bounds.start = bounds.end;
        if (bounds.endsOpen())
            bounds.end = bounds.start;
        found = found ? hull(*found, bounds) : bounds;
    }
    return found;
}

} // namespace dateline
