#include "core/layout/view_moves.h"

#include "core/layout/edge_hints.h"
#include "core/scene/mark.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kShownShare = 0.02;  ///< of the width that a revealed event keeps from the edges
constexpr double kFocusedSpans = 4;   ///< how many times its own length a focused event has in view
constexpr double kShortestSpan = 60;  ///< seconds that what one looks at is taken to last at least
constexpr double kSmallestShare = 40; ///< what is told so finely of a view is looked at from nearer
constexpr int kScrollSteps = 1'000'000;

double laneRoom(const ChartState& chart, const Viewport& view) {
    return view.height - chart.plan().axisHeight - chart.plan().trayHeight;
}

Viewport about(const Viewport& from, double middle, double seconds) {
    return showing(from, middle - seconds / 2, middle + seconds / 2, 0);
}

double firstScrolled(const ChartState& chart, const Viewport& view) {
    return toSeconds(chart.span().start) - view.seconds() / 2;
}

double secondsPerStep(const ChartState& chart, const Viewport& view) {
    const double span = toSeconds(chart.span().end) - toSeconds(chart.span().start);
    return (std::max(span, 1.0) + view.seconds()) / kScrollSteps;
}

} // namespace

Viewport fitted(const ChartState& chart, Viewport view, double width, double height) {
    view.width = width;
    view.height = height;
    view.gutter = chart.plan().gutter;
    view.scroll =
        std::clamp(view.scroll, 0.0, std::max(0.0, chart.plan().tops.back() - laneRoom(chart, view)));
    return view;
}

Viewport viewOfAll(const ChartState& chart, const Viewport& from) {
    return showing(from, toSeconds(chart.span().start), toSeconds(chart.span().end));
}

Viewport viewOfStory(const ChartState& chart, const Viewport& from) {
    const Interval story = chart.plan().drawn->story;
    return showing(from, toSeconds(story.start), toSeconds(story.end));
}

Viewport viewOffScreen(const ChartState& chart, const Viewport& from, bool later) {
    const auto span = offScreen(*chart.timeline(), chart.plan().shown(), from, later);
    if (!span)
        return from;
    const double start = toSeconds(span->start);
    const double end = toSeconds(span->end);
    return about(from, (start + end) / 2, std::max(showing(from, start, end).seconds(), from.seconds()));
}

Viewport viewOf(const Viewport& from, Interval time) {
    const double start = time.startsOpen() ? toSeconds(time.end) : toSeconds(time.start);
    const double end = time.endsOpen() ? toSeconds(time.start) : toSeconds(time.end);
    const double seconds = end - start;
    const bool fits = seconds <= from.seconds() && seconds >= from.seconds() / kSmallestShare;
    return about(from, (start + end) / 2,
                 fits ? from.seconds() : std::max(seconds, kShortestSpan) * kFocusedSpans);
}

Viewport viewOfEvent(const ChartState& chart, const Viewport& from, EventIndex event) {
    const TimeShape when = chart.timeline()->brief(event).time;
    const TimeBounds bounds = timeBoundsOf(when);
    const double centre = glyphTimeOf(when);
    const double start = std::isinf(bounds.start) ? centre : bounds.start;
    const double end = std::isinf(bounds.end) ? centre : bounds.end;
    const double around = std::max(end - start, kShortestSpan) * (kFocusedSpans - 1) / 2;
    return clamped(showing(from, start - around, end + around, 0), chart.timeline()->span());
}

Viewport revealing(const ChartState& chart, const Viewport& from, EventIndex event) {
    if (!chart.isDated(event))
        return from;
    const ScenePlan& plan = chart.plan();
    const double time = glyphTimeOf(chart.timeline()->brief(event).time);
    const double margin = from.seconds() * kShownShare;
    Viewport view = from;
    if (time < view.start + margin || time > view.end - margin)
        view = about(view, time, view.seconds());
    if (const auto lane = plan.lanes().laneOf[event]; lane != kNoLane) {
        const double top = plan.tops[lane] + plan.rowOf[event] * plan.rowHeight;
        view.scroll =
            std::clamp(view.scroll, top + 2 * plan.rowHeight - laneRoom(chart, view), std::max(0.0, top));
    }
    return view;
}

Viewport zoomedAbout(const ChartState& chart, const Viewport& from, double factor,
                     std::optional<EventIndex> selected) {
    double x = from.gutter + from.plotWidth() / 2;
    if (chart.isDated(selected)) {
        const double at = xOf(from, glyphTimeOf(chart.timeline()->brief(*selected).time));
        if (at >= from.gutter && at <= from.width)
            x = at;
    }
    return zoomed(from, factor, x);
}

bool isNear(const Viewport& a, const Viewport& b) {
    return std::abs(a.start - b.start) + std::abs(a.end - b.end) < a.seconds() * 0.01;
}

ScrollRange timeScroll(const ChartState& chart, const Viewport& view) {
    const double step = secondsPerStep(chart, view);
    const int page = static_cast<int>(std::min(view.seconds() / step, double(kScrollSteps)));
    const int last = kScrollSteps - page;
    const double at = (view.start - firstScrolled(chart, view)) / step;
    return {last, page, std::max(1, page / 10), static_cast<int>(std::clamp(at, 0.0, double(last)))};
}

ScrollRange laneScroll(const ChartState& chart, const Viewport& view) {
    const double room = laneRoom(chart, view);
    return {static_cast<int>(std::ceil(std::max(0.0, chart.plan().tops.back() - room - 0.5))),
            static_cast<int>(std::max(1.0, room)), static_cast<int>(chart.plan().rowHeight),
            static_cast<int>(view.scroll)};
}

Viewport scrolledTo(const ChartState& chart, const Viewport& from, int time, int lane) {
    Viewport view = from;
    const double step = secondsPerStep(chart, from);
    const double start = firstScrolled(chart, from) + time * step;
    if (std::abs(start - view.start) > 1.5 * step) {
        view.end += start - view.start;
        view.start = start;
    }
    view.scroll = lane;
    return view;
}

} // namespace dateline
