#pragma once

#include "core/timeline/timeline.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

enum class LanesBy : std::uint8_t { Family, Actor, Place, Document };

/// Which lane each event is drawn in. Only lanes that have a dated event.
struct Lanes {
    std::vector<std::string> names;
    std::vector<std::uint16_t> laneOf; ///< by event; kNoLane for those that are not drawn in one
};
inline constexpr std::uint16_t kNoLane = 0xFFFF;

/// Lanes for the dated events among `shown`: families in their fixed order; actors, places and documents by
/// the number of their events, those beyond the eleventh together in one lane.
[[nodiscard]] Lanes lanesOf(const Timeline& timeline, const std::vector<bool>& shown, LanesBy by);

} // namespace dateline
