#pragma once

#include "core/timeline/timeline.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

/// What lanes are made of.
enum class LanesBy : std::uint8_t { Family, Type, Actor, Place, Document, Status, Modality, Doer, Sufferer };

/// Which lane each event is drawn in. Only lanes that have a dated event.
struct Lanes {
    std::vector<std::string> names;
    std::vector<std::uint8_t> laneOf; ///< by dated event; kNoLane for those that are not drawn in one
};
inline constexpr std::uint8_t kNoLane = 0xFF;

/// Lanes for the dated events among `shown`: families, types, statuses and modalities in their fixed order;
/// actors, places and documents by the number of their events, those beyond the eleventh together in one
/// lane. `language` is that of the names. Linear.
[[nodiscard]] Lanes lanesOf(const Timeline& timeline, const std::vector<bool>& shown, LanesBy by,
                            Translation language = inEnglish);

} // namespace dateline
