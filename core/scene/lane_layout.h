#pragma once

#include "core/scene/labels.h"
#include "core/scene/layout_scene.h"

#include <vector>

namespace dateline {

/// One lane's events that are in view, and where the lane is.
struct LaneContent {
    std::vector<EventIndex> events; ///< in the timeline's order
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
};

/// Adds a lane's marks, labels and badges to the scene; a lane in which fewer than 40 % of the labels would
/// fit becomes a histogram with the most important events above it.
void layoutLane(const LaneContext& context, const LaneContent& lane, Scene& scene);

/// How much an event has to say, for who goes first when there is not room for all: quotes, casualty claims;
/// background and what did not happen go last.
[[nodiscard]] int importanceOf(const Event& event);

/// The label of an event as it is asked for by the options: its text, with its number in print, and its role.
struct LabelWords {
    std::string text;
    std::string number; ///< "[8]"; empty on the screen
    TextRole role;
};
[[nodiscard]] LabelWords labelWordsOf(const Event& event, EventIndex index, const SceneOptions& options);

} // namespace dateline
