#include "core/timeline/value_counts.h"

namespace dateline {

ValueCounts valueCounts(const Timeline& timeline) {
    const EventColumns& columns = timeline.columns();
    ValueCounts counts;
    counts.documents.resize(timeline.documents().size());
    std::vector<std::size_t> lists(columns.actorLists.size());
    std::vector<std::size_t> places(columns.names.size());
    for (EventIndex i = 0; i < timeline.size(); ++i) {
        ++counts.types[columns.code[i].type];
        ++counts.statuses[static_cast<std::size_t>(columns.statusOf(i))];
        ++counts.modalities[static_cast<std::size_t>(columns.modalityOf(i))];
        ++lists[columns.actors[i]];
        ++places[columns.place[i]];
        timeline.visitTellers(i, [&](DocumentIndex document) { ++counts.documents[document]; });
    }
    counts.checks[static_cast<std::size_t>(Check::Unchecked)] = timeline.size() - timeline.events().size();
    for (const Event& event : timeline.events()) {
        ++counts.checks[static_cast<std::size_t>(event.annotation.check)];
        counts.starred += event.annotation.star ? 1 : 0;
        for (const std::string& tag : event.annotation.tags)
            ++counts.tags[tag];
    }
    for (std::size_t type = 0; type < kEventTypeCount; ++type)
        counts.families[static_cast<std::size_t>(familyOf(static_cast<EventType>(type)))] +=
            counts.types[type];
    for (NameId list = 0; list < lists.size(); ++list)
        for (const std::string_view actor : columns.actorsOf(list))
            counts.actors[std::string(actor)] += lists[list];
    for (NameId place = 1; place < places.size(); ++place)
        if (places[place] > 0)
            counts.places[std::string(columns.names.name(place))] = places[place];
    return counts;
}

} // namespace dateline
