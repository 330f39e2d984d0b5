#include "core/scene/stretch_view.h"

namespace dateline {
namespace {

constexpr double kDayAcross = 86'400;
/// Of the stretch, free on each side: of a day or less, and of more.
constexpr double kAroundADay = 3;
constexpr double kAroundMore = 1.0 / 8;

} // namespace

Viewport showingStretch(const Viewport& view, Interval stretch, std::optional<Interval> span) {
    double start = stretch.startsOpen() ? 0 : toSeconds(stretch.start);
    double end = stretch.endsOpen() ? 0 : toSeconds(stretch.end);
    if (stretch.startsOpen())
        start = span && span->start < stretch.end ? toSeconds(span->start) : end - view.seconds();
    if (stretch.endsOpen())
        end = span && span->end > stretch.start ? toSeconds(span->end) : start + view.seconds();
    const double around = (end - start) * (end - start <= kDayAcross ? kAroundADay : kAroundMore);
    return showing(view, start - around, end + around, 0);
}

Interval stretchOf(const Viewport& view) {
    const CivilSeconds start = secondOf(view.start);
    return {start, std::max(secondOf(view.end), start + std::chrono::seconds{1})};
}

} // namespace dateline
