#pragma once

#include "core/edit/edit.h"

#include <vector>

namespace dateline {

/// What became of the changes when the texts were read again.
struct CarriedOver {
    Edits edits;
    std::vector<EventKey> kept; ///< that the new reading does not tell any more, and which stay as they were
    std::vector<EventKey> unchecked; ///< checked before, and now read otherwise
};

/// Lays changes over another reading of the same texts. A changed event that the new reading does not tell
/// stays as a whole one of its own; a checked one whose title, type, time or quotes the new reading tells
/// otherwise is unchecked. `before` and `now` are what was read.
[[nodiscard]] CarriedOver carryOver(Edits edits, const std::vector<Event>& before,
                                    const std::vector<Event>& now, const Stamp& stamp);

} // namespace dateline
