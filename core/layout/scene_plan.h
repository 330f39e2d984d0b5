#pragma once

#include "core/layout/drawn_events.h"
#include "core/layout/story.h"
#include "core/scene/text_measure.h"
#include "core/timeline/timeline.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/// What of a picture stays the same while one zooms and pans: what is drawn, the lanes, their heights, and
/// the row of every event. It is made once for a timeline, a filter and a window size, so that nothing jumps
/// between rows on the way.
struct ScenePlan {
    std::shared_ptr<const DrawnEvents> drawn; ///< never null
    std::vector<std::uint8_t> rowOf;          ///< by dated event, within its lane
    std::vector<int> rows;                    ///< by lane
    std::vector<double> tops; ///< by lane, from the top of the first; and at the end the height of all
    bool squeezed = false;    ///< lanes have fewer rows than their labels would like
    double gutter = 0;
    double axisHeight = 0;
    double rowHeight = 0;
    double trayHeight = 0;

    [[nodiscard]] const Lanes& lanes() const { return drawn->lanes; }
    [[nodiscard]] const std::vector<bool>& shown() const { return drawn->shown; }
    [[nodiscard]] const std::vector<EventIndex>& undated() const { return drawn->undated; }
};

inline constexpr double kAboveRows = 8; ///< in a lane, over its first row

/// Plans rows for a picture of `width` × `height` pixels as crowded as when the story, or what else is
/// asked for, is in view. Lanes of few events get the rows that their labels would like; in a lane of
/// thousands the events take turns.
/// O(events of the lanes with few), and a byte each for the others.
[[nodiscard]] ScenePlan planScene(const Timeline& timeline, std::shared_ptr<const DrawnEvents> drawn,
                                  double width, double height, const TextMeasure& measure,
                                  std::optional<Interval> inView = std::nullopt);

} // namespace dateline
