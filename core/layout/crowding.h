#pragma once

#include "core/layout/lane_layout.h"

#include <cstddef>

namespace dateline {

/// A lane of so few events in view is never crowded.
inline constexpr std::size_t kFewest = 12;
/// The share of a lane's events that must have room for a label, or it is crowded.
inline constexpr double kLeastLabelled = 0.4;

/// Whether fewer labels than there must be will find room: told from the number of events in view and the
/// length of some titles, without placing any.
[[nodiscard]] bool surelyCrowded(const LaneContext& context, const LaneContent& lane);

/// More events than that are surelyCrowded(), however short their titles.
[[nodiscard]] std::size_t mostUncrowded(const LaneContext& context, const LaneContent& lane);

} // namespace dateline
