#pragma once

#include "core/layout/layout_scene.h"
#include "tests/core/sample_timeline.h"
#include "tests/core/scene/fixed_measure.h"

#include <memory>
#include <vector>

namespace dateline {

/// A timeline with a plan and a view of its story, as the window has them.
struct Picture {
    explicit Picture(std::shared_ptr<const Timeline> aTimeline, double width = 1200, double height = 700)
        : timeline(std::move(aTimeline)),
          shown(timeline->size(), true),
          plan(planScene(*timeline, drawnEvents(*timeline, shown, LanesBy::Family), width, height, measure)),
          view{0, 1, width, height, plan.gutter} {
        const Interval story = storyOf(*timeline, shown);
        view = showing(view, toSeconds(story.start), toSeconds(story.end));
    }

    /// Draws only what is `shown`.
    void replan() {
        plan = planScene(*timeline, drawnEvents(*timeline, shown, LanesBy::Family), view.width, view.height,
                         measure);
    }
    [[nodiscard]] Scene scene() const { return layoutScene(*timeline, plan, view, options, measure); }

    FixedMeasure measure;
    std::shared_ptr<const Timeline> timeline;
    std::vector<bool> shown;
    ScenePlan plan;
    Viewport view;
    SceneOptions options;
};

} // namespace dateline
