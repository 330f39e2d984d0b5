#pragma once

#include "core/scene/scene.h"

#include <optional>

namespace dateline {

/// The event under a pixel: its glyph with at least 24 × 24 pixels around it, its label, its bar or whisker.
/// The nearest glyph wins.
[[nodiscard]] std::optional<EventIndex> hitTest(const Scene& scene, double x, double y);

/// The density bar under a pixel, or under the empty part of its column; null when there is none, or when
/// an event is nearer.
[[nodiscard]] const DensityBar* densityAt(const Scene& scene, double x, double y);

/// The "+n" badge under a pixel; null when there is none.
[[nodiscard]] const Badge* badgeAt(const Scene& scene, double x, double y);

/// The hint at an end of the axis under a pixel; null when there is none.
[[nodiscard]] const EdgeHint* hintAt(const Scene& scene, double x, double y);

} // namespace dateline
