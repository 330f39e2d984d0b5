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

/// What a label of the upper tier has to go by.
struct Cell {
    Tick tick;
    std::vector<std::string> names; ///< longest first
    double room = 0;
    bool whole = true; ///< neither end is off screen or covered
};

std::vector<Cell> cellsOf(const Viewport& view, CalendarStep step, const AxisFormat& format, double end) {
    const std::vector<CivilSeconds> beginnings = beginningsIn(view, step, format.weekStart);
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < beginnings.size(); ++i) {
        Cell& cell = cells.emplace_back();
        cell.tick.x = xOf(view, toSeconds(beginnings[i]));
        cell.tick.major = true;
        cell.names = majorNames(step, beginnings[i], format);
        const double next = i + 1 < beginnings.size()
                                ? xOf(view, toSeconds(beginnings[i + 1])) - kTickLabelGap + kTickLabelOffset
                                : end;
        cell.tick.labelX = std::max(cell.tick.x, view.gutter) + kTickLabelOffset;
        cell.room = std::min(next, end) - cell.tick.labelX;
        cell.whole = cell.tick.x >= view.gutter && next < end;
    }
    return cells;
}

/// The longest of a cell's names, from the `least` on, that it has room for; the number of names when none.
std::size_t longestFitting(const Cell& cell, std::size_t least, const TextMeasure& measure) {
    std::size_t length = least;
    while (length < cell.names.size() && measure.width(cell.names[length], TextRole::TickMajor) > cell.room)
        ++length;
    return length;
}

/// Days that are named alike read as one row; only where the picture cuts a cell its name is shorter.
std::vector<std::size_t> lengthsOf(const std::vector<Cell>& cells, const TextMeasure& measure) {
    std::size_t common = 0;
    for (const Cell& cell : cells)
        if (cell.whole)
            common = std::max(common, longestFitting(cell, 0, measure));
    std::vector<std::size_t> lengths;
    for (const Cell& cell : cells)
        lengths.push_back(longestFitting(cell, common, measure));
    return lengths;
}

std::vector<Tick> majorTicks(const Viewport& view, CalendarStep step, const AxisFormat& format,
                             const TextMeasure& measure, double end) {
    std::vector<Cell> cells = cellsOf(view, step, format, end);
    const std::vector<std::size_t> lengths = lengthsOf(cells, measure);
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (lengths[i] < cells[i].names.size())
            cells[i].tick.label = cells[i].names[lengths[i]];
        ticks.push_back(std::move(cells[i].tick));
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

std::vector<Tick> layoutAxis(const Viewport& view, const AxisFormat& format, const TextMeasure& measure,
                             double upperEnd) {
    const CalendarStep step = stepOfAtLeast(kLeastStep / view.pixelsPerSecond());
    std::vector<Tick> ticks = minorTicks(view, step, format, measure);
    if (const CalendarStep container = containerOf(step); container != step) {
        const std::vector<Tick> major = majorTicks(view, container, format, measure, upperEnd);
        dropCrossed(ticks, major, measure);
        ticks.insert(ticks.end(), major.begin(), major.end());
    }
    return ticks;
}

} // namespace dateline
