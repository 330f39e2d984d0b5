#include "core/scene/axis.h"

#include "core/scene/calendar_step.h"
#include "core/scene/date_names.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kLeastStep = 64;
constexpr double kTickLabelOffset = 4;
constexpr double kTickLabelGap = 8;

std::vector<CivilSeconds> beginningsIn(const Viewport& view, CalendarStep step,
                                       std::chrono::weekday weekStart) {
    std::vector<CivilSeconds> found;
    const CivilSeconds end = secondOf(view.end);
    for (CivilSeconds at = beginningOf(step, secondOf(view.start), weekStart); at <= end;
         at = nextAfter(step, at, weekStart))
        found.push_back(at);
    return found;
}

std::vector<Tick> minorTicks(const Viewport& view, CalendarStep step, const AxisFormat& format,
                             const TextMeasure& measure) {
    std::vector<Tick> ticks;
    double freeFrom = view.gutter;
    for (const CivilSeconds at : beginningsIn(view, step, format.weekStart)) {
        Tick tick{xOf(view, toSeconds(at)), false, 0, minorName(step, at, format)};
        tick.labelX = tick.x + kTickLabelOffset;
        const double right = tick.labelX + measure.width(tick.label, TextRole::TickMinor);
        if (tick.labelX < freeFrom || right > view.width)
            tick.label.clear();
        else
            freeFrom = right + kTickLabelGap;
        if (tick.x >= view.gutter)
            ticks.push_back(std::move(tick));
    }
    return ticks;
}

std::vector<Tick> majorTicks(const Viewport& view, CalendarStep step, const AxisFormat& format,
                             const TextMeasure& measure) {
    const std::vector<CivilSeconds> beginnings = beginningsIn(view, step, format.weekStart);
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < beginnings.size(); ++i) {
        Tick tick{xOf(view, toSeconds(beginnings[i])), true, 0, majorName(step, beginnings[i], format)};
        tick.labelX = std::max(tick.x, view.gutter) + kTickLabelOffset;
        const double right = tick.labelX + measure.width(tick.label, TextRole::TickMajor);
        const double limit = i + 1 < beginnings.size()
                                 ? xOf(view, toSeconds(beginnings[i + 1])) - kTickLabelGap + kTickLabelOffset
                                 : view.width;
        if (right > limit)
            tick.label.clear();
        ticks.push_back(std::move(tick));
    }
    return ticks;
}

/// A week's label is dropped where a month's line would run through it.
void dropCrossed(std::vector<Tick>& minor, const std::vector<Tick>& major, const TextMeasure& measure) {
    for (Tick& tick : minor) {
        const double right = tick.labelX + measure.width(tick.label, TextRole::TickMinor);
        const auto crosses = [&](const Tick& line) { return tick.x + 1 < line.x && line.x < right; };
        if (std::any_of(major.begin(), major.end(), crosses))
            tick.label.clear();
    }
}

} // namespace

std::vector<Tick> layoutAxis(const Viewport& view, const AxisFormat& format, const TextMeasure& measure) {
    const CalendarStep step = stepOfAtLeast(kLeastStep / view.pixelsPerSecond());
    std::vector<Tick> ticks = minorTicks(view, step, format, measure);
    if (const CalendarStep container = containerOf(step); container != step) {
        const std::vector<Tick> major = majorTicks(view, container, format, measure);
        dropCrossed(ticks, major, measure);
        ticks.insert(ticks.end(), major.begin(), major.end());
    }
    return ticks;
}

} // namespace dateline
