#pragma once

#include "core/scene/scene.h"

#include <optional>

namespace dateline {

/// The event under a pixel: its glyph with at least 24 × 24 pixels around it, its label, its bar or whisker,
/// or the density bar that it tops. The nearest glyph wins.
[[nodiscard]] std::optional<EventIndex> hitTest(const Scene& scene, double x, double y);

/// The "+n" badge under a pixel; null when there is none.
[[nodiscard]] const Badge* badgeAt(const Scene& scene, double x, double y);

/// The hint at an end of the axis under a pixel; null when there is none.
[[nodiscard]] const EdgeHint* hintAt(const Scene& scene, double x, double y);

} // namespace dateline
