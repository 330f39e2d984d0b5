#include "ui/chart/timeline_view.h"

#include "core/scene/hit_test.h"
#include "core/scene/mark.h"
#include "ui/widgets/foreign_action.h"
#include "ui/words/event_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr int kToolTipMs = 300;
constexpr double kIntoDensity = 6; ///< how much closer a double click on a histogram looks
constexpr double kKeyZoom = 1.5;
constexpr double kKeyPan = 0.2;
constexpr double kKeyPage = 0.9;
constexpr std::size_t kMostInMenu = 30;

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
    m_toolTip.stop();
    QToolTip::hideText();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_press) {
        const auto moved = m_press->moveTo(at);
        if (!moved)
            return;
        viewport()->setCursor(Qt::ClosedHandCursor);
        Viewport there = panned(m_view, moved->x());
        there.scroll -= moved->y();
        go(there, Motion::AtOnce);
        return;
    }
    hover(hitTest(scene(), at.x(), at.y()));
    const bool button = badgeAt(scene(), at.x(), at.y()) || hintAt(scene(), at.x(), at.y()) ||
                        densityAt(scene(), at.x(), at.y());
    viewport()->setCursor(m_selection.hovered() || button ? Qt::PointingHandCursor : Qt::ArrowCursor);
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

void TimelineView::keyPressEvent(QKeyEvent* event) {
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
