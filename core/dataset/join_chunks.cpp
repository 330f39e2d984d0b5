#include "core/dataset/dataset_reader.h"

#include "core/dataset/cell_text.h"
#include "core/dataset/share_work.h"

#include <algorithm>
#include <bit>
#include <tuple>
#include <utility>

namespace dateline {
namespace {

constexpr NameId kNotJoined = UINT32_MAX;

/// Hashes, of which 0 is none. Open addressing in a table at most half full.
class HashSet {
public:
    explicit HashSet(std::size_t count) : m_slots(std::bit_ceil(count * 2 + 2)) {}

    /// False when it was there.
    [[nodiscard]] bool insert(std::uint64_t hash) {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = static_cast<std::size_t>(hash) & mask;
        while (m_slots[at] != 0 && m_slots[at] != hash)
            at = (at + 1) & mask;
        return std::exchange(m_slots[at], hash) == 0;
    }

private:
    std::vector<std::uint64_t> m_slots;
};

/// From the names of a reader to those of the dataset.
struct NameMap {
    std::vector<NameId> places;
    std::vector<NameId> actorLists;
};

/// Where a row is: in the order of a timeline, which is by start and then by place in the file.
struct RowKey {
    std::int64_t start;
    std::uint32_t chunk;
    std::uint32_t row;
    friend bool operator<(const RowKey& a, const RowKey& b) {
        return a.start != b.start ? a.start < b.start : std::tie(a.chunk, a.row) < std::tie(b.chunk, b.row);
    }
};

/// Sorts parts at the same time, then merges them.
void sortInParallel(std::vector<RowKey>& keys, std::size_t parts) {
    const auto bound = [&](std::size_t part) {
        return keys.begin() + static_cast<std::ptrdiff_t>(keys.size() * std::min(part, parts) / parts);
    };
    shareWork(parts, parts, [&](std::size_t, std::size_t part) { std::sort(bound(part), bound(part + 1)); });
    for (std::size_t width = 1; width < parts; width *= 2)
        shareWork(parts, (parts + 2 * width - 1) / (2 * width), [&](std::size_t, std::size_t pair) {
            const std::size_t first = pair * 2 * width;
            std::inplace_merge(bound(first), bound(first + width), bound(first + 2 * width));
        });
}

std::vector<RowKey> keysOf(const std::vector<RowChunk>& chunks) {
    std::size_t count = 0;
    for (const RowChunk& chunk : chunks)
        count += chunk.rows.size();
    std::vector<RowKey> keys;
    keys.reserve(count);
    for (std::uint32_t c = 0; c < chunks.size(); ++c)
        for (std::uint32_t r = 0; r < chunks[c].rows.size(); ++r)
            keys.push_back({chunks[c].rows[r].start, c, r});
    return keys;
}

void resize(EventColumns& columns, std::size_t count) {
    columns.start.resize(count);
    columns.end.resize(count);
    columns.record.resize(count);
    columns.code.resize(count);
    columns.weight.resize(count);
    columns.actors.resize(count);
    columns.place.resize(count);
}

void putRow(EventColumns& columns, std::size_t at, const ReadRow& row) {
    columns.start[at] = row.start;
    columns.end[at] = row.end;
    columns.record[at] = row.record;
    columns.code[at] = row.code;
    columns.weight[at] = row.weight;
    columns.actors[at] = row.actors;
    columns.place[at] = row.place;
}

} // namespace

void DatasetReader::noteRepeatedIds() {
    std::size_t count = 0;
    for (const RowChunk& chunk : m_chunks)
        count += chunk.ids.size();
    HashSet seen(count);
    const std::size_t column = m_readers.empty() ? 0 : m_readers.front()->idColumn() + 1;
    const std::string repeated = "'" + m_dataset->m_profile.id + "' is that of an earlier row; both are kept";
    for (RowChunk& chunk : m_chunks) {
        const std::size_t before = chunk.problems.size();
        for (std::size_t i = 0; i < chunk.ids.size(); ++i) {
            if (chunk.ids[i] == 0 || seen.insert(chunk.ids[i]))
                continue;
            ++chunk.doubted;
            if (chunk.problems.size() < before + kListedProblems)
                chunk.problems.push_back({chunk.rows[i].record, column, repeated, false});
        }
        chunk.ids = {};
        std::stable_sort(chunk.problems.begin(), chunk.problems.end(),
                         [](const FoundProblem& a, const FoundProblem& b) { return a.at < b.at; });
    }
}

void DatasetReader::joinNames() {
    EventColumns& columns = m_dataset->m_columns;
    std::vector<NameMap> maps;
    for (const auto& reader : m_readers)
        maps.push_back({std::vector<NameId>(reader->placeCount(), kNotJoined),
                        std::vector<NameId>(reader->actorListCount(), kNotJoined)});
    for (RowChunk& chunk : m_chunks) {
        const RowReader& reader = *m_readers[chunk.reader];
        NameMap& map = maps[chunk.reader];
        for (ReadRow& row : chunk.rows) {
            NameId& place = map.places[row.place];
            if (place == kNotJoined)
                place = columns.names.id(shown(reader.placeName(row.place)));
            row.place = place;
            NameId& actors = map.actorLists[row.actors];
            if (actors == kNotJoined)
                actors = columns.actorLists.id(shown(reader.actorList(row.actors)));
            row.actors = actors;
        }
    }
}

void DatasetReader::sortRows() {
    std::vector<RowKey> keys = keysOf(m_chunks);
    if (!std::is_sorted(keys.begin(), keys.end()))
        sortInParallel(keys, m_split.workers);
    EventColumns& columns = m_dataset->m_columns;
    resize(columns, keys.size());
    constexpr std::size_t atOnce = std::size_t{1} << 14;
    shareWork(m_split.workers, (keys.size() + atOnce - 1) / atOnce, [&](std::size_t, std::size_t part) {
        const std::size_t end = std::min(keys.size(), (part + 1) * atOnce);
        for (std::size_t i = part * atOnce; i < end; ++i)
            putRow(columns, i, m_chunks[keys[i].chunk].rows[keys[i].row]);
    });
}

} // namespace dateline
