#include "core/timeline/event_filter.h"

#include "core/base/parallel.h"
#include "core/timeline/fold_case.h"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

std::vector<std::string> wordsOf(std::string_view text) {
    const std::string whole = foldedCase(text);
    std::vector<std::string> words;
    for (std::size_t begin = whole.find_first_not_of(" \t\n"); begin != std::string::npos;) {
        const std::size_t end = std::min(whole.find_first_of(" \t\n", begin), whole.size());
        words.push_back(whole.substr(begin, end - begin));
        begin = whole.find_first_not_of(" \t\n", end);
    }
    return words;
}

template <typename Value>
bool holds(const std::vector<Value>& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// By id: whether it is one of `wanted`. Empty when all are.
std::vector<bool> wantedNames(const NamePool& pool, const std::vector<std::string>& wanted) {
    if (wanted.empty())
        return {};
    std::vector<bool> ids(pool.size());
    for (const std::string& name : wanted)
        if (const auto id = pool.find(name))
            ids[*id] = true;
    return ids;
}

/// The same for lists of actors: whether one of them is wanted.
std::vector<bool> wantedLists(const EventColumns& columns, const std::vector<std::string>& wanted) {
    if (wanted.empty())
        return {};
    std::vector<bool> lists(columns.actorLists.size());
    for (NameId list = 0; list < lists.size(); ++list) {
        const auto actors = columns.actorsOf(list);
        lists[list] = std::any_of(actors.begin(), actors.end(),
                                  [&](std::string_view actor) { return holds(wanted, std::string(actor)); });
    }
    return lists;
}

/// What stands in the columns of a timeline.
void filterColumns(const Timeline& timeline, const EventFilter& filter, std::vector<bool>& passes) {
    const EventColumns& columns = timeline.columns();
    const std::vector<bool> places = wantedNames(columns.names, filter.places);
    const std::vector<bool> actors = wantedLists(columns, filter.actors);
    std::bitset<kEventTypeCount> types = filter.types;
    for (std::size_t type = 0; type < kEventTypeCount; ++type)
        if (!filter.families[static_cast<std::size_t>(familyOf(static_cast<EventType>(type)))])
            types.reset(type);
    constexpr std::size_t bitsOfWord = 64; // no two threads write to the same
    inParallel(timeline.size(), bitsOfWord, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            passes[i] = types[columns.code[i].type] &&
                        filter.statuses[static_cast<std::size_t>(columns.statusOf(i))] &&
                        filter.modalities[static_cast<std::size_t>(columns.modalityOf(i))] &&
                        (actors.empty() || actors[columns.actors[i]]) &&
                        (places.empty() || places[columns.place[i]]);
    });
}

/// Whether what a person put to an event is wanted; to a row of a table nobody puts anything.
bool isAnnotatedSo(const EventFilter& filter, const Annotation& annotation) {
    return filter.checks[static_cast<std::size_t>(annotation.check)] &&
           (annotation.star || !filter.starred) &&
           (filter.tags.empty() ||
            std::any_of(annotation.tags.begin(), annotation.tags.end(),
                        [&](const std::string& tag) { return holds(filter.tags, tag); }));
}

void filterAnnotations(const Timeline& timeline, const EventFilter& filter, std::vector<bool>& passes) {
    static const Annotation none;
    for (EventIndex i = 0; i < timeline.size(); ++i) {
        const Event* event = passes[i] ? timeline.held(i) : nullptr;
        passes[i] = passes[i] && isAnnotatedSo(filter, event == nullptr ? none : event->annotation);
    }
}

bool isOfDocuments(const Timeline& timeline, EventIndex index, const std::vector<DocumentIndex>& documents) {
    bool found = false;
    timeline.visitTellers(index,
                          [&](DocumentIndex document) { found = found || holds(documents, document); });
    return found;
}

} // namespace

std::vector<bool> passing(const Timeline& timeline, const EventFilter& filter) {
    std::vector<bool> passes(timeline.size(), true);
    if (filter == EventFilter{})
        return passes;
    filterColumns(timeline, filter, passes);
    if (!filter.checks.all() || filter.starred || !filter.tags.empty())
        filterAnnotations(timeline, filter, passes);
    if (!filter.documents.empty())
        for (EventIndex i = 0; i < timeline.size(); ++i)
            passes[i] = passes[i] && isOfDocuments(timeline, i, filter.documents);
    if (const auto words = wordsOf(filter.text); !words.empty())
        timeline.search(words, passes);
    return passes;
}

} // namespace dateline
