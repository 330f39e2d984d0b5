#include "ui/chart/timeline_view.h"

#include "core/layout/edge_hints.h"
#include "core/scene/mark.h"
#include "core/scene/stretch_view.h"

#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kShownShare = 0.02; ///< of the width that a revealed event keeps from the edges
constexpr double kFocusedSpans = 4;  ///< how many times its own length a focused event has in view
/// Of the horizontal scroll bar: time does not fit into its whole numbers.
constexpr int kScrollSteps = 1'000'000;

} // namespace

void TimelineView::showAll() {
    const Interval span = m_plan.drawn->span;
    m_untouched = false;
    moveTo(showing(m_target, toSeconds(span.start), toSeconds(span.end)), Motion::Glide);
}

void TimelineView::showStory() {
    const Interval story = m_plan.drawn->story;
    moveTo(showing(m_target, toSeconds(story.start), toSeconds(story.end)), Motion::Glide);
}

void TimelineView::showOffScreen(bool later) {
    const auto span = offScreen(*m_timeline, m_plan.shown(), m_target, later);
    if (!span)
        return;
    m_untouched = false;
    const double start = toSeconds(span->start);
    const double end = toSeconds(span->end);
    const Viewport all = showing(m_target, start, end);
    const double half = std::max(all.seconds(), m_target.seconds()) / 2;
    moveTo(showing(m_target, (start + end) / 2 - half, (start + end) / 2 + half, 0), Motion::Glide);
}

void TimelineView::goTo(Interval interval) {
    m_untouched = false;
    const double start = interval.startsOpen() ? toSeconds(interval.end) : toSeconds(interval.start);
    const double end = interval.endsOpen() ? toSeconds(interval.start) : toSeconds(interval.end);
    const bool fits = end - start <= m_target.seconds() && end - start >= m_target.seconds() / 40;
    const double half = (fits ? m_target.seconds() : std::max(end - start, 60.0) * kFocusedSpans) / 2;
    const double middle = (start + end) / 2;
    moveTo(showing(m_target, middle - half, middle + half, 0), Motion::Glide);
}

void TimelineView::showStretch(Interval stretch) {
    m_untouched = false;
    moveTo(showingStretch(m_target, stretch, m_timeline->span()), Motion::Glide);
}

void TimelineView::reveal(EventIndex event) {
    if (event >= m_timeline->datedCount())
        return;
    const TimeShape when = m_timeline->brief(event).time;
    const double time = glyphTimeOf(when);
    const double margin = m_target.seconds() * kShownShare;
    Viewport view = m_target;
    if (time < view.start + margin || time > view.end - margin) {
        view = showing(view, time - view.seconds() / 2, time + view.seconds() / 2, 0);
        m_untouched = false;
    }
    if (const auto lane = m_plan.lanes().laneOf[event]; lane != kNoLane) {
        const double room = view.height - m_plan.axisHeight - m_plan.trayHeight;
        const double top = m_plan.tops[lane] + m_plan.rowOf[event] * m_plan.rowHeight;
        view.scroll = std::clamp(view.scroll, top + 2 * m_plan.rowHeight - room, std::max(0.0, top));
    }
    if (view != m_target)
        moveTo(view, Motion::Glide);
}

void TimelineView::setVisible(double start, double end) {
    m_untouched = false;
    moveTo(showing(m_target, start, end, 0), Motion::AtOnce);
}

void TimelineView::zoomBy(double factor) {
    m_untouched = false;
    double x = m_target.gutter + m_target.plotWidth() / 2;
    if (selected() && *selected() < m_timeline->datedCount()) {
        const double at = xOf(m_target, glyphTimeOf(m_timeline->brief(*selected()).time));
        if (at >= m_target.gutter && at <= m_target.width)
            x = at;
    }
    moveTo(zoomed(m_target, factor, x), Motion::Glide);
}

void TimelineView::panBy(double share) {
    m_untouched = false;
    moveTo(panned(m_target, -share * m_target.plotWidth()), Motion::Glide);
}

void TimelineView::focusOrFit() {
    m_untouched = false;
    if (!selected() || *selected() >= m_timeline->datedCount()) {
        showAll();
        return;
    }
    const TimeShape when = m_timeline->brief(*selected()).time;
    const TimeBounds bounds = timeBoundsOf(when);
    const double centre = glyphTimeOf(when);
    const double start = std::isinf(bounds.start) ? centre : bounds.start;
    const double end = std::isinf(bounds.end) ? centre : bounds.end;
    const double around = std::max(end - start, 60.0) * (kFocusedSpans - 1) / 2;
    const Viewport focused = clamped(showing(m_target, start - around, end + around, 0), m_timeline->span());
    const bool already = std::abs(focused.start - m_target.start) + std::abs(focused.end - m_target.end) <
                         focused.seconds() * 0.01;
    if (already)
        showAll();
    else
        moveTo(focused, Motion::Glide);
}

double TimelineView::horizontalStep() const {
    const Interval span = m_plan.drawn->span;
    const double whole = std::max(toSeconds(span.end) - toSeconds(span.start), 1.0) + m_target.seconds();
    return whole / kScrollSteps;
}

/// The scroll bars say where the view is; they are set back when the view moves by other ways.
void TimelineView::syncScrollBars() {
    m_syncing = true;
    const Interval span = m_plan.drawn->span;
    const double step = horizontalStep();
    const double first = toSeconds(span.start) - m_target.seconds() / 2;
    const int page = static_cast<int>(std::min(m_target.seconds() / step, double(kScrollSteps)));
    QScrollBar* horizontal = horizontalScrollBar();
    horizontal->setRange(0, kScrollSteps - page);
    horizontal->setPageStep(page);
    horizontal->setSingleStep(std::max(1, page / 10));
    horizontal->setValue(
        static_cast<int>(std::clamp((m_target.start - first) / step, 0.0, double(kScrollSteps - page))));

    const double room = m_target.height - m_plan.axisHeight - m_plan.trayHeight;
    QScrollBar* vertical = verticalScrollBar();
    vertical->setRange(0, static_cast<int>(std::ceil(std::max(0.0, m_plan.tops.back() - room - 0.5))));
    vertical->setPageStep(static_cast<int>(std::max(1.0, room)));
    vertical->setSingleStep(static_cast<int>(m_plan.rowHeight));
    vertical->setValue(static_cast<int>(m_target.scroll));
    m_syncing = false;
}

void TimelineView::scrollContentsBy(int, int) {
    if (m_syncing)
        return;
    m_untouched = false;
    const Interval span = m_plan.drawn->span;
    Viewport view = m_target;
    const double first = toSeconds(span.start) - view.seconds() / 2;
    const double start = first + horizontalScrollBar()->value() * horizontalStep();
    if (std::abs(start - view.start) > 1.5 * horizontalStep()) {
        view.end += start - view.start;
        view.start = start;
    }
    view.scroll = verticalScrollBar()->value();
    moveTo(view, Motion::AtOnce);
}

} // namespace dateline
