#pragma once

#include "core/scene/scene.h"

#include <QColor>
#include <QPainter>

namespace dateline {

/// Paints a mark's whisker or bar in `ink` on `ground`.
void paintExtent(QPainter& painter, const Extent& extent, double middle, const QColor& ink,
                 const QColor& ground);

} // namespace dateline
