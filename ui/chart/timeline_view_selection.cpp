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

void TimelineView::followSelection(std::optional<EventIndex> event) {
    invalidate();
    if (event && !m_selecting)
        reveal(*event);
}

void TimelineView::select(std::optional<EventIndex> event) {
    if (selected() == event)
        return;
    m_selecting = true;
    m_selection.select(event);
    m_selecting = false;
    announceSelection(*this);
}

void TimelineView::hover(std::optional<EventIndex> event) {
    if (m_selection.hovered() == event)
        return;
    viewport()->setCursor(event ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_selection.hover(event);
}

/// The next event that is shown, from `from` on in steps of `step`; none when there is none.
std::optional<EventIndex> TimelineView::nextShown(std::int64_t from, int step) const {
    const auto count = static_cast<std::int64_t>(timeline()->size());
    while (from >= 0 && from < count && !m_chart.plan().shown()[static_cast<std::size_t>(from)])
        from += step;
    return from < 0 || from >= count ? std::nullopt : std::optional(static_cast<EventIndex>(from));
}

void TimelineView::selectBy(int step) {
    const std::int64_t last = std::int64_t{timeline()->size()} - 1;
    selectAndReveal(nextShown(selected() ? std::int64_t{*selected()} + step : step > 0 ? 0 : last, step));
}

void TimelineView::selectAndReveal(std::optional<EventIndex> event) {
    if (!event)
        return;
    select(event);
    reveal(*event);
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
    if (!selected()) {
        selectBy(1);
        return;
    }
    const bool dated = *selected() < timeline()->datedCount();
    const int lanes = static_cast<int>(m_chart.plan().lanes().names.size());
    const int from = dated ? m_chart.plan().lanes().laneOf[*selected()] : lanes;
    const double time =
        dated ? glyphTimeOf(timeline()->brief(*selected()).time) : (view().start + view().end) / 2;
    const int to = from + step;
    std::optional<EventIndex> nearest;
    if (to == lanes && !m_chart.plan().undated().empty())
        nearest = m_chart.plan().undated().front();
    if (to >= 0 && to < lanes)
        nearest = nearestIn(m_chart.plan().drawn->byLane[static_cast<std::size_t>(to)], *timeline(), time);
    selectAndReveal(nearest);
}

/// Home and End: the first event of all, the last with a date; where none that is shown has one, the last.
void TimelineView::selectEnd(int step) {
    const std::int64_t last = std::int64_t{timeline()->size()} - 1;
    auto end = step > 0 ? nextShown(0, 1) : nextShown(std::int64_t{timeline()->datedCount()} - 1, -1);
    if (!end)
        end = nextShown(last, -1);
    selectAndReveal(end);
}

} // namespace dateline
