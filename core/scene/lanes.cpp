#include "core/scene/lanes.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace dateline {
namespace {

constexpr std::size_t kMostLanes = 12;

std::string laneName(const Timeline& timeline, const Event& event, LanesBy by) {
    switch (by) {
    case LanesBy::Family:
        return std::string(info(familyOf(event.type)).label);
    case LanesBy::Actor:
        return event.actors.empty() ? "Nobody named" : event.actors.front();
    case LanesBy::Place:
        return event.place.empty() ? "No place named" : event.place;
    case LanesBy::Document:
        return event.quotes.empty() ? "No document"
                                    : timeline.documents()[event.quotes.front().document].title;
    }
    return {};
}

/// The names in the order of the lanes: of families the fixed one, else the commonest first, of the same
/// number the one that comes first.
std::vector<std::string> ordered(const std::vector<std::string>& names, LanesBy by) {
    if (by == LanesBy::Family) {
        std::vector<std::string> all;
        for (const FamilyInfo& family : families())
            if (std::find(names.begin(), names.end(), family.label) != names.end())
                all.emplace_back(family.label);
        return all;
    }
    std::map<std::string, std::pair<std::size_t, std::size_t>> countAndPlace;
    for (std::size_t i = 0; i < names.size(); ++i)
        ++countAndPlace.try_emplace(names[i], 0, i).first->second.first;
    std::vector<std::string> all;
    for (const auto& [name, unused] : countAndPlace)
        all.push_back(name);
    std::sort(all.begin(), all.end(), [&](const std::string& a, const std::string& b) {
        const auto& [countA, placeA] = countAndPlace[a];
        const auto& [countB, placeB] = countAndPlace[b];
        return countA != countB ? countA > countB : placeA < placeB;
    });
    return all;
}

} // namespace

Lanes lanesOf(const Timeline& timeline, const std::vector<bool>& shown, LanesBy by) {
    std::vector<EventIndex> drawn;
    std::vector<std::string> names;
    for (EventIndex i = 0; i < timeline.datedCount(); ++i) {
        if (!shown[i])
            continue;
        drawn.push_back(i);
        names.push_back(laneName(timeline, timeline.event(i), by));
    }
    Lanes lanes{ordered(names, by), std::vector<std::uint16_t>(timeline.events().size(), kNoLane)};
    std::map<std::string, std::uint16_t> placeOf;
    for (std::size_t lane = 0; lane < lanes.names.size(); ++lane)
        placeOf[lanes.names[lane]] = static_cast<std::uint16_t>(std::min(lane, kMostLanes - 1));
    for (std::size_t i = 0; i < drawn.size(); ++i)
        lanes.laneOf[drawn[i]] = placeOf[names[i]];
    if (lanes.names.size() > kMostLanes) {
        lanes.names.resize(kMostLanes - 1);
        lanes.names.emplace_back("All others");
    }
    return lanes;
}

} // namespace dateline
