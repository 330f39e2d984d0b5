#pragma once

#include "core/scene/viewport.h"

namespace dateline {

/// A view of a stretch of time that was asked for, with some of what is around it: a year with a month and a
/// half on both sides, a day with three days. An open end reaches to that of `span`, the time of all events,
/// or is as long as `view` is.
[[nodiscard]] Viewport showingStretch(const Viewport& view, Interval stretch, std::optional<Interval> span);

/// The whole seconds that are in view.
[[nodiscard]] Interval stretchOf(const Viewport& view);

} // namespace dateline
