#include "core/layout/edge_hints.h"

#include "core/scene/number_text.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr double kArrow = 12; ///< for the triangle beside the words
constexpr double kInset = 6;
constexpr TextRole kRole = TextRole::TickMinor;

std::size_t countOff(const LaneContext& context, bool later) {
    std::size_t count = 0;
    for (const LaneEvents& lane : context.plan.drawn->byLane)
        for (const FamilyStrand& family : lane.families)
            count += later ? family.strand.size() - family.strand.begun(context.to)
                           : family.strand.ended(context.from);
    return count;
}

/// The earlier ones in the free corner over the lanes' names, the later ones on the axis' upper tier.
EdgeHint hintFor(const LaneContext& context, std::size_t count, bool later) {
    EdgeHint hint;
    const std::string number = grouped(count);
    hint.text = (later ? Phrase::tr("{} later", number) : Phrase::tr("{} earlier", number))
                    .in(context.plan.drawn->language);
    hint.count = count;
    hint.later = later;
    const double width = context.measure.width(hint.text, kRole) + kArrow;
    const double height = context.measure.lineHeight(kRole);
    const double left = later ? context.view.width - kInset - width : context.view.gutter - kInset - width;
    hint.box = {left, later ? 2.0 : context.plan.axisHeight - height - 4, width, height};
    return hint;
}

} // namespace

void addEdgeHints(const LaneContext& context, Scene& scene) {
    for (const bool later : {false, true}) {
        const std::size_t count = countOff(context, later);
        if (count == 0)
            continue;
        scene.hints.push_back(hintFor(context, count, later));
    }
}

double upperTierEnd(const Scene& scene) {
    double end = scene.width;
    for (const EdgeHint& hint : scene.hints)
        if (hint.later)
            end = std::min(end, hint.box.x - kInset);
    return end;
}

std::optional<Interval> offScreen(const Timeline& timeline, const std::vector<bool>& shown,
                                  const Viewport& view, bool later) {
    std::optional<Interval> found;
    const Cut from = timeline.cutAt(view.start);
    const Cut to = timeline.cutAt(view.end, from);
    const auto add = [&](EventIndex event) {
        if (!shown[event])
            return;
        Interval bounds = timeline.brief(event).time.bounds;
        if (bounds.startsOpen())
            bounds.start = bounds.end;
        if (bounds.endsOpen())
            bounds.end = bounds.start;
        found = found ? hull(*found, bounds) : bounds;
    };
    if (later)
        for (EventIndex event = to.begun; event < timeline.datedCount(); ++event)
            add(event);
    else
        for (std::uint32_t rank = 0; rank < from.ended; ++rank)
            add(timeline.endOrder()[rank]);
    return found;
}

} // namespace dateline
