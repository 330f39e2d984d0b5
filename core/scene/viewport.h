#pragma once

#include "core/time/interval.h"

#include <optional>

namespace dateline {

/// What is on screen: a stretch of time, in seconds since 1970-01-01 00:00 as the timeline's zone has them,
/// and the pixels for it. Seconds are doubles, so that a view slides smoothly; they keep a millisecond over
/// 100,000 years.
struct Viewport {
    double start = 0;
    double end = 86'400;
    double width = 0; ///< of the picture, the gutter with the lanes' names included
    double height = 0;
    double gutter = 0; ///< on the left, for the lanes' names
    double scroll = 0; ///< how far the lanes are scrolled up

    [[nodiscard]] double plotWidth() const { return std::max(1.0, width - gutter); }
    [[nodiscard]] double seconds() const { return end - start; }
    [[nodiscard]] double pixelsPerSecond() const { return plotWidth() / seconds(); }
    friend bool operator==(const Viewport&, const Viewport&) = default;
};

/// The nearest and the farthest that one can look: the seconds across a view.
inline constexpr double kShortestView = 10;
inline constexpr double kLongestView = 20'000 * 31'556'952.0;

[[nodiscard]] inline double toSeconds(CivilSeconds at) {
    return static_cast<double>(at.time_since_epoch().count());
}

/// The whole second that `time` lies in.
[[nodiscard]] CivilSeconds secondOf(double time);

[[nodiscard]] double xOf(const Viewport& view, double time);
[[nodiscard]] double timeAt(const Viewport& view, double x);

/// `factor` above 1 looks closer. The time at pixel `x` stays there, unless a limit is reached.
[[nodiscard]] Viewport zoomed(Viewport view, double factor, double x);
/// Slides the picture `pixels` to the right: towards earlier times.
[[nodiscard]] Viewport panned(Viewport view, double pixels);
/// Looks at all of [start, end], which may be empty, with `margin` of the width left free on both sides, or
/// at what calendars reach of it: the years -10,000 to 13,000 lie in the middle of a view.
[[nodiscard]] Viewport showing(Viewport view, double start, double end, double margin = 0.05);
/// Brings a view within the limits of zoom, and so near to `span` that its middle lies in it.
[[nodiscard]] Viewport clamped(Viewport view, std::optional<Interval> span);
/// On the way from one view to another, `share` 0 to 1: zooms at an even pace about the point that both
/// share.
[[nodiscard]] Viewport between(const Viewport& from, const Viewport& to, double share);

} // namespace dateline
