#pragma once

#include "core/scene/scene.h"
#include "ui/paint/paint_scene.h"

#include <QPainter>
#include <QString>

namespace dateline {

[[nodiscard]] inline QRectF toQt(const Rect& r) {
    return {r.x, r.y, r.width, r.height};
}

[[nodiscard]] inline QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}

/// What all parts of a picture are painted with.
struct Canvas {
    QPainter& painter;
    const Scene& scene;
    const ChartFonts& fonts;
    const Theme& theme;
    Medium medium;

    template <typename Paint>
    void clipped(const Rect& box, Paint paint) const {
        if (box.width <= 0 || box.height <= 0)
            return;
        painter.save();
        painter.setClipRect(toQt(box), Qt::IntersectClip);
        paint();
        painter.restore();
    }
    [[nodiscard]] bool inTray(double y) const { return scene.tray.height > 0 && y >= scene.tray.y; }
    [[nodiscard]] QColor groundOf(const Band& band) const;
    /// Of the band at a height of the picture.
    [[nodiscard]] QColor groundAt(double y) const;
    /// Level or upright; a hair of one device pixel stays crisp only in the middle of one.
    void line(Point from, Point to, const QColor& ink, double width) const;
    void text(const std::string& words, Point topLeft, TextRole role, const QColor& ink) const;
};

/// Under the events: the lanes' grounds, the grid and the axis.
void paintGround(const Canvas& canvas);
/// Over the events that reach into the gutter: the lanes' names.
void paintNames(const Canvas& canvas);
/// The marks, labels and badges of the lanes, or of the tray.
void paintEvents(const Canvas& canvas, bool tray);

} // namespace dateline
