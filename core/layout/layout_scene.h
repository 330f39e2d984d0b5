#pragma once

#include "core/layout/lanes.h"
#include "core/layout/scene_plan.h"
#include "core/scene/axis.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"
#include "core/scene/viewport.h"
#include "core/timeline/timeline.h"

#include <cstdint>
#include <optional>

namespace dateline {

/// Which number stands at a mark: none; the event's place in the timeline, "[8]"; or the one that it keeps
/// whatever becomes of the others, "E-017".
enum class LabelNumber : std::uint8_t { None, Place, Lasting };

/// What of the picture is not the timeline's and not the view's.
struct SceneOptions {
    AxisFormat axis;
    std::optional<EventIndex> selected;
    std::optional<EventIndex> hovered;
    std::optional<EventIndex> focused;
    LabelNumber number = LabelNumber::None;
    const Scene* previous = nullptr; ///< the last frame: labels stay where they were as long as they can
};

/// The picture of a timeline. The same arguments always give the same scene. Cost grows with what is in view,
/// not with the timeline, whose rows were planned beforehand.
[[nodiscard]] Scene layoutScene(const Timeline& timeline, const ScenePlan& plan, const Viewport& view,
                                const SceneOptions& options, const TextMeasure& measure);

} // namespace dateline
