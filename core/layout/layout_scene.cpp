#include "core/layout/layout_scene.h"

#include "core/layout/edge_hints.h"
#include "core/layout/lane_layout.h"
#include "core/layout/tray.h"
#include "core/scene/mark.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kBinWidth = 3;   ///< at least, of the bars of histograms
constexpr double kCellWidth = 64; ///< at least, of which the event with most to say is labelled over them
constexpr double kNameInset = 10;
constexpr double kNameOffset = 12; ///< under the top of its lane

/// A lane's name in two lines at most, cut at spaces.
std::vector<std::string> nameLines(const std::string& name, double width, const TextMeasure& measure) {
    if (measure.width(name, TextRole::LaneName) <= width)
        return {name};
    std::size_t cut = std::string::npos;
    for (std::size_t space = name.find(' '); space != std::string::npos; space = name.find(' ', space + 1))
        if (measure.width(name.substr(0, space), TextRole::LaneName) <= width)
            cut = space;
    if (cut == std::string::npos)
        return {elided(name, width, TextRole::LaneName, measure)};
    return {name.substr(0, cut),
            elided(std::string_view(name).substr(cut + 1), width, TextRole::LaneName, measure)};
}

void layoutGround(const ScenePlan& plan, const Viewport& view, Scene& scene) {
    scene.width = view.width;
    scene.height = view.height;
    scene.axis = {view.gutter, 0, view.plotWidth(), plan.axisHeight};
    scene.contentHeight = plan.tops.back();
    const double room = std::max(0.0, view.height - plan.axisHeight - plan.trayHeight);
    scene.lanes = {0, plan.axisHeight, view.width, room};
    scene.plot = {view.gutter, plan.axisHeight, view.plotWidth(), room};
    if (plan.trayHeight > 0)
        scene.tray = {0, view.height - plan.trayHeight, view.width, plan.trayHeight};
}

/// A lane that is scrolled half away keeps its name in sight, and one of which too little is seen for two
/// lines has one: no line is ever cut.
void placeName(const std::string& name, Rect within, const LaneContext& context, Band& band) {
    const double width = context.view.gutter - 2 * kNameInset + 6;
    const double line = context.measure.lineHeight(TextRole::LaneName);
    const double top = std::max(band.box.y, within.y);
    const double bottom = std::min(band.box.bottom(), within.bottom());
    band.nameLines = nameLines(name, width, context.measure);
    if (band.nameLines.size() > 1 && bottom - top < 2 * line)
        band.nameLines = {elided(name, width, TextRole::LaneName, context.measure)};
    const double height = line * static_cast<double>(band.nameLines.size());
    if (bottom - top < height)
        band.nameLines.clear();
    const double natural = band.undated ? band.box.middle() - height / 2 : band.box.y + kNameOffset;
    const double lowest = std::max(top, bottom - height - 2);
    band.nameTop = std::clamp(natural, std::min(top + 4, lowest), lowest);
}

void addBand(const LaneContext& context, const std::string& name, Rect box, bool undated, Scene& scene) {
    Band band{box, {}, 0, {}, scene.bands.size() % 2 == 1, undated};
    placeName(name, undated ? scene.tray : scene.lanes, context, band);
    scene.bands.push_back(std::move(band));
}

} // namespace

const Mark* Scene::markOf(EventIndex event) const {
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&](const Mark& mark) { return mark.event == event; });
    return found == marks.end() ? nullptr : &*found;
}

const Label* Scene::labelOf(EventIndex event) const {
    const auto found =
        std::find_if(labels.begin(), labels.end(), [&](const Label& label) { return label.event == event; });
    return found == labels.end() ? nullptr : &*found;
}

Scene layoutScene(const Timeline& timeline, const ScenePlan& plan, const Viewport& view,
                  const SceneOptions& options, const TextMeasure& measure) {
    Scene scene;
    layoutGround(plan, view, scene);
    scene.selected = options.selected;
    scene.hovered = options.hovered;
    scene.focused = options.focused;

    const Cut from = timeline.cutAt(view.start);
    const LaneContext context{timeline,
                              plan,
                              view,
                              options,
                              measure,
                              from,
                              timeline.cutAt(view.end, from),
                              timeGrid(timeline, view, kBinWidth),
                              timeGrid(timeline, view, kCellWidth)};
    addEdgeHints(context, scene);
    if (timeline.datedCount() > 0)
        scene.ticks = layoutAxis(view, options.axis, measure, upperTierEnd(scene));
    if (timeline.zone())
        scene.zone =
            elided(timeline.zone()->name(), view.gutter - 2 * kNameInset, TextRole::TickMinor, measure);
    for (std::size_t i = 0; i < plan.lanes().names.size(); ++i) {
        const double top = scene.lanes.y - view.scroll + plan.tops[i];
        const double height = plan.tops[i + 1] - plan.tops[i];
        addBand(context, plan.lanes().names[i], {0, top, view.width, height}, false, scene);
        if (top <= scene.lanes.bottom() && top + height >= scene.lanes.y)
            layoutLane(context, {i, &plan.drawn->byLane[i], {}, plan.rows[i], top, height, top + kAboveRows},
                       scene);
    }
    if (plan.trayHeight > 0) {
        addBand(context, plan.drawn->undatedName, scene.tray, true, scene);
        addTray(context, scene);
    }
    if (options.selected)
        if (const Mark* mark = scene.markOf(*options.selected);
            mark && mark->glyph && mark->event < timeline.datedCount())
            scene.guideX = mark->centre.x;
    return scene;
}

} // namespace dateline
