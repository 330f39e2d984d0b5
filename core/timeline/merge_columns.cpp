#include "core/timeline/merge_columns.h"

#include <algorithm>

namespace dateline {
namespace {

std::vector<NameId> idsIn(NamePool& pool, const NamePool& from) {
    std::vector<NameId> ids;
    ids.reserve(from.size());
    for (NameId id = 0; id < from.size(); ++id)
        ids.push_back(pool.id(from.name(id)));
    return ids;
}

} // namespace

MergedColumns mergeColumns(const std::vector<const EventColumns*>& sources,
                           const std::vector<std::vector<std::uint32_t>>& without) {
    struct Reader {
        const EventColumns* columns;
        std::uint16_t source;
        std::vector<NameId> names;
        std::vector<NameId> lists;
        std::size_t next = 0;
        std::vector<std::uint32_t> without = {}; ///< of those that are still to come
        bool atEnd() {
            while (!without.empty() && without.back() == next) {
                without.pop_back();
                ++next;
            }
            return next >= columns->size();
        }
    };
    MergedColumns merged;
    std::vector<Reader> readers;
    std::size_t total = 0;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        readers.push_back({sources[i], static_cast<std::uint16_t>(i),
                           idsIn(merged.columns.names, sources[i]->names),
                           idsIn(merged.columns.actorLists, sources[i]->actorLists)});
        total += sources[i]->size();
        if (i < without.size()) {
            readers.back().without.assign(without[i].rbegin(), without[i].rend());
            total -= without[i].size();
        }
    }
    merged.columns.reserve(total);
    merged.source.reserve(total);
    // Undated events have the last start of all, so they come last here too.
    for (std::size_t i = 0; i < total; ++i) {
        Reader* first = nullptr;
        for (Reader& reader : readers)
            if (!reader.atEnd() &&
                (first == nullptr || reader.columns->start[reader.next] < first->columns->start[first->next]))
                first = &reader;
        const EventColumns& from = *first->columns;
        const std::size_t at = first->next++;
        merged.columns.add(from.brief(at), static_cast<std::uint32_t>(at), first->lists[from.actors[at]],
                           first->names[from.place[at]]);
        merged.source.push_back(first->source);
    }
    return merged;
}

} // namespace dateline
