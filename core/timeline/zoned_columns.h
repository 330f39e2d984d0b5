#pragma once

#include "core/time/zone.h"
#include "core/timeline/merge_columns.h"
#include "core/timeline/timeline.h"

#include <vector>

namespace dateline {

/// How far the clocks of a timeline are ahead of UTC by themselves: as they are told where all are told
/// alike, UTC where they are not; not said where none of them has a zone. `content` is that of the articles,
/// `columns` those of the other sources.
[[nodiscard]] UtcOffset ownOffset(const EventList& articles, const std::vector<const EventColumns*>& columns);

/// Whether the clocks that have a zone are all told in this one.
[[nodiscard]] bool areToldIn(const Zone& zone, const EventColumns& columns);

/// Tells all clocks that have a zone in this one, and puts the events in the order of their starts again,
/// those of the same start as they were. By event, where it stood before. O(n log n).
[[nodiscard]] std::vector<EventIndex> tellIn(const Zone& zone, MergedColumns& merged);

} // namespace dateline
