#include "core/layout/lanes.h"

#include "core/base/printable.h"
#include "core/scene/text_measure.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <numeric>

namespace dateline {
namespace {

constexpr std::size_t kMostLanes = 12;

/// A field of events whose values are numbered.
struct LaneField {
    std::size_t values = 0;
    std::function<std::uint32_t(EventIndex)> valueOf;
    std::function<Phrase(std::uint32_t)> nameOf;
    bool inOrder = false; ///< lanes in the order of the values, else the commonest first
};

constexpr std::array<Wording, 3> kStatusLanes{Phrase::tr("Reported"), Phrase::tr("Claimed"),
                                              Phrase::tr("Disputed")};
constexpr std::array<Wording, 5> kModalityLanes{Phrase::tr("Actual"), Phrase::tr("Future"),
                                                Phrase::tr("Hypothetical"), Phrase::tr("Negated"),
                                                Phrase::tr("Historical")};

LaneField fieldOfCode(const EventColumns& columns, LanesBy by) {
    switch (by) {
    case LanesBy::Type:
        return {kEventTypeCount, [&columns](EventIndex i) { return std::uint32_t{columns.code[i].type}; },
                [](std::uint32_t v) -> Phrase { return info(static_cast<EventType>(v)).label; }, true};
    case LanesBy::Status:
        return {3, [&columns](EventIndex i) { return static_cast<std::uint32_t>(columns.statusOf(i)); },
                [](std::uint32_t v) -> Phrase { return kStatusLanes[v]; }, true};
    case LanesBy::Modality:
        return {5, [&columns](EventIndex i) { return static_cast<std::uint32_t>(columns.modalityOf(i)); },
                [](std::uint32_t v) -> Phrase { return kModalityLanes[v]; }, true};
    default:
        return {kFamilyCount,
                [&columns](EventIndex i) { return static_cast<std::uint32_t>(familyOf(columns.typeOf(i))); },
                [](std::uint32_t v) -> Phrase { return families()[v].label; }, true};
    }
}

/// By the first of an event's actors, or of those with a role.
LaneField fieldOfActors(const EventColumns& columns, std::optional<ActorRole> role = std::nullopt) {
    auto names = std::make_shared<NamePool>();
    std::vector<NameId> first;
    for (NameId list = 0; list < columns.actorLists.size(); ++list) {
        const auto actors = role ? columns.actorsOf(list, *role) : columns.actorsOf(list);
        first.push_back(names->id(actors.empty() ? std::string_view() : actors.front()));
    }
    return {names->size(), [&columns, first](EventIndex i) { return first[columns.actors[i]]; },
            [names](std::uint32_t v) {
                return v == 0 ? Phrase::tr("Nobody named") : Phrase::foreign(std::string(names->name(v)));
            }};
}

LaneField fieldOf(const Timeline& timeline, LanesBy by) {
    const EventColumns& columns = timeline.columns();
    switch (by) {
    case LanesBy::Actor:
        return fieldOfActors(columns);
    case LanesBy::Doer:
        return fieldOfActors(columns, ActorRole::Did);
    case LanesBy::Sufferer:
        return fieldOfActors(columns, ActorRole::Suffered);
    case LanesBy::Place:
        return {columns.names.size(), [&columns](EventIndex i) { return columns.place[i]; },
                [&columns](std::uint32_t v) {
                    return v == 0 ? Phrase::tr("No place named")
                                  : Phrase::foreign(std::string(columns.names.name(v)));
                }};
    case LanesBy::Document:
        return {timeline.documents().size() + 1,
                [&timeline](EventIndex i) {
                    return timeline.documentOf(i).value_or(
                        static_cast<DocumentIndex>(timeline.documents().size()));
                },
                [&timeline](std::uint32_t v) {
                    return v < timeline.documents().size() ? Phrase::foreign(timeline.documents()[v].title)
                                                           : Phrase::tr("No document");
                }};
    default:
        return fieldOfCode(columns, by);
    }
}

/// The values that occur, in the order of the lanes.
std::vector<std::uint32_t> laneOrder(const LaneField& field, const std::vector<std::uint32_t>& counts,
                                     const std::vector<EventIndex>& firsts) {
    std::vector<std::uint32_t> order;
    for (std::uint32_t value = 0; value < counts.size(); ++value)
        if (counts[value] > 0)
            order.push_back(value);
    if (!field.inOrder)
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : firsts[a] < firsts[b];
        });
    return order;
}

} // namespace

Lanes lanesOf(const Timeline& timeline, const std::vector<bool>& shown, LanesBy by, Translation language) {
    const LaneField field = fieldOf(timeline, by);
    std::vector<std::uint32_t> counts(field.values);
    std::vector<EventIndex> firsts(field.values);
    for (EventIndex i = 0; i < timeline.datedCount(); ++i)
        if (shown[i])
            if (const std::uint32_t value = field.valueOf(i); counts[value]++ == 0)
                firsts[value] = i;
    const std::vector<std::uint32_t> order = laneOrder(field, counts, firsts);
    std::vector<std::uint8_t> laneOfValue(field.values, kNoLane);
    Lanes lanes;
    for (std::size_t lane = 0; lane < order.size(); ++lane) {
        const bool alone = order.size() <= kMostLanes || lane + 1 < kMostLanes;
        laneOfValue[order[lane]] = static_cast<std::uint8_t>(std::min(lane, kMostLanes - 1));
        if (alone)
            lanes.names.push_back(singleLine(field.nameOf(order[lane]).in(language), kLongestMeasured));
    }
    if (order.size() > kMostLanes)
        lanes.names.push_back(Phrase(Phrase::tr("All others")).in(language));
    lanes.laneOf.assign(timeline.datedCount(), kNoLane);
    for (EventIndex i = 0; i < timeline.datedCount(); ++i)
        if (shown[i])
            lanes.laneOf[i] = laneOfValue[field.valueOf(i)];
    return lanes;
}

} // namespace dateline
