#pragma once

#include "core/edit/edit.h"
#include "core/event/event_list.h"

#include <vector>

namespace dateline {

/// What became of the changes when the texts were read again.
struct CarriedOver {
    Edits edits;
    std::vector<EventKey> kept; ///< that the new reading does not tell any more, and which stay as they were
    std::vector<EventKey> unchecked; ///< whose check was of what is now read otherwise
};

/// Lays changes over another reading of the same texts. A changed event that the new reading does not tell
/// stays as a whole one of its own until a reading tells it again; one that was removed stays removed.
/// `before` and `now` are what was read. O(n log n).
[[nodiscard]] CarriedOver carryOver(Edits edits, const EventList& before, const EventList& now,
                                    const Stamp& stamp);

} // namespace dateline
