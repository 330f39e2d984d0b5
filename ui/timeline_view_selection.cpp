#include "ui/timeline_view.h"

#include "core/scene/mark.h"
#include "ui/timeline_accessible.h"

#include <cmath>

namespace dateline {

void TimelineView::select(std::optional<EventIndex> event) {
    if (m_selected == event)
        return;
    setSelected(event);
    announceSelection(*this);
    emit selectionChanged(event);
}

void TimelineView::hover(std::optional<EventIndex> event) {
    if (m_hovered == event)
        return;
    setHovered(event);
    viewport()->setCursor(event ? Qt::PointingHandCursor : Qt::ArrowCursor);
    emit hoverChanged(event);
}

void TimelineView::selectBy(int step) {
    const auto count = static_cast<std::int64_t>(m_timeline->events().size());
    const auto shown = [&](std::int64_t i) { return m_plan.shown[static_cast<std::size_t>(i)]; };
    std::int64_t i = m_selected ? static_cast<std::int64_t>(*m_selected) + step : step > 0 ? 0 : count - 1;
    while (i >= 0 && i < count && !shown(i))
        i += step;
    if (i < 0 || i >= count)
        return;
    select(static_cast<EventIndex>(i));
    reveal(static_cast<EventIndex>(i));
}

void TimelineView::selectNext() {
    selectBy(1);
}

void TimelineView::selectPrevious() {
    selectBy(-1);
}

/// The event nearest in time of the next lane up or down that has one; the tray of the undated is the last
/// lane.
void TimelineView::selectInLane(int step) {
    if (!m_selected) {
        selectBy(1);
        return;
    }
    const bool dated = *m_selected < m_timeline->datedCount();
    const int lanes = static_cast<int>(m_plan.lanes.names.size());
    const int from = dated ? m_plan.lanes.laneOf[*m_selected] : lanes;
    const double time =
        dated ? glyphTimeOf(*m_timeline->event(*m_selected).when) : (m_target.start + m_target.end) / 2;
    const int to = from + step;
    std::optional<EventIndex> nearest;
    if (to == lanes && !m_plan.undated.empty())
        nearest = m_plan.undated.front();
    double least = INFINITY;
    for (EventIndex i = 0; i < m_timeline->datedCount(); ++i) {
        const double away = std::abs(glyphTimeOf(*m_timeline->event(i).when) - time);
        if (m_plan.shown[i] && m_plan.lanes.laneOf[i] == to && away < least) {
            least = away;
            nearest = i;
        }
    }
    if (nearest) {
        select(nearest);
        reveal(*nearest);
    }
}

/// Home and End: the first event of all, the last with a date.
void TimelineView::selectEnd(int step) {
    m_selected.reset();
    if (step < 0 && m_timeline->datedCount() < m_timeline->events().size())
        m_selected = m_timeline->datedCount();
    invalidate();
    selectBy(step);
}

void TimelineView::activateSelected() {
    if (m_selected)
        emit activated(*m_selected);
}

} // namespace dateline
