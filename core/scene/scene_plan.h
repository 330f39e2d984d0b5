#pragma once

#include "core/scene/lanes.h"
#include "core/scene/story.h"
#include "core/scene/text_measure.h"
#include "core/timeline/timeline.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// What of a picture stays the same while one zooms and pans: the lanes, their heights, and the row of every
/// event. It is made once for a timeline, a filter and a window size, so that nothing jumps between rows on
/// the way.
struct ScenePlan {
    Lanes lanes;
    std::vector<bool> shown;         ///< by event: let through by the filter
    std::vector<std::uint8_t> rowOf; ///< by event, within its lane
    std::vector<int> rows;           ///< by lane
    std::vector<double> tops;        ///< by lane, from the top of the first; and at the end the height of all
    std::vector<EventIndex> undated; ///< drawn, without a date, in text order, ghosts last
    std::vector<double> glyphTimes;  ///< of the dated events that are shown, sorted
    std::vector<double> lastTimes;   ///< the same, but of what lasted its end
    bool squeezed = false;           ///< lanes have fewer rows than their labels would like
    double gutter = 0;
    double axisHeight = 0;
    double rowHeight = 0;
    double trayHeight = 0;
};

inline constexpr double kAboveRows = 8; ///< in a lane, over its first row

struct PlanOptions {
    std::optional<Interval> inView{}; ///< what rows are planned for; none: the story
    bool ghosts = false;              ///< what the filter leaves out is drawn as well, faintly
};

/// Plans rows for a picture of `width` × `height` pixels as crowded as when the story, or what else is
/// asked for, is in view.
/// Linear in the number of events, but for the search of a row.
[[nodiscard]] ScenePlan planScene(const Timeline& timeline, std::vector<bool> shown, LanesBy by, double width,
                                  double height, const TextMeasure& measure, const PlanOptions& options = {});

} // namespace dateline
