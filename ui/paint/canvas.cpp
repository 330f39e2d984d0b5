#include "ui/paint/canvas.h"

#include <cmath>

namespace dateline {

QColor Canvas::groundAt(double y) const {
    for (const Band& band : scene.bands)
        if (band.box.y <= y && y < band.box.bottom() && band.undated == inTray(y))
            return groundOf(band);
    return theme.background;
}

QColor Canvas::groundOf(const Band& band) const {
    return medium == Medium::Screen && band.alternate ? theme.alternateLane : theme.background;
}

void Canvas::line(Point from, Point to, const QColor& ink, double width) const {
    const auto crisp = [](double at) { return std::floor(at) + 0.5; };
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
    if (from.x == to.x)
        painter.drawLine(QPointF(crisp(from.x), from.y), QPointF(crisp(to.x), to.y));
    else
        painter.drawLine(QPointF(from.x, crisp(from.y)), QPointF(to.x, crisp(to.y)));
}

void Canvas::text(const std::string& words, Point topLeft, TextRole role, const QColor& ink) const {
    painter.setFont(fonts.font(role));
    painter.setPen(ink);
    if (medium == Medium::Screen)
        painter.drawStaticText(QPointF(topLeft.x, topLeft.y), fonts.laidOut(words, role));
    else
        painter.drawText(QPointF(topLeft.x, topLeft.y + fonts.ascent(role)), toQt(words));
}

} // namespace dateline
