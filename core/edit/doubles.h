#pragma once

#include "core/edit/edit.h"
#include "core/event/event_list.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace dateline {

/// The events that may tell of the same happening as one of them, the likeliest first: by whether they are of
/// one type, how near they lie in time, and a common place or actor. All but itself; O(n log n).
[[nodiscard]] std::vector<std::size_t> likelyDoubles(const EventList& events, std::size_t of);

/// Pairs of events, by their places, that may be one happening which several sources tell: of one type, no
/// more than a day apart, with a place or an actor in common, told by different documents, and not said to be
/// two (DistinctFrom). `events` are in the order of time; the likeliest pairs first. O(n log n): of each
/// event no more than a few hundred neighbours are looked at.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> likelyPairs(const EventList& events,
                                                                           const Edits& edits);

} // namespace dateline
