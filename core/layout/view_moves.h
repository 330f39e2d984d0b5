#pragma once

#include "core/layout/chart_state.h"
#include "core/scene/viewport.h"

namespace dateline {

/// Where a view of a chart goes. Each gives the view that is wanted, of the same size, within the limits.

/// The view for a picture of that size, its lanes scrolled no farther than they reach.
[[nodiscard]] Viewport fitted(const ChartState& chart, Viewport view, double width, double height);

[[nodiscard]] Viewport viewOfAll(const ChartState& chart, const Viewport& from);
/// The stretch that most of the events lie in, as at the start.
[[nodiscard]] Viewport viewOfStory(const ChartState& chart, const Viewport& from);
/// The events that lie before what is in view, or after it; the same view when there are none.
[[nodiscard]] Viewport viewOffScreen(const ChartState& chart, const Viewport& from, bool later);
/// A time, at the same zoom as long as it fits.
[[nodiscard]] Viewport viewOf(const Viewport& from, Interval time);
/// An event with what is around it, which must be dated.
[[nodiscard]] Viewport viewOfEvent(const ChartState& chart, const Viewport& from, EventIndex event);
/// Moved no farther than an event needs to be in view, without zooming; the same view where it is, or is
/// undated.
[[nodiscard]] Viewport revealing(const ChartState& chart, const Viewport& from, EventIndex event);
/// `factor` above 1 looks closer, about `selected` if it is in view, else about the middle.
[[nodiscard]] Viewport zoomedAbout(const ChartState& chart, const Viewport& from, double factor,
                                   std::optional<EventIndex> selected);
/// Whether two views are so near to each other that nobody would see a move.
[[nodiscard]] bool isNear(const Viewport& a, const Viewport& b);

/// A scroll bar, from 0 to `last`. Time does not fit into whole numbers: `last` and `page` are a million
/// together.
struct ScrollRange {
    int last = 0;
    int page = 0;
    int step = 0;
    int value = 0;
    friend bool operator==(const ScrollRange&, const ScrollRange&) = default;
};
[[nodiscard]] ScrollRange timeScroll(const ChartState& chart, const Viewport& view);
[[nodiscard]] ScrollRange laneScroll(const ChartState& chart, const Viewport& view);
/// What scroll bars with these values show; a time that the bar cannot tell from the view's stays as it is.
[[nodiscard]] Viewport scrolledTo(const ChartState& chart, const Viewport& from, int time, int lane);

} // namespace dateline
