#include "ui/paint/paint_extent.h"

#include "core/scene/mark.h"
#include "ui/paint/theme.h"

#include <QLinearGradient>
#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kCap = 8;
constexpr double kWhisker = 1.5;
constexpr double kOutline = 1.25;
constexpr double kBarTint = 0.22;
constexpr double kHatch = 6;
constexpr int kFadeSteps = 6;

/// Dashes stay with the event while one pans, not with the edge of the screen.
QPen linePen(const QColor& ink, double width, bool dashed, double phase = 0) {
    QPen pen(ink, width, dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (dashed) {
        pen.setDashPattern({4 / width, 2.5 / width});
        pen.setDashOffset(std::fmod(phase, 6.5) / width);
    }
    return pen;
}

void paintWhisker(QPainter& painter, const Extent& extent, double y, const QColor& ink) {
    painter.setPen(linePen(ink, kWhisker, extent.dashed, extent.phase));
    painter.drawLine(QPointF(extent.left, y), QPointF(extent.right, y));
    painter.setPen(linePen(ink, kWhisker, false));
    if (extent.leftCap)
        painter.drawLine(QPointF(extent.left, y - kCap / 2), QPointF(extent.left, y + kCap / 2));
    if (extent.rightCap)
        painter.drawLine(QPointF(extent.right, y - kCap / 2), QPointF(extent.right, y + kCap / 2));
}

/// From opaque colour to opaque ground: Qt's PDF engine paints transparent gradients solid.
QBrush fadingBrush(const Extent& extent, const QColor& full, const QColor& ground) {
    if (extent.leftFade <= 0 && extent.rightFade <= 0)
        return full;
    const double width = std::max(1.0, extent.right - extent.left);
    const double left = std::min(0.5, extent.leftFade / width);
    const double right = std::min(0.5, extent.rightFade / width);
    QLinearGradient gradient(extent.left, 0, extent.right, 0);
    gradient.setColorAt(0, left > 0 ? ground : full);
    gradient.setColorAt(left, full);
    gradient.setColorAt(1 - right, full);
    gradient.setColorAt(1, right > 0 ? ground : full);
    return gradient;
}

/// A bar's long edge, which fades out in steps: SVG knows no pens with a gradient.
void paintEdge(QPainter& painter, const Extent& extent, double y, const QColor& ink, const QColor& ground) {
    const double half = (extent.right - extent.left) / 2;
    const double left = extent.left + std::min(half, extent.leftFade);
    const double right = extent.right - std::min(half, extent.rightFade);
    const auto piece = [&](double from, double to, double share) {
        const double phase = extent.phase + from - extent.left;
        painter.setPen(linePen(mixed(ink, ground, share), kOutline, extent.dashed, phase));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    };
    if (left < right)
        piece(left, right, 1);
    for (int step = 0; step < kFadeSteps; ++step) {
        const double from = static_cast<double>(step) / kFadeSteps;
        const double to = static_cast<double>(step + 1) / kFadeSteps;
        const double share = (from + to) / 2;
        if (left > extent.left)
            piece(std::lerp(extent.left, left, from), std::lerp(extent.left, left, to), share);
        if (right < extent.right)
            piece(std::lerp(extent.right, right, to), std::lerp(extent.right, right, from), share);
    }
}

/// Lines at 45°, cut by hand: a pattern brush looks different in print, and SVG knows no clip.
void paintHatch(QPainter& painter, const QRectF& box, double phase, const QColor& ink) {
    painter.setPen(QPen(ink, 1));
    for (double x = box.left() - box.height() - std::fmod(phase, kHatch); x < box.right(); x += kHatch) {
        const double from = std::max(x, box.left());
        const double to = std::min(x + box.height(), box.right());
        if (from < to)
            painter.drawLine(QPointF(from, box.bottom() - (from - x)), QPointF(to, box.bottom() - (to - x)));
    }
}

void paintBar(QPainter& painter, const Extent& extent, double y, const QColor& ink, const QColor& ground) {
    const QRectF box(extent.left, y - kBarHeight / 2, extent.right - extent.left, kBarHeight);
    if (extent.hatched) {
        painter.fillRect(box, ground);
        paintHatch(painter, box, extent.phase, mixed(ink, ground, 0.55));
    } else {
        painter.fillRect(box, fadingBrush(extent, mixed(ink, ground, kBarTint), ground));
    }
    paintEdge(painter, extent, box.top(), ink, ground);
    paintEdge(painter, extent, box.bottom(), ink, ground);
    painter.setPen(linePen(ink, kOutline, extent.hatched));
    if (extent.leftCap)
        painter.drawLine(box.topLeft(), box.bottomLeft());
    if (extent.rightCap)
        painter.drawLine(box.topRight(), box.bottomRight());
}

} // namespace

void paintExtent(QPainter& painter, const Extent& extent, double middle, const QColor& ink,
                 const QColor& ground) {
    if (extent.kind == ExtentKind::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (extent.kind == ExtentKind::Whisker)
        paintWhisker(painter, extent, middle, ink);
    else
        paintBar(painter, extent, middle, ink, ground);
    painter.restore();
}

} // namespace dateline
