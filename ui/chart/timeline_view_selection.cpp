#include "ui/chart/timeline_view.h"

#include "core/scene/mark.h"
#include "ui/chart/timeline_accessible.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr std::size_t kNeighbours = 64; ///< about a time, among which the nearest event is sought

/// Of a lane's events the one whose glyph is nearest to a time.
std::optional<EventIndex> nearestIn(const LaneEvents& lane, const Timeline& timeline, double time) {
    std::optional<EventIndex> nearest;
    double least = INFINITY;
    for (const FamilyStrand& family : lane.families) {
        const std::vector<EventIndex>& events = family.strand.events();
        const std::size_t at = family.strand.begun(timeline.cutAt(time));
        for (std::size_t i = at - std::min(at, kNeighbours); i < std::min(events.size(), at + kNeighbours);
             ++i) {
            const double away = std::abs(glyphTimeOf(timeline.brief(events[i]).time) - time);
            if (away < least || (away == least && nearest && events[i] < *nearest)) {
                least = away;
                nearest = events[i];
            }
        }
    }
    return nearest;
}

} // namespace

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
    const auto count = static_cast<std::int64_t>(m_timeline->size());
    const auto shown = [&](std::int64_t i) { return m_plan.shown()[static_cast<std::size_t>(i)]; };
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
    const int lanes = static_cast<int>(m_plan.lanes().names.size());
    const int from = dated ? m_plan.lanes().laneOf[*m_selected] : lanes;
    const double time =
        dated ? glyphTimeOf(m_timeline->brief(*m_selected).time) : (m_target.start + m_target.end) / 2;
    const int to = from + step;
    std::optional<EventIndex> nearest;
    if (to == lanes && !m_plan.undated().empty())
        nearest = m_plan.undated().front();
    if (to >= 0 && to < lanes)
        nearest = nearestIn(m_plan.drawn->byLane[static_cast<std::size_t>(to)], *m_timeline, time);
    if (nearest) {
        select(nearest);
        reveal(*nearest);
    }
}

/// Home and End: the first event of all, the last with a date.
void TimelineView::selectEnd(int step) {
    m_selected.reset();
    if (step < 0 && m_timeline->datedCount() < m_timeline->size())
        m_selected = m_timeline->datedCount();
    invalidate();
    selectBy(step);
}

void TimelineView::activateSelected() {
    if (m_selected)
        emit activated(*m_selected);
}

} // namespace dateline
