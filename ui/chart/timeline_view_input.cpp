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
constexpr double kNotch = 1.2;     ///< what one notch of the wheel zooms
constexpr double kIntoDensity = 6; ///< how much closer a double click on a histogram looks
constexpr double kKeyZoom = 1.5;
constexpr double kKeyPan = 0.2;
constexpr std::size_t kMostInMenu = 30;

} // namespace

bool TimelineView::viewportEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        m_untouched = false;
        moveTo(zoomed(m_target, 1 + gesture->value(), gesture->position().x()), Motion::AtOnce);
        return true;
    }
    case QEvent::Gesture: {
        auto* gesture = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<QPinchGesture*>(gesture->gesture(Qt::PinchGesture))) {
            const QPoint at = viewport()->mapFromGlobal(pinch->centerPoint().toPoint());
            m_untouched = false;
            moveTo(zoomed(m_target, pinch->scaleFactor(), at.x()), Motion::AtOnce);
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
    const bool precise = !event->pixelDelta().isNull();
    const QPointF delta = precise ? QPointF(event->pixelDelta()) : QPointF(event->angleDelta()) / 120.0;
    const Motion motion = precise ? Motion::AtOnce : Motion::Glide;
    const double notch = precise ? 1.0 : 60.0; // pixels to pan
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y());
    m_untouched = false;
    m_toolTip.stop();
    if (event->modifiers() & Qt::AltModifier) { // Qt turns Alt + wheel sideways
        Viewport view = m_target;
        view.scroll -= (sideways ? delta.x() : delta.y()) * notch;
        moveTo(view, motion);
    } else if (sideways || (event->modifiers() & Qt::ShiftModifier)) {
        moveTo(panned(m_target, (sideways ? delta.x() : delta.y()) * notch), motion);
    } else {
        const double notches = precise ? delta.y() / 60.0 : delta.y();
        moveTo(zoomed(m_target, std::pow(kNotch, notches), event->position().x()), motion);
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore(); // the window goes back and forward
        return;
    }
    m_pressed = event->position();
    m_lastDrag = event->position();
    m_dragging = false;
    m_toolTip.stop();
    QToolTip::hideText();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_pressed) {
        if (!m_dragging && (at - *m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        m_untouched = false;
        viewport()->setCursor(Qt::ClosedHandCursor);
        Viewport view = panned(m_view, at.x() - m_lastDrag.x());
        view.scroll = m_view.scroll - (at.y() - m_lastDrag.y());
        m_lastDrag = at;
        moveTo(view, Motion::AtOnce);
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
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    viewport()->setCursor(m_selection.hovered() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_dragging) {
        m_dragging = false;
        return;
    }
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
    m_untouched = false;
    const double factor = densityAt(scene(), at.x(), at.y()) ? kIntoDensity : 2;
    moveTo(zoomed(m_target, factor, at.x()), Motion::Glide);
}

std::optional<EventIndex> TimelineView::topOf(const DensityBar& bar) const {
    const Cut from = m_timeline->cutAt(bar.start);
    return m_plan.drawn->byLane[bar.lane].top(*m_timeline, from, m_timeline->cutAt(bar.end, from));
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    struct Binding {
        int key;
        void (*act)(TimelineView&);
    };
    static constexpr Binding kBindings[]{
        {Qt::Key_W, [](TimelineView& v) { v.zoomBy(kKeyZoom); }},
        {Qt::Key_Plus, [](TimelineView& v) { v.zoomBy(kKeyZoom); }},
        {Qt::Key_Equal, [](TimelineView& v) { v.zoomBy(kKeyZoom); }},
        {Qt::Key_S, [](TimelineView& v) { v.zoomBy(1 / kKeyZoom); }},
        {Qt::Key_Minus, [](TimelineView& v) { v.zoomBy(1 / kKeyZoom); }},
        {Qt::Key_A, [](TimelineView& v) { v.panBy(-kKeyPan); }},
        {Qt::Key_D, [](TimelineView& v) { v.panBy(kKeyPan); }},
        {Qt::Key_PageUp, [](TimelineView& v) { v.panBy(-0.9); }},
        {Qt::Key_PageDown, [](TimelineView& v) { v.panBy(0.9); }},
        {Qt::Key_F, [](TimelineView& v) { v.focusOrFit(); }},
        {Qt::Key_0, [](TimelineView& v) { v.showAll(); }},
        {Qt::Key_Comma, [](TimelineView& v) { v.selectPrevious(); }},
        {Qt::Key_Left, [](TimelineView& v) { v.selectPrevious(); }},
        {Qt::Key_Period, [](TimelineView& v) { v.selectNext(); }},
        {Qt::Key_Right, [](TimelineView& v) { v.selectNext(); }},
        {Qt::Key_Up, [](TimelineView& v) { v.selectInLane(-1); }},
        {Qt::Key_Down, [](TimelineView& v) { v.selectInLane(1); }},
        {Qt::Key_Home, [](TimelineView& v) { v.selectEnd(1); }},
        {Qt::Key_End, [](TimelineView& v) { v.selectEnd(-1); }},
        {Qt::Key_Escape, [](TimelineView& v) { v.select(std::nullopt); }},
        {Qt::Key_Return, [](TimelineView& v) { v.activateSelected(); }},
        {Qt::Key_Enter, [](TimelineView& v) { v.activateSelected(); }},
    };
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const auto* found = std::find_if(std::begin(kBindings), std::end(kBindings), [&](const Binding& binding) {
        return plain && binding.key == event->key();
    });
    if (found == std::end(kBindings) || (event->key() == Qt::Key_Escape && !selected())) {
        event->ignore();
        return;
    }
    found->act(*this);
}

/// Zooms in on a badge's events; those that no zoom can part are offered in a menu.
void TimelineView::openBadge(std::vector<EventIndex> events, QPoint at) {
    double first = INFINITY;
    double last = -INFINITY;
    for (const EventIndex event : events)
        if (event < m_timeline->datedCount()) {
            const double time = glyphTimeOf(m_timeline->brief(event).time);
            first = std::min(first, time);
            last = std::max(last, time);
        }
    const double apart = (last - first) * m_target.pixelsPerSecond();
    if (apart > 1 && m_target.seconds() > 4 * kShortestView) {
        m_untouched = false;
        const double margin = std::max((last - first) * 0.5, m_target.seconds() / 64);
        moveTo(showing(m_target, first - margin, last + margin, 0), Motion::Glide);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < std::min(events.size(), kMostInMenu); ++i)
        connect(addForeign(*menu, menuText(m_timeline->event(events[i]))), &QAction::triggered, this,
                [this, event = events[i]] { select(event); });
    menu->popup(at);
}

void TimelineView::showToolTip() {
    const QPointF at = m_toolTipAt;
    if (const Badge* badge = badgeAt(scene(), at.x(), at.y()))
        QToolTip::showText(viewport()->mapToGlobal(m_toolTipAt), badgeToolTip(*m_timeline, badge->events),
                           viewport());
    else if (const EdgeHint* hint = hintAt(scene(), at.x(), at.y()))
        QToolTip::showText(viewport()->mapToGlobal(m_toolTipAt), hintToolTip(*hint), viewport());
    else if (const DensityBar* bar = densityAt(scene(), at.x(), at.y()))
        QToolTip::showText(viewport()->mapToGlobal(m_toolTipAt),
                           densityToolTip(*m_timeline, scene(), *bar, topOf(*bar)), viewport());
    else if (m_selection.hovered())
        QToolTip::showText(viewport()->mapToGlobal(m_toolTipAt),
                           eventToolTip(m_timeline->event(*m_selection.hovered())), viewport());
}

} // namespace dateline
