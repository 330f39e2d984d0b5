#include "ui/chart/minimap.h"

#include "core/layout/minimap_bins.h"
#include "core/scene/calendar_step.h"
#include "core/scene/date_names.h"
#include "ui/words/axis_locale.h"
#include "ui/words/event_text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr int kHeight = 44;
constexpr int kNames = 14;              ///< above the frame, for when it begins and ends
constexpr double kMinimapMargin = 0.02; ///< of the whole, free on both sides
constexpr double kGripWidth = 6;
constexpr double kNarrow = 16; ///< a frame that is no wider is all for panning
constexpr double kLeastFrame = 6;
constexpr double kVeil = 0.55;
constexpr double kInset = 4;

} // namespace

Minimap::Minimap(TimelineView& view, QWidget* parent) : QWidget(parent), m_view(view) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview of the whole timeline"));
    connect(&view, &TimelineView::viewChanged, this, QOverload<>::of(&QWidget::update));
}

QSize Minimap::sizeHint() const {
    return {400, kHeight};
}

QSize Minimap::minimumSizeHint() const {
    return {120, kHeight};
}

/// All of the timeline, and the view where it looks beyond.
Viewport Minimap::whole() const {
    const Interval span = m_view.shownSpan();
    Viewport whole{0, 1, static_cast<double>(width()), kHeight, m_view.view().gutter};
    return showing(whole, toSeconds(span.start), toSeconds(span.end), kMinimapMargin);
}

QRectF Minimap::frame() const {
    const Viewport all = whole();
    double left = std::clamp(xOf(all, m_view.view().start), all.gutter, all.width - kLeastFrame);
    double right = std::clamp(xOf(all, m_view.view().end), all.gutter + kLeastFrame, all.width);
    if (right - left < kLeastFrame) {
        const double middle =
            std::clamp((left + right) / 2, all.gutter + kLeastFrame / 2, all.width - kLeastFrame / 2);
        left = middle - kLeastFrame / 2;
        right = middle + kLeastFrame / 2;
    }
    return {left, kNames, right - left, kHeight - 1.0 - kNames};
}

void Minimap::refresh() {
    const Viewport all = whole();
    if (m_binsOf == m_view.drawn() && m_binsFor == all)
        return;
    m_binsOf = m_view.drawn();
    m_binsFor = all;
    m_bins = minimapBins(*m_view.timeline(), m_binsOf->shown, all);
}

void Minimap::paintEvent(QPaintEvent*) {
    refresh();
    QPainter painter(this);
    const Theme& theme = m_view.theme();
    const QRectF strip(m_binsFor.gutter, kNames, m_binsFor.plotWidth(), kHeight - kNames);
    painter.fillRect(rect(), theme.background);
    painter.fillRect(strip, theme.alternateLane);
    if (!anyDated())
        return;
    const QRectF seen = frame();
    painter.fillRect(seen, theme.background);
    const QColor inView = theme.text2;
    const QColor veiled = mixed(inView, theme.alternateLane, 1 - kVeil);
    const double most = kHeight - kNames - 2 * kInset;
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        if (m_bins[i] <= 0)
            continue;
        const double x = strip.left() + static_cast<double>(i) * kMinimapBin;
        const double height = std::max(2.0, std::round(m_bins[i] * most));
        const bool inside = x + kMinimapBin > seen.left() && x < seen.right();
        painter.fillRect(QRectF(x, kHeight - kInset - height, kMinimapBin - 1, height),
                         inside ? inView : veiled);
    }
    paintEnds(painter, theme);
    painter.setPen(QPen(theme.selection, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(seen.adjusted(1, 0, -1, 0));
}

bool Minimap::anyDated() const {
    const auto& lanes = m_view.drawn()->byLane;
    return std::any_of(lanes.begin(), lanes.end(), [](const LaneEvents& lane) { return lane.size() > 0; });
}

/// When it begins and ends, over the corners, clear of the frame.
void Minimap::paintEnds(QPainter& painter, const Theme& theme) const {
    const Interval span = m_view.shownSpan();
    const bool byTheYear = m_binsFor.seconds() > 3 * 366 * 86'400.0;
    const auto name = [&, format = axisFormatFor(locale())](CivilSeconds at) {
        const CalendarStep step{byTheYear ? CalendarUnit::Year : CalendarUnit::Day, 1};
        return toQString(majorName(step, beginningOf(step, at, format.weekStart), format));
    };
    QFont font = withoutLigatures(this->font());
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(theme.text3);
    const QRectF box = QRectF(m_binsFor.gutter, 0, m_binsFor.plotWidth(), kNames).adjusted(2, 0, -2, 0);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, name(span.start));
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, name(span.end - std::chrono::seconds{1}));
}

Minimap::Grip Minimap::gripAt(double x) const {
    const QRectF seen = frame();
    const double inside = seen.width() < kNarrow ? 0 : std::min(kGripWidth, seen.width() / 4);
    if (x > seen.left() - kGripWidth && x < seen.left() + inside)
        return Grip::Left;
    if (x > seen.right() - inside && x < seen.right() + kGripWidth)
        return Grip::Right;
    return seen.left() <= x && x <= seen.right() ? Grip::Frame : Grip::None;
}

void Minimap::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const double x = event->position().x();
    const double time = timeAt(whole(), x);
    const Viewport& view = m_view.view();
    m_grip = gripAt(x);
    if (m_grip == Grip::None) {
        m_view.setVisible(time - view.seconds() / 2, time + view.seconds() / 2);
        m_grip = Grip::Frame;
    }
    m_grabbedAt = time - view.start;
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (event->buttons() & Qt::LeftButton) {
        drag(x);
        return;
    }
    const Grip grip = gripAt(x);
    setCursor(grip == Grip::None    ? Qt::ArrowCursor
              : grip == Grip::Frame ? Qt::OpenHandCursor
                                    : Qt::SizeHorCursor);
}

void Minimap::drag(double x) {
    const double time = timeAt(whole(), x);
    const Viewport view = m_view.view();
    switch (m_grip) {
    case Grip::Frame:
        m_view.setVisible(time - m_grabbedAt, time - m_grabbedAt + view.seconds());
        break;
    case Grip::Left:
        m_view.setVisible(std::min(time, view.end - kShortestView), view.end);
        break;
    case Grip::Right:
        m_view.setVisible(view.start, std::max(time, view.start + kShortestView));
        break;
    case Grip::None:
        break;
    }
}

void Minimap::mouseReleaseEvent(QMouseEvent*) {
    m_grip = Grip::None;
}

void Minimap::wheelEvent(QWheelEvent* event) {
    m_view.zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

} // namespace dateline
