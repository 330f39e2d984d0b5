#include "ui/chart/timeline_view.h"

#include "core/scene/hit_test.h"
#include "core/scene/mark.h"
#include "ui/widgets/foreign_action.h"
#include "ui/words/event_text.h"
#include "ui/words/event_words.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {
namespace {

constexpr int kToolTipMs = 300;
constexpr double kIntoDensity = 6; ///< how much closer a double click on a histogram looks
constexpr double kKeyZoom = 1.5;
constexpr double kKeyPan = 0.2;
constexpr double kKeyPage = 0.9;
constexpr std::size_t kMostInMenu = 30;
constexpr double kEndOfBar = 6;          ///< pixels on either side of it that take it
constexpr double kLeastToTakeAnEnd = 20; ///< pixels of a bar whose ends can be told apart

} // namespace

bool TimelineView::viewportEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        go(zoomed(view(), 1 + gesture->value(), gesture->position().x()), Motion::AtOnce);
        return true;
    }
    case QEvent::Gesture: {
        auto* gesture = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture))) {
            const QPoint at = viewport()->mapFromGlobal(pinch->centerPoint().toPoint());
            go(zoomed(view(), pinch->scaleFactor(), at.x()), Motion::AtOnce);
            return true;
        }
        break;
    }
    case QEvent::ToolTip:
        return true; // shown by our own clock
    case QEvent::Leave:
        m_toolTip.stop();
        hover(std::nullopt);
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    const WheelWish wish = wishOfWheel(*event);
    Viewport there = view();
    if (wish.kind == WheelWish::Kind::Scroll)
        there.scroll += wish.amount;
    else if (wish.kind == WheelWish::Kind::Pan)
        there = panned(there, wish.amount);
    else
        there = zoomed(there, wish.amount, event->position().x());
    m_toolTip.stop();
    go(there, wish.precise ? Motion::AtOnce : Motion::Glide);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore(); // the window goes back and forward
        return;
    }
    m_press.emplace(event->position());
    m_drag = event->modifiers() == Qt::ControlModifier ? stretchAt(event->position())
                                                       : timeDragAt(event->position());
    m_toolTip.stop();
    QToolTip::hideText();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_press) {
        const auto moved = m_press->moveTo(at);
        if (!moved)
            return;
        if (m_drag)
            return dragTime(at);
        viewport()->setCursor(Qt::ClosedHandCursor);
        Viewport there = panned(m_view, moved->x());
        there.scroll -= moved->y();
        go(there, Motion::AtOnce);
        return;
    }
    hover(hitTest(scene(), at.x(), at.y()));
    const bool button = badgeAt(scene(), at.x(), at.y()) || hintAt(scene(), at.x(), at.y()) ||
                        densityAt(scene(), at.x(), at.y());
    const auto drag = timeDragAt(at);
    viewport()->setCursor(drag && drag->part != MarkPart::Whole ? Qt::SizeHorCursor
                          : m_selection.hovered() || button     ? Qt::PointingHandCursor
                                                                : Qt::ArrowCursor);
    m_toolTipAt = at.toPoint();
    if (m_selection.hovered() || button)
        m_toolTip.start(kToolTipMs, this);
    else
        m_toolTip.stop();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const bool wasDrag = m_press->isDrag();
    m_press.reset();
    viewport()->setCursor(m_selection.hovered() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const auto drag = std::exchange(m_drag, std::nullopt);
    if (wasDrag && drag) {
        endDrag();
        if (drag->now && drag->event)
            emit timeDragged(*drag->event, *drag->now);
        else if (drag->now)
            emit stretchDragged(*drag->now);
    }
    if (wasDrag)
        return;
    const QPointF at = event->position();
    if (const Badge* badge = badgeAt(scene(), at.x(), at.y()))
        openBadge(badge->events, viewport()->mapToGlobal(at.toPoint()));
    else if (const EdgeHint* hint = hintAt(scene(), at.x(), at.y()))
        showOffScreen(hint->later);
    else if (const DensityBar* bar = densityAt(scene(), at.x(), at.y()))
        select(topOf(*bar));
    else
        select(hitTest(scene(), at.x(), at.y()));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    if (const auto hit = hitTest(scene(), at.x(), at.y())) {
        emit activated(*hit);
        return;
    }
    if (hintAt(scene(), at.x(), at.y()) || badgeAt(scene(), at.x(), at.y()))
        return;
    go(zoomed(view(), densityAt(scene(), at.x(), at.y()) ? kIntoDensity : 2, at.x()));
}

std::optional<EventIndex> TimelineView::topOf(const DensityBar& bar) const {
    const Cut from = timeline()->cutAt(bar.start);
    return m_chart.plan().drawn->byLane[bar.lane].top(*timeline(), from, timeline()->cutAt(bar.end, from));
}

/// Only of the event that is selected, so that a view that is dragged moves no event.
std::optional<TimelineView::TimeDrag> TimelineView::timeDragAt(QPointF at) const {
    const auto selected = m_selection.selected();
    if (!m_chart.isDated(selected))
        return std::nullopt;
    const Event* event = timeline()->held(*selected);
    const std::optional<When> when = event != nullptr ? event->when : timeline()->event(*selected).when;
    if (!when || !canBeDragged(*when) || (event == nullptr && when->offset.said()) ||
        hitTest(scene(), at.x(), at.y()) != selected)
        return std::nullopt;
    MarkPart part = MarkPart::Whole;
    for (const Mark& mark : scene().marks)
        if (mark.event == *selected && !when->offset.said() &&
            mark.extent.right - mark.extent.left > kLeastToTakeAnEnd) {
            if (mark.extent.rightCap && std::abs(at.x() - mark.extent.right) <= kEndOfBar)
                part = MarkPart::End;
            else if (mark.extent.leftCap && std::abs(at.x() - mark.extent.left) <= kEndOfBar)
                part = MarkPart::Start;
        }
    return TimeDrag{*selected, *when, part, timeAt(view(), at.x()), std::nullopt};
}

