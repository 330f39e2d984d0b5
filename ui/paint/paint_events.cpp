#include "ui/paint/canvas.h"
#include "ui/paint/glyph_cache.h"

#include "core/scene/mark.h"
#include "ui/paint/paint_extent.h"

#include <cmath>

namespace dateline {
namespace {

constexpr double kSelectedRing = 10.5;
constexpr double kFocusRing = 13.5;
constexpr double kGhost = 0.25;

class EventPainter {
public:
    explicit EventPainter(const Canvas& canvas) : m_canvas(canvas) {}

    void paint(bool tray) {
        for (const DensityBar& bar : m_canvas.scene.density)
            if (!tray)
                m_canvas.painter.fillRect(toQt(bar.box), mixed(m_canvas.theme.of(bar.family),
                                                               m_canvas.groundAt(bar.box.bottom()), 0.7));
        for (const Mark& mark : m_canvas.scene.marks)
            if (m_canvas.inTray(mark.centre.y) == tray)
                faintly(mark, [&] { paintExtentOf(mark); });
        for (const Label& label : m_canvas.scene.labels)
            if (m_canvas.inTray(label.box.y) == tray)
                paintLeader(label);
        for (const Mark& mark : m_canvas.scene.marks)
            if (m_canvas.inTray(mark.centre.y) == tray)
                faintly(mark, [&] { paintGlyphOf(mark); });
        for (const Label& label : m_canvas.scene.labels)
            if (m_canvas.inTray(label.box.y) == tray)
                paintLabel(label);
        for (const Badge& badge : m_canvas.scene.badges)
            if (m_canvas.inTray(badge.box.y) == tray)
                paintBadge(badge);
    }

private:
    template <typename Paint>
    void faintly(const Mark& mark, Paint paint) {
        const bool faint = mark.ghost && mark.event != m_canvas.scene.selected;
        if (faint)
            m_canvas.painter.setOpacity(kGhost);
        paint();
        if (faint)
            m_canvas.painter.setOpacity(1);
    }

    [[nodiscard]] QColor inkOf(const Mark& mark, const QColor& ground) const {
        const bool fact = mark.modality == Modality::Actual || mark.modality == Modality::Historical;
        return fact ? m_canvas.theme.of(mark.family) : mixed(m_canvas.theme.of(mark.family), ground, 0.6);
    }

    void paintExtentOf(const Mark& mark) {
        const QColor ground = m_canvas.groundAt(mark.centre.y);
        paintExtent(m_canvas.painter, mark.extent, mark.centre.y, inkOf(mark, ground), ground);
        const bool barWithoutGlyph = !mark.glyph && mark.event == m_canvas.scene.selected;
        if (barWithoutGlyph && mark.extent.kind == ExtentKind::Bar) {
            m_canvas.painter.setPen(QPen(m_canvas.theme.selection, 2));
            m_canvas.painter.setBrush(Qt::NoBrush);
            m_canvas.painter.drawRect(QRectF(mark.extent.left - 2, mark.centre.y - kBarHeight / 2 - 2,
                                             mark.extent.right - mark.extent.left + 4, kBarHeight + 4));
        }
    }

    void paintGlyphOf(const Mark& mark) {
        if (!mark.glyph)
            return;
        const QPointF centre(mark.centre.x, mark.centre.y);
        const QColor lane = m_canvas.groundAt(mark.centre.y);
        const bool onBar = mark.extent.kind == ExtentKind::Bar && !mark.extent.hatched;
        const QColor ground = onBar ? mixed(inkOf(mark, lane), lane, 0.22) : lane;
        const Glyph glyph{mark.family, mark.fill, mark.modality};
        if (m_canvas.medium == Medium::Screen)
            paintCachedGlyph(m_canvas.painter, glyph, centre, m_canvas.theme, ground);
        else
            paintGlyph(m_canvas.painter, glyph, centre, kGlyphRadius, m_canvas.theme, ground);
        if (mark.event == m_canvas.scene.selected)
            ring(centre, kSelectedRing, m_canvas.theme.selection, 2, Qt::SolidLine);
        else if (mark.event == m_canvas.scene.hovered)
            ring(centre, kSelectedRing, m_canvas.theme.text2, 2, Qt::SolidLine);
        if (mark.event == m_canvas.scene.focused)
            ring(centre, kFocusRing, m_canvas.theme.text1, 1, Qt::DotLine);
    }

    void ring(QPointF centre, double radius, const QColor& ink, double width, Qt::PenStyle style) {
        m_canvas.painter.save();
        m_canvas.painter.setRenderHint(QPainter::Antialiasing);
        m_canvas.painter.setBrush(Qt::NoBrush);
        m_canvas.painter.setPen(QPen(ink, width, style));
        m_canvas.painter.drawEllipse(centre, radius, radius);
        m_canvas.painter.restore();
    }

    void paintLeader(const Label& label) {
        if (label.leader.empty())
            return;
        QPolygonF elbow;
        for (const Point& p : label.leader)
            elbow << QPointF(std::floor(p.x) + 0.5, std::floor(p.y) + 0.5);
        m_canvas.painter.setBrush(Qt::NoBrush);
        m_canvas.painter.setPen(QPen(m_canvas.theme.of(label.family), 1));
        m_canvas.painter.drawPolyline(elbow);
    }

    void paintLabel(const Label& label) {
        const QColor ground = m_canvas.groundAt(label.box.middle());
        const bool inBar = label.slot == LabelSlot::Inside && !label.plate;
        if (label.plate)
            m_canvas.painter.fillRect(toQt(label.box).adjusted(-3, -1, 3, 1), ground);
        else if (!inBar) // grid lines stop short of words
            m_canvas.painter.fillRect(toQt(label.box).adjusted(-1, 0, 1, 0), ground);
        const bool unsure = label.role == TextRole::UnsureLabel;
        const bool selected = label.role == TextRole::SelectedLabel;
        const bool hovered = label.event == m_canvas.scene.hovered;
        m_canvas.text(label.text, {label.box.x, label.box.y}, label.role,
                      selected             ? m_canvas.theme.selection
                      : unsure && !hovered ? m_canvas.theme.text2
                                           : m_canvas.theme.text1);
        if (hovered && !selected)
            m_canvas.line({label.box.x, label.box.bottom() - 1}, {label.box.right(), label.box.bottom() - 1},
                          m_canvas.theme.text3, 1);
    }

    void paintBadge(const Badge& badge) {
        m_canvas.painter.save();
        m_canvas.painter.setRenderHint(QPainter::Antialiasing);
        m_canvas.painter.setPen(QPen(m_canvas.theme.axis, 1));
        m_canvas.painter.setBrush(m_canvas.groundAt(badge.box.middle()));
        const QRectF box = toQt(badge.box).adjusted(0.5, 0.5, -0.5, -0.5);
        m_canvas.painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        m_canvas.painter.restore();
        const double width = m_canvas.fonts.width(badge.text, TextRole::Badge);
        m_canvas.text(badge.text,
                      {badge.box.x + (badge.box.width - width) / 2,
                       badge.box.middle() - m_canvas.fonts.lineHeight(TextRole::Badge) / 2},
                      TextRole::Badge, m_canvas.theme.text2);
    }

    const Canvas& m_canvas;
};

} // namespace

void paintEvents(const Canvas& canvas, bool tray) {
    EventPainter(canvas).paint(tray);
}

} // namespace dateline
