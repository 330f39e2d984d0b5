#include "core/timeline/event_filter.h"

#include "core/base/fold_case.h"
#include "core/base/parallel.h"
#include "core/dataset/dataset.h"
#include "core/timeline/search_rows.h"

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

/// What a user sees of an event, a line each, so that no word is found across two of them.
std::string shownText(const Timeline& timeline, const Event& event) {
    std::string text = event.title;
    const auto add = [&](std::string_view line) { text.append("\n").append(line); };
    add(info(event.type).label);
    add(event.place);
    add(event.speaker);
    for (const std::string& actor : event.actors)
        add(actor);
    for (const Quote& quote : event.quotes)
        add(quote.orphan.empty() ? slice(timeline.textOf(quote.document), quote.span) : quote.orphan);
    return text;
}

bool holdsAll(const std::string& text, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

template <typename Value>
bool holds(const std::vector<Value>& list, const Value& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isOfDocuments(const Event& event, const std::vector<DocumentIndex>& documents) {
    return std::any_of(event.quotes.begin(), event.quotes.end(),
                       [&](const Quote& quote) { return holds(documents, quote.document); });
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

bool isOfDocuments(const Timeline& timeline, EventIndex index, const std::vector<DocumentIndex>& documents) {
    if (timeline.datasetOf(index) != nullptr)
        return holds(documents, *timeline.documentOf(index));
    return isOfDocuments(timeline.content().events[timeline.columns().record[index]], documents);
}

/// Searches a dataset's rows: its events stand in the timeline in their own order, others between them.
void searchDataset(const Timeline& timeline, const Dataset& dataset, const std::vector<std::string>& words,
                   std::vector<bool>& passes) {
    if (&timeline.columns() == &dataset.columns()) {
        for (const std::string& word : words)
            searchRows(dataset, word, passes);
        return;
    }
    std::vector<bool> own;
    for (EventIndex i = 0; i < timeline.size(); ++i)
        if (timeline.datasetOf(i) == &dataset)
            own.push_back(passes[i]);
    for (const std::string& word : words)
        searchRows(dataset, word, own);
    for (EventIndex i = 0, next = 0; i < timeline.size(); ++i)
        if (timeline.datasetOf(i) == &dataset)
            passes[i] = own[next++];
}

void search(const Timeline& timeline, const std::vector<std::string>& words, std::vector<bool>& passes) {
    for (const SourceDocument& document : timeline.documents())
        if (document.dataset)
            searchDataset(timeline, *document.dataset, words, passes);
    if (timeline.content().events.empty())
        return;
    for (EventIndex i = 0; i < timeline.size(); ++i)
        if (passes[i] && timeline.datasetOf(i) == nullptr)
            passes[i] = holdsAll(
                foldedCase(shownText(timeline, timeline.content().events[timeline.columns().record[i]])),
                words);
}

} // namespace

std::vector<bool> passing(const Timeline& timeline, const EventFilter& filter) {
    std::vector<bool> passes(timeline.size(), true);
    if (filter == EventFilter{})
        return passes;
    filterColumns(timeline, filter, passes);
    if (!filter.documents.empty())
        for (EventIndex i = 0; i < timeline.size(); ++i)
            passes[i] = passes[i] && isOfDocuments(timeline, i, filter.documents);
    if (const auto words = wordsOf(filter.text); !words.empty())
        search(timeline, words, passes);
    return passes;
}

} // namespace dateline
