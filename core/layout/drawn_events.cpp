#include "core/layout/drawn_events.h"

#include "core/layout/story.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t kStrands = kFamilyCount + 1; ///< of a lane: a family each, and the ghosts
constexpr std::size_t kMostLongOnes = 1000; ///< among which the top of those that began before is found

/// Which of all strands an event belongs to; none for one that is not drawn.
std::optional<std::size_t> strandOf(const Timeline& timeline, const DrawnEvents& drawn, EventIndex event) {
    const std::uint8_t lane = drawn.lanes.laneOf[event];
    if (lane == kNoLane)
        return std::nullopt;
    const auto family = static_cast<std::size_t>(familyOf(timeline.columns().typeOf(event)));
    return lane * kStrands + (drawn.shown[event] ? family : kFamilyCount);
}

std::vector<LaneEvents> strandsByLane(const Timeline& timeline, const DrawnEvents& drawn) {
    const std::size_t count = drawn.lanes.names.size() * kStrands;
    std::vector<std::uint32_t> sizes(count);
    for (EventIndex i = 0; i < timeline.datedCount(); ++i)
        if (const auto strand = strandOf(timeline, drawn, i))
            ++sizes[*strand];
    std::vector<std::vector<EventIndex>> events(count);
    std::vector<std::vector<std::uint32_t>> ends(count);
    for (std::size_t strand = 0; strand < count; ++strand) {
        events[strand].reserve(sizes[strand]);
        ends[strand].reserve(sizes[strand]);
    }
    for (EventIndex i = 0; i < timeline.datedCount(); ++i)
        if (const auto strand = strandOf(timeline, drawn, i))
            events[*strand].push_back(i);
    const std::vector<EventIndex>& order = timeline.endOrder();
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        if (const auto strand = strandOf(timeline, drawn, order[rank]))
            ends[*strand].push_back(rank);
    std::vector<LaneEvents> lanes(drawn.lanes.names.size());
    for (std::size_t strand = 0; strand < count; ++strand) {
        if (sizes[strand] == 0)
            continue;
        Strand made(timeline, std::move(events[strand]), std::move(ends[strand]));
        LaneEvents& lane = lanes[strand / kStrands];
        if (const std::size_t family = strand % kStrands; family < kFamilyCount)
            lane.families.push_back({static_cast<Family>(family), std::move(made)});
        else
            lane.ghosts = std::move(made);
    }
    return lanes;
}

} // namespace

std::size_t LaneEvents::size() const {
    std::size_t sum = 0;
    for (const FamilyStrand& family : families)
        sum += family.strand.size();
    return sum;
}

std::size_t LaneEvents::count(const Cut& from, const Cut& to) const {
    std::size_t sum = 0;
    for (const FamilyStrand& family : families)
        sum += family.strand.count(from, to);
    return sum;
}

std::vector<EventIndex> LaneEvents::overlapping(const Cut& from, const Cut& to, std::size_t most) const {
    std::vector<EventIndex> all;
    const auto add = [&](const Strand& strand) {
        if (strand.size() == 0)
            return;
        const std::vector<EventIndex> found = strand.overlapping(from, to, most);
        const auto middle = all.insert(all.end(), found.begin(), found.end());
        std::inplace_merge(all.begin(), middle, all.end());
    };
    for (const FamilyStrand& family : families)
        add(family.strand);
    add(ghosts);
    return all;
}

std::optional<EventIndex> LaneEvents::top(const Timeline& timeline, const Cut& from, const Cut& to) const {
    const auto& weight = timeline.columns().weight;
    std::optional<EventIndex> best;
    const auto consider = [&](std::optional<EventIndex> event) {
        if (event &&
            (!best || weight[*event] > weight[*best] || (weight[*event] == weight[*best] && *event < *best)))
            best = event;
    };
    for (const FamilyStrand& family : families)
        consider(family.strand.top(from, to));
    if (best)
        return best;
    for (const FamilyStrand& family : families)
        for (const EventIndex event : family.strand.overlapping(from, to, kMostLongOnes))
            consider(event);
    return best;
}

std::shared_ptr<const DrawnEvents> drawnEvents(const Timeline& timeline, std::vector<bool> shown, LanesBy by,
                                               bool ghosts, Translation language) {
    auto drawn = std::make_shared<DrawnEvents>();
    drawn->language = language;
    drawn->undatedName = Phrase(Phrase::tr("Undated")).in(language);
    drawn->shown = std::move(shown);
    drawn->lanes =
        lanesOf(timeline, ghosts ? std::vector<bool>(timeline.size(), true) : drawn->shown, by, language);
    drawn->byLane = strandsByLane(timeline, *drawn);
    for (const bool ghost : {false, true})
        for (EventIndex i = timeline.datedCount(); i < timeline.size(); ++i)
            if (drawn->shown[i] != ghost && (ghosts || !ghost))
                drawn->undated.push_back(i);
    drawn->span = spanOf(timeline, drawn->shown);
    drawn->story = storyOf(timeline, drawn->shown);
    return drawn;
}

} // namespace dateline
