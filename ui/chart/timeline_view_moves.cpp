#include "ui/chart/timeline_view.h"

#include "core/layout/view_moves.h"
#include "core/scene/stretch_view.h"

#include <QScrollBar>

namespace dateline {
namespace {

void setRange(QScrollBar& bar, const ScrollRange& range) {
    bar.setRange(0, range.last);
    bar.setPageStep(range.page);
    bar.setSingleStep(range.step);
    bar.setValue(range.value);
}

} // namespace

void TimelineView::showAll() {
    go(viewOfAll(m_chart, view()));
}

void TimelineView::showStory() {
    moveTo(viewOfStory(m_chart, view()), Motion::Glide);
}

void TimelineView::showOffScreen(bool later) {
    if (const Viewport there = viewOffScreen(m_chart, view(), later); there != view())
        go(there);
}

void TimelineView::goTo(Interval interval) {
    go(viewOf(view(), interval));
}

void TimelineView::showStretch(Interval stretch) {
    go(showingStretch(view(), stretch, timeline()->span()));
}

void TimelineView::reveal(EventIndex event) {
    const Viewport there = revealing(m_chart, view(), event);
    m_untouched = m_untouched && there.start == view().start;
    if (there != view())
        moveTo(there, Motion::Glide);
}

void TimelineView::setVisible(double start, double end) {
    go(showing(view(), start, end, 0), Motion::AtOnce);
}

void TimelineView::zoomBy(double factor) {
    go(zoomedAbout(m_chart, view(), factor, selected()));
}

void TimelineView::panBy(double share) {
    go(panned(view(), -share * view().plotWidth()));
}

void TimelineView::focusOrFit() {
    const Viewport focused = m_chart.isDated(selected()) ? viewOfEvent(m_chart, view(), *selected()) : view();
    if (m_chart.isDated(selected()) && !isNear(focused, view()))
        go(focused);
    else
        showAll();
}

/// The scroll bars say where the view is; they are set back when the view moves by other ways.
void TimelineView::syncScrollBars() {
    m_syncing = true;
    setRange(*horizontalScrollBar(), timeScroll(m_chart, view()));
    setRange(*verticalScrollBar(), laneScroll(m_chart, view()));
    m_syncing = false;
}

void TimelineView::scrollContentsBy(int, int) {
    if (!m_syncing)
        go(scrolledTo(m_chart, view(), horizontalScrollBar()->value(), verticalScrollBar()->value()),
           Motion::AtOnce);
}

} // namespace dateline
