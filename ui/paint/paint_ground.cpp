#include "ui/paint/canvas.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr double kZoneInset = 10; ///< of the zone's name, as of the lanes'

void paintBand(const Canvas& canvas, const Band& band) {
    if (canvas.medium == Medium::Screen)
        canvas.painter.fillRect(toQt(band.box), canvas.groundOf(band));
    const bool ruled =
        canvas.medium == Medium::Print ? band.box.y > canvas.scene.axis.height + 1 : band.undated;
    if (ruled)
        canvas.line({0, band.box.y}, {band.box.right(), band.box.y}, canvas.theme.gridMinor, 1);
}

void paintGrid(const Canvas& canvas) {
    const double bottom =
        std::min(canvas.scene.plot.bottom(), canvas.scene.plot.y + canvas.scene.contentHeight);
    const double minorTop = canvas.scene.axis.height - canvas.fonts.lineHeight(TextRole::TickMinor) - 4;
    for (const bool major : {false, true})
        for (const Tick& tick : canvas.scene.ticks)
            if (tick.major == major)
                canvas.line({tick.x, major                ? 0
                                     : tick.label.empty() ? canvas.scene.axis.height
                                                          : minorTop + 2},
                            {tick.x, bottom}, major ? canvas.theme.gridMajor : canvas.theme.gridMinor, 1);
    if (canvas.scene.guideX) {
        QPen pen(canvas.theme.selection, 1.25, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({3, 2.4});
        canvas.painter.setPen(pen);
        canvas.painter.drawLine(QPointF(*canvas.scene.guideX, canvas.scene.axis.height),
                                QPointF(*canvas.scene.guideX, bottom));
    }
}

void paintAxis(const Canvas& canvas) {
    canvas.line({canvas.scene.axis.x, canvas.scene.axis.height - 0.5},
                {canvas.scene.axis.right(), canvas.scene.axis.height - 0.5}, canvas.theme.axis, 1.25);
    const double minorTop = canvas.scene.axis.height - canvas.fonts.lineHeight(TextRole::TickMinor) - 4;
    const double majorTop = minorTop - canvas.fonts.lineHeight(TextRole::TickMajor) - 2;
    canvas.text(canvas.scene.zone, {kZoneInset, majorTop}, TextRole::TickMinor, canvas.theme.text2);
    for (const Tick& tick : canvas.scene.ticks)
        if (!tick.label.empty())
            canvas.text(tick.label, {tick.labelX, tick.major ? majorTop : minorTop},
                        tick.major ? TextRole::TickMajor : TextRole::TickMinor,
                        tick.major ? canvas.theme.text1 : canvas.theme.text2);
}

/// A triangle that points off the picture, and how many events lie there.
void paintHint(const Canvas& canvas, const EdgeHint& hint) {
    const QColor& ink = canvas.theme.selection;
    const QRectF box = toQt(hint.box);
    canvas.painter.fillRect(box.adjusted(-3, 0, 6, 0), canvas.theme.background);
    const double tip = hint.later ? box.right() - 1 : box.left() + 1;
    const double base = tip + (hint.later ? -6 : 6);
    const double y = box.center().y() + 1;
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(ink);
    canvas.painter.drawPolygon(QPolygonF{{{base, y - 4}, {tip, y}, {base, y + 4}}});
    canvas.painter.restore();
    const double width = canvas.fonts.width(hint.text, TextRole::TickMinor);
    canvas.text(hint.text, {hint.later ? hint.box.x : hint.box.right() - width, hint.box.y},
                TextRole::TickMinor, ink);
}

} // namespace

void paintGround(const Canvas& canvas) {
    const Scene& scene = canvas.scene;
    canvas.painter.fillRect(QRectF(0, 0, scene.width, scene.height), canvas.theme.background);
    canvas.clipped(scene.lanes, [&] {
        for (const Band& band : scene.bands)
            if (!band.undated)
                paintBand(canvas, band);
    });
    for (const Band& band : scene.bands)
        if (band.undated)
            paintBand(canvas, band);
    canvas.clipped({scene.plot.x, 0, scene.plot.width, scene.plot.bottom()}, [&] { paintGrid(canvas); });
    paintAxis(canvas);
    if (canvas.medium == Medium::Screen) // on paper there is nowhere to go
        for (const EdgeHint& hint : scene.hints)
            paintHint(canvas, hint);
}

void paintNames(const Canvas& canvas) {
    for (const Band& band : canvas.scene.bands) {
        const Rect within = band.undated ? canvas.scene.tray : canvas.scene.lanes;
        canvas.clipped({0, within.y, canvas.scene.plot.x, within.height}, [&] {
            // SVG knows no clip: what reaches into the gutter is painted over.
            canvas.painter.fillRect(QRectF(0, band.box.y + 1, canvas.scene.plot.x, band.box.height - 1),
                                    canvas.groundOf(band));
            double y = band.nameTop;
            for (const std::string& name : band.nameLines) {
                canvas.text(name, {10, y}, band.undated ? TextRole::Label : TextRole::LaneName,
                            band.undated ? canvas.theme.text3 : canvas.theme.text1);
                y += canvas.fonts.lineHeight(TextRole::LaneName);
            }
            if (!band.note.empty() && y + canvas.fonts.lineHeight(TextRole::TickMinor) < band.box.bottom())
                canvas.text(band.note, {10, y + 2}, TextRole::TickMinor, canvas.theme.text3);
        });
    }
}

} // namespace dateline
