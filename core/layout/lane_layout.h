#pragma once

#include "core/layout/labels.h"
#include "core/layout/layout_scene.h"
#include "core/scene/time_grid.h"

#include <vector>

namespace dateline {

/// A lane, and where it is.
struct LaneContent {
    std::size_t number = 0;
    const LaneEvents* all = nullptr;
    std::vector<EventIndex> events; ///< those that are laid out, in the timeline's order
    int rows = 1;
    double top = 0;
    double height = 0;
    double firstRowTop = 0;
};

/// What all lanes of a picture have in common.
struct LaneContext {
    const Timeline& timeline;
    const ScenePlan& plan;
    const Viewport& view;
    const SceneOptions& options;
    const TextMeasure& measure;
    Cut from;         ///< at the view's start,
    Cut to;           ///< and at its end
    TimeGrid bins{};  ///< of histograms,
    TimeGrid cells{}; ///< and of the labels over them; empty where no lane is crowded
};

/// Adds a lane's marks, labels and badges to the scene; a lane in which fewer than 40 % of the labels would
/// fit becomes a histogram with the most important events above it. Cost grows with the pixels, not with the
/// events.
void layoutLane(const LaneContext& context, const LaneContent& lane, Scene& scene);

} // namespace dateline
