#pragma once

#include "core/layout/lane_layout.h"

namespace dateline {

/// Adds the tray of undated events: glyph and label after glyph and label, in text order; "+n" for those
/// before and after for which there is no room. The selected one is always in it.
void addTray(const LaneContext& context, Scene& scene);

} // namespace dateline
