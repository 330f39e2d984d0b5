#pragma once

#include "ui/paint/paint_scene.h"

class QPainter;

namespace dateline {

/// Paints a glyph of the picture's radius as paintGlyph() does, on the screen, where each is painted often:
/// from a picture of it that is made once, to a quarter of a pixel. For the thread of the window only.
void paintCachedGlyph(QPainter& painter, const Glyph& glyph, QPointF centre, const Theme& theme,
                      const QColor& ground);

} // namespace dateline
