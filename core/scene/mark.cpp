#include "core/scene/mark.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dateline {
namespace {

constexpr double kWidestPoint = 16; ///< an extent that is no wider is drawn as the glyph alone
constexpr double kNarrowestBar = 20;
constexpr double kGlyphInset = 10; ///< of a bar's glyph from the bar's end
constexpr double kCoarseFade = 18;
constexpr double kOpenFade = 29;

Extent whiskerOf(const TimeShape& when, double left, double right) {
    Extent extent{ExtentKind::Whisker, left, right};
    extent.dashed = when.start > Granularity::Day || when.approximate || when.uncertain;
    return extent;
}

Extent barOf(const TimeShape& when, double left, double right) {
    Extent extent{ExtentKind::Bar, left, right};
    const bool coarseStart = when.start > Granularity::Day;
    const bool coarseEnd = when.end > Granularity::Day;
    const bool openStart = when.bounds.startsOpen();
    const bool openEnd = when.bounds.endsOpen();
    extent.hatched = when.vague();
    extent.dashed = extent.hatched || coarseStart || coarseEnd || openStart || openEnd || when.approximate ||
                    when.uncertain;
    extent.leftCap = !openStart && !coarseStart;
    extent.rightCap = !openEnd && !coarseEnd;
    if (!extent.hatched) {
        extent.leftFade = openStart ? kOpenFade : coarseStart ? kCoarseFade : 0;
        extent.rightFade = openEnd ? kOpenFade : coarseEnd ? kCoarseFade : 0;
    }
    return extent;
}

/// Cuts what lies off screen; an open end fades out at the edge of the view.
void clip(Extent& extent, const TimeShape& when, const Viewport& view) {
    if (extent.left < view.gutter) {
        extent.phase = when.bounds.startsOpen() ? 0 : view.gutter - extent.left;
        extent.left = view.gutter;
        extent.leftCap = false;
        extent.leftFade = when.bounds.startsOpen() ? kOpenFade : 0;
    }
    if (extent.right > view.width) {
        extent.right = view.width;
        extent.rightCap = false;
        extent.rightFade = when.bounds.endsOpen() ? kOpenFade : 0;
    }
}

bool onScreen(double x, const Viewport& view) {
    return x >= view.gutter - kGlyphRadius && x <= view.width + kGlyphRadius;
}

} // namespace

TimeBounds timeBoundsOf(const TimeShape& when) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return {when.bounds.startsOpen() ? -infinity : toSeconds(when.bounds.start),
            when.bounds.endsOpen() ? infinity : toSeconds(when.bounds.end)};
}

double glyphTimeOf(const TimeShape& when) {
    const TimeBounds bounds = timeBoundsOf(when);
    if (std::isinf(bounds.start))
        return std::isinf(bounds.end) ? 0 : bounds.end;
    return when.isSpan || std::isinf(bounds.end) ? bounds.start : (bounds.start + bounds.end) / 2;
}

GlyphFill fillOf(const EventBrief& event) {
    if (!event.dated)
        return GlyphFill::Dotted;
    switch (event.status) {
    case Status::Reported:
        return GlyphFill::Solid;
    case Status::Claimed:
        return GlyphFill::Hollow;
    case Status::Disputed:
        return GlyphFill::Half;
    }
    return GlyphFill::Solid;
}

Mark markOf(const EventBrief& event, EventIndex index, const Viewport& view, double y) {
    const TimeShape& when = event.time;
    const TimeBounds bounds = timeBoundsOf(when);
    const double left = std::max(xOf(view, bounds.start), -1e9);
    const double right = std::min(xOf(view, bounds.end), 1e9);
    Mark mark{index, familyOf(event.type), fillOf(event), event.modality, {0, y}};
    if (when.isSpan && right - left >= kNarrowestBar) {
        mark.extent = barOf(when, left, right);
        clip(mark.extent, when, view);
        mark.centre.x = !when.bounds.startsOpen() ? left + kGlyphInset
                        : !when.bounds.endsOpen() ? right - kGlyphInset
                                                  : view.gutter + kOpenFade + kGlyphInset;
    } else {
        mark.centre.x = (left + right) / 2;
        if (!when.isSpan && right - left > kWidestPoint && when.start > Granularity::Second) {
            mark.extent = whiskerOf(when, left, right);
            clip(mark.extent, when, view);
        }
    }
    mark.glyph = onScreen(mark.centre.x, view);
    return mark;
}

Reach reachOf(const Mark& mark) {
    Reach reach{mark.centre.x - kGlyphRadius, mark.centre.x + kGlyphRadius};
    if (mark.extent.kind == ExtentKind::None)
        return reach;
    if (!mark.glyph)
        return {mark.extent.left, mark.extent.right};
    return {std::min(reach.left, mark.extent.left), std::max(reach.right, mark.extent.right)};
}

} // namespace dateline
