#pragma once

#include "core/timeline/timeline.h"

namespace dateline {

/// The event of a timeline that another one had as `event`: the one that answers to its key; else, as other
/// words or rules may tell it by another word, one of its type that the same sentence of the same text tells
/// of. None when there is no such event.
[[nodiscard]] std::optional<EventIndex> counterpartOf(const Timeline& before, EventIndex event,
                                                      const Timeline& now);

} // namespace dateline
