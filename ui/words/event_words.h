#pragma once

#include "core/scene/scene.h"
#include "core/timeline/timeline.h"

#include <QString>
#include <vector>

namespace dateline {

/// For a screen reader: "Wed 20 September 2023, day precision, ceasefire, reported, checked".
[[nodiscard]] QString spokenLine(const Event& event);
/// Rich text of a few lines: title, time, type and standing.
[[nodiscard]] QString eventToolTip(const Event& event);
/// What a "+n" badge stands for.
[[nodiscard]] QString badgeToolTip(const Timeline& timeline, const std::vector<EventIndex>& events);
/// One line for a menu, with the time.
[[nodiscard]] QString menuText(const Event& event);

/// What a bar of a histogram counts, by family, and the one of its events with most to say.
[[nodiscard]] QString densityToolTip(const Timeline& timeline, const Scene& scene, const DensityBar& bar,
                                     std::optional<EventIndex> top);
/// Of the number of events that lie off screen.
[[nodiscard]] QString hintToolTip(const EdgeHint& hint);

} // namespace dateline
