#include "ui/paint/paint_scene.h"

#include "core/scene/mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <array>
#include <cmath>
#include <numbers>

namespace dateline {
namespace {

constexpr double kStroke = 1.75;
constexpr double kHalo = 3;
constexpr double kUnsureInk = 0.55; ///< of what is no fact
constexpr double kRing = 1.7;       ///< radii from the middle to the ring of what is to come

QPolygonF regular(int corners, double radius, double firstAngle) {
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = firstAngle + 2 * std::numbers::pi * i / corners;
        polygon << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

QPainterPath plus(double radius) {
    const double arm = radius * 0.42;
    QPainterPath path;
    path.addRect({-radius, -arm, 2 * radius, 2 * arm});
    QPainterPath upright;
    upright.addRect({-arm, -radius, 2 * arm, 2 * radius});
    return path.united(upright);
}

/// The shapes are of like weight to the eye, not of like radius.
QPainterPath outlineOf(Family family, double r) {
    constexpr double up = -std::numbers::pi / 2;
    QPainterPath path;
    switch (family) {
    case Family::Violence:
        path.addPolygon(regular(4, r * 1.17, up));
        break;
    case Family::Movement:
        path.addPolygon(regular(3, r * 1.22, 0));
        break;
    case Family::Protest:
        path.addPolygon(regular(3, r * 1.22, up));
        break;
    case Family::Diplomacy:
        path.addEllipse(QPointF(), r, r);
        break;
    case Family::Politics:
        path.addPolygon(regular(5, r * 1.12, up));
        break;
    case Family::Law:
        path.addRect({-r * 0.88, -r * 0.88, r * 1.76, r * 1.76});
        break;
    case Family::Humanitarian:
        return plus(r * 1.05);
    case Family::Other:
        path.addPolygon(regular(6, r * 1.08, 0));
        break;
    }
    path.closeSubpath();
    return path;
}

/// A family's shape at the picture's own radius, with what else is painted of it: worked out once, for each
/// frame paints many.
struct Shape {
    QPainterPath outline;
    QPainterPath halo;
    QPainterPath leftHalf;
};

Shape madeShape(Family family) {
    Shape shape;
    shape.outline = outlineOf(family, kGlyphRadius);
    QPainterPathStroker stroker;
    stroker.setWidth(2 * kHalo);
    stroker.setJoinStyle(Qt::RoundJoin);
    shape.halo = stroker.createStroke(shape.outline).united(shape.outline);
    QPainterPath left;
    left.addRect({-2 * kGlyphRadius, -2 * kGlyphRadius, 2 * kGlyphRadius, 4 * kGlyphRadius});
    shape.leftHalf = shape.outline.intersected(left);
    return shape;
}

const Shape& shapeOf(Family family) {
    static const std::array<Shape, kFamilyCount> shapes = [] {
        std::array<Shape, kFamilyCount> all;
        for (std::size_t i = 0; i < kFamilyCount; ++i)
            all[i] = madeShape(static_cast<Family>(i));
        return all;
    }();
    return shapes[static_cast<std::size_t>(family)];
}

QPen dashes(const QColor& ink, double width, const QList<double>& pattern) {
    QPen pen(ink, width, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern(pattern);
    return pen;
}

QPen solid(const QColor& ink, double width) {
    return {ink, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

void paintFill(QPainter& painter, const Shape& shape, GlyphFill fill, const QColor& ink,
               const QColor& ground) {
    painter.setBrush(fill == GlyphFill::Solid ? ink : ground);
    painter.setPen(fill == GlyphFill::Dotted ? dashes(ink, kStroke, {1.3, 1.1}) : solid(ink, kStroke));
    painter.drawPath(shape.outline);
    if (fill == GlyphFill::Half)
        painter.fillPath(shape.leftHalf, ink);
}

/// A ring for what is to come (dashes) or may be (dots), a stroke through what was denied.
void paintModality(QPainter& painter, Modality modality, const QColor& ink, const QColor& ground) {
    painter.setBrush(Qt::NoBrush);
    if (modality == Modality::Negated) {
        const QLineF stroke(-1.35 * kGlyphRadius, 1.35 * kGlyphRadius, 1.35 * kGlyphRadius,
                            -1.35 * kGlyphRadius);
        painter.setPen(solid(ground, 4));
        painter.drawLine(stroke);
        painter.setPen(solid(ink, kStroke));
        painter.drawLine(stroke);
    } else if (modality == Modality::Future || modality == Modality::Hypothetical) {
        painter.setPen(
            dashes(ink, 1.25, modality == Modality::Future ? QList<double>{4, 2.4} : QList<double>{1, 2}));
        painter.drawEllipse(QPointF(), kRing * kGlyphRadius, kRing * kGlyphRadius);
    }
}

} // namespace

Glyph glyphOf(const EventBrief& event) {
    return {familyOf(event.type), fillOf(event), event.modality};
}

void paintGlyph(QPainter& painter, const Glyph& glyph, QPointF centre, double radius, const Theme& theme,
                const QColor& ground) {
    const bool fact = glyph.modality == Modality::Actual || glyph.modality == Modality::Historical;
    const QColor ink = fact ? theme.of(glyph.family) : mixed(theme.of(glyph.family), ground, kUnsureInk);
    const Shape& shape = shapeOf(glyph.family);
    painter.save();
    painter.translate(centre);
    painter.scale(radius / kGlyphRadius, radius / kGlyphRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape.halo, ground);
    paintFill(painter, shape, glyph.fill, ink, ground);
    paintModality(painter, glyph.modality, ink, ground);
    painter.restore();
}

} // namespace dateline
