#pragma once

#include "core/timeline/timeline.h"

#include <vector>

namespace dateline {

/// An event that people took out of a timeline, as it was read, and by which field: Removed or MergedInto.
struct GoneEvent {
    const Event* read;
    EventField by;
};

/// Those that are not in the timeline, and can be brought back. O(k log n) of k changed ones.
[[nodiscard]] std::vector<GoneEvent> goneEvents(const Timeline& timeline);
/// Whether there are any that somebody changed so; one of several accounts that is removed counts too.
[[nodiscard]] bool anyGone(const Timeline& timeline);

/// An event as people left it, without what others add that were merged into it. `read` is of the timeline.
[[nodiscard]] Event ownOf(const Timeline& timeline, const Event& read);

/// The events that were merged into one, through others too, as they were read.
[[nodiscard]] std::vector<const Event*> mergedInto(const Timeline& timeline, const Event& survivor);

/// The changes that make a quote of an event an event of its own, or again the event that it came from when
/// that was merged. None when the event would be left without a quote.
[[nodiscard]] std::vector<Edit> partedQuote(const Timeline& timeline, const Event& event, const Quote& quote,
                                            const Stamp& stamp);

} // namespace dateline
