#pragma once

#include "core/layout/drawn_events.h"
#include "core/timeline/event_filter.h"
#include "core/timeline/value_counts.h"

#include <memory>
#include <vector>

namespace dateline {

/// How the panes show a timeline.
struct ShownAs {
    EventFilter filter;
    LanesBy lanesBy = LanesBy::Family;
    bool ghosts = false; ///< what the filter leaves out is drawn as well

    friend bool operator==(const ShownAs&, const ShownAs&) = default;
};

/// A timeline with all that a window shows of it and that is linear in its events, so that it can be made
/// where they were read and the window's thread need not go through a million of them.
struct ShownTimeline {
    std::shared_ptr<const Timeline> timeline;
    ShownAs as;
    std::shared_ptr<const DrawnEvents> drawn; ///< and which of them the filter lets through
    std::vector<EventIndex> rows;             ///< those, in the order of time
    ValueCounts counts;
};

/// Any thread may ask.
[[nodiscard]] std::shared_ptr<const ShownTimeline> shownTimeline(std::shared_ptr<const Timeline> timeline,
                                                                 ShownAs as);

} // namespace dateline
