#pragma once

#include "core/event/event_columns.h"
#include "core/scene/scene.h"
#include "ui/paint/chart_fonts.h"
#include "ui/paint/theme.h"

#include <QPointF>

class QPainter;

namespace dateline {

/// What a glyph says of an event.
struct Glyph {
    Family family = Family::Other;
    GlyphFill fill = GlyphFill::Solid;
    Modality modality = Modality::Actual;

    friend auto operator<=>(const Glyph&, const Glyph&) = default;
};

/// How an event's status, or its want of a date, fills its glyph.
[[nodiscard]] Glyph glyphOf(const EventBrief& event);

/// A glyph alone: for legends, filters, tables. 6 pixels is the radius of the picture's own.
void paintGlyph(QPainter& painter, const Glyph& glyph, QPointF centre, double radius, const Theme& theme,
                const QColor& ground);

/// The one painter of pictures, for the screen and every export. Print has no tint on the lanes.
enum class Medium { Screen, Print };
void paintScene(QPainter& painter, const Scene& scene, const ChartFonts& fonts, const Theme& theme,
                Medium medium);

} // namespace dateline
