#include "core/scene/viewport.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// Calendars end here: the proleptic Gregorian years -10,000 and 13,000, within what std::chrono counts.
constexpr double kEarliest = -11'970 * 31'556'952.0;
constexpr double kLatest = 11'030 * 31'556'952.0;

/// `view` with its middle at `middle`, or as near to it as calendars reach.
Viewport centred(Viewport view, double middle, double seconds) {
    view.start = std::clamp(middle, kEarliest, kLatest) - seconds / 2;
    view.end = view.start + seconds;
    return view;
}

} // namespace

CivilSeconds secondOf(double time) {
    return CivilSeconds{std::chrono::seconds{static_cast<std::int64_t>(std::floor(time))}};
}

double xOf(const Viewport& view, double time) {
    return view.gutter + (time - view.start) * view.pixelsPerSecond();
}

double timeAt(const Viewport& view, double x) {
    return view.start + (x - view.gutter) / view.pixelsPerSecond();
}

Viewport zoomed(Viewport view, double factor, double x) {
    const double anchor = timeAt(view, x);
    const double share = (x - view.gutter) / view.plotWidth();
    const double seconds = std::clamp(view.seconds() / factor, kShortestView, kLongestView);
    view.start = anchor - share * seconds;
    view.end = view.start + seconds;
    return view;
}

Viewport panned(Viewport view, double pixels) {
    const double shift = pixels / view.pixelsPerSecond();
    view.start -= shift;
    view.end -= shift;
    return view;
}

Viewport showing(Viewport view, double start, double end, double margin) {
    return centred(view, (start + end) / 2,
                   std::clamp((end - start) / (1 - 2 * margin), kShortestView, kLongestView));
}

Viewport clamped(Viewport view, std::optional<Interval> span) {
    const double middle = (view.start + view.end) / 2;
    const double seconds = std::clamp(view.seconds(), kShortestView, kLongestView);
    const double first = span ? std::clamp(toSeconds(span->start), kEarliest, kLatest) : kEarliest;
    const double last = span ? std::clamp(toSeconds(span->end), kEarliest, kLatest) : kLatest;
    const double kept = std::clamp(middle, first, std::max(first, last));
    return kept == middle && seconds == view.seconds() ? view : centred(view, kept, seconds);
}

Viewport between(const Viewport& from, const Viewport& to, double share) {
    Viewport view = to;
    view.scroll = std::lerp(from.scroll, to.scroll, share);
    const double ratio = to.seconds() / from.seconds();
    if (std::abs(ratio - 1) < 1e-3) {
        view.start = std::lerp(from.start, to.start, share);
        view.end = std::lerp(from.end, to.end, share);
        return view;
    }
    // The one share of the width at which both views show the same time; it may lie off screen.
    const double fixed = (to.start - from.start) / (from.seconds() - to.seconds());
    const double time = from.start + fixed * from.seconds();
    const double seconds = from.seconds() * std::pow(ratio, share);
    view.start = share >= 1 ? to.start : time - fixed * seconds;
    view.end = share >= 1 ? to.end : view.start + seconds;
    return view;
}

} // namespace dateline
