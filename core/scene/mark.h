#pragma once

#include "core/scene/scene.h"
#include "core/scene/viewport.h"

namespace dateline {

inline constexpr double kGlyphRadius = 6;
inline constexpr double kBarHeight = 16;

/// Seconds since 1970 of an event's bounds; an open end is infinite.
struct TimeBounds {
    double start;
    double end;
};
[[nodiscard]] TimeBounds timeBoundsOf(const TimeShape& when);

/// The time at which an event's glyph stands: the middle of a time that is told coarsely, the beginning of a
/// span, or what is known of one whose beginning is open.
[[nodiscard]] double glyphTimeOf(const TimeShape& when);

/// How a dated event is drawn in a view, on a row whose middle is at `y`. Never more precise than the text:
/// see the design's grammar of inexact time.
[[nodiscard]] Mark markOf(const EventBrief& event, EventIndex index, const Viewport& view, double y);

/// How its status fills an event's glyph; without a date it is dotted.
[[nodiscard]] GlyphFill fillOf(const EventBrief& event);

/// What a mark covers along its row, glyph and extent.
struct Reach {
    double left;
    double right;
};
[[nodiscard]] Reach reachOf(const Mark& mark);

} // namespace dateline
