#pragma once

#include "ui/paint/paint_scene.h"

#include <QIcon>
#include <QPixmap>

namespace dateline {

/// A glyph of the picture as a picture of its own, on nothing: for filters, tables and details.
[[nodiscard]] QPixmap glyphPixmap(const Glyph& glyph, const Theme& theme, double devicePixelRatio);
[[nodiscard]] QIcon glyphIcon(const Glyph& glyph, const Theme& theme);

} // namespace dateline