/// On an empty place, from where it is drawn over the lanes.
std::optional<TimelineView::TimeDrag> TimelineView::stretchAt(QPointF at) const {
    if (hitTest(scene(), at.x(), at.y()) || at.x() < view().gutter)
        return std::nullopt;
    const double from = timeAt(view(), at.x());
    const auto when = parseWhen(edtfAt(secondOf(from), unitOnScreen(view())));
    return when ? std::optional(TimeDrag{std::nullopt, *when, MarkPart::End, from, std::nullopt})
                : std::nullopt;
}

void TimelineView::dragTime(QPointF at) {
    viewport()->setCursor(Qt::SizeHorCursor);
    const double to = timeAt(view(), at.x());
    m_drag->now = m_drag->event ? dragged(m_drag->when, m_drag->part, m_drag->from, to, unitOnScreen(view()))
                                : stretchOf(m_drag->from, to, unitOnScreen(view()));
    const QString words = m_drag->now
                              ? worded(describe(*m_drag->now))
                              : tr("It cannot end before it begins: %1").arg(worded(describe(m_drag->when)));
    QToolTip::showText(viewport()->mapToGlobal(at.toPoint()), plainToolTip(words), viewport());
    viewport()->update();
}

/// Where it would stand.
void TimelineView::paintDrag(QPainter& painter) const {
    if (!m_drag || !m_drag->now)
        return;
    QColor ink = m_theme.selection;
    painter.setPen(QPen(ink, 1, Qt::DashLine));
    ink.setAlphaF(0.12F);
    painter.setBrush(ink);
    const Interval& bounds = m_drag->now->bounds;
    const double left = bounds.startsOpen() ? 0 : xOf(m_view, toSeconds(bounds.start));
    const double right = bounds.endsOpen() ? viewport()->width() : xOf(m_view, toSeconds(bounds.end));
    painter.drawRect(QRectF(left, 0, std::max(1.0, right - left), viewport()->height() - 1));
}

void TimelineView::endDrag() {
    m_drag.reset();
    QToolTip::hideText();
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_drag && m_press && m_press->isDrag()) {
        m_press.reset();
        return endDrag();
    }
    const auto wish = wishOfKey(event->key(), event->modifiers());
    if (!wish || (wish == ChartWish::SelectNothing && !selected()))
        event->ignore();
    else
        fulfil(*wish);
}

void TimelineView::fulfil(ChartWish wish) {
    switch (wish) {
    case ChartWish::ZoomIn:
        return zoomBy(kKeyZoom);
    case ChartWish::ZoomOut:
        return zoomBy(1 / kKeyZoom);
    case ChartWish::PanEarlier:
        return panBy(-kKeyPan);
    case ChartWish::PanLater:
        return panBy(kKeyPan);
    case ChartWish::PageEarlier:
        return panBy(-kKeyPage);
    case ChartWish::PageLater:
        return panBy(kKeyPage);
    case ChartWish::FocusOrFit:
        return focusOrFit();
    case ChartWish::ShowAll:
        return showAll();
    case ChartWish::SelectPrevious:
        return selectPrevious();
    case ChartWish::SelectNext:
        return selectNext();
    case ChartWish::SelectAbove:
        return selectInLane(-1);
    case ChartWish::SelectBelow:
        return selectInLane(1);
    case ChartWish::SelectFirst:
        return selectEnd(1);
    case ChartWish::SelectLast:
        return selectEnd(-1);
    case ChartWish::SelectNothing:
        return select(std::nullopt);
    case ChartWish::Read:
        if (selected())
            emit activated(*selected());
    }
}

/// Zooms in on a badge's events; those that no zoom can part are offered in a menu.
void TimelineView::openBadge(const std::vector<EventIndex>& events, QPoint at) {
    double first = INFINITY;
    double last = -INFINITY;
    for (const EventIndex event : events)
        if (event < timeline()->datedCount()) {
            const double time = glyphTimeOf(timeline()->brief(event).time);
            first = std::min(first, time);
            last = std::max(last, time);
        }
    const double apart = (last - first) * view().pixelsPerSecond();
    if (apart > 1 && view().seconds() > 4 * kShortestView) {
        const double margin = std::max((last - first) * 0.5, view().seconds() / 64);
        go(showing(view(), first - margin, last + margin, 0));
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < std::min(events.size(), kMostInMenu); ++i)
        connect(addForeign(*menu, menuText(timeline()->event(events[i]))), &QAction::triggered, this,
                [this, event = events[i]] { select(event); });
    menu->popup(at);
}

void TimelineView::showToolTip() {
    const QPointF at = m_toolTipAt;
    if (const Badge* badge = badgeAt(scene(), at.x(), at.y()))
        QToolTip::showText(viewport()->mapToGlobal(m_toolTipAt), badgeToolTip(*timeline(), badge->events),
                           viewport());
    else if (const EdgeHint* hint = hintAt(scene(), at.x(), at.y()))
        QToolTip::showText(viewport()->mapToGlobal(m_toolTipAt), hintToolTip(*hint), viewport());
    else if (const DensityBar* bar = densityAt(scene(), at.x(), at.y()))
        QToolTip::showText(viewport()->mapToGlobal(m_toolTipAt),
                           densityToolTip(*timeline(), scene(), *bar, topOf(*bar)), viewport());
    else if (m_selection.hovered())
        QToolTip::showText(viewport()->mapToGlobal(m_toolTipAt),
                           eventToolTip(timeline()->event(*m_selection.hovered())), viewport());
}

} // namespace dateline
