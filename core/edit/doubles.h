#pragma once

#include "core/event/event_list.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// The events that may tell of the same happening as one of them, the likeliest first: by whether they are of
/// one type, how near they lie in time, and a common place or actor. All but itself; O(n log n).
[[nodiscard]] std::vector<std::size_t> likelyDoubles(const EventList& events, std::size_t of);

} // namespace dateline
