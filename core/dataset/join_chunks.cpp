#include "core/dataset/dataset_reader.h"

#include "core/base/share_work.h"
#include "core/dataset/cell_text.h"
#include "core/dataset/table_text.h"
#include "core/event/order_columns.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>
#include <tuple>
#include <utility>

namespace dateline {
namespace {

constexpr NameId kNotJoined = UINT32_MAX;

/// Of so many rows the ids are looked through at once; of more, one part after the other, by their hashes.
constexpr std::size_t kIdsAtOnce = std::size_t{1} << 20;
constexpr std::size_t kMostIdParts = 8;
/// Rows are freed when they are gathered, and given back to the system every so many bytes.
constexpr std::size_t kGivenBackAtOnce = std::size_t{64} << 20;

std::size_t partOf(std::uint64_t hash, std::size_t parts) {
    return static_cast<std::size_t>(hash >> 40) % parts;
}

/// Hashes other than kNoId. Open addressing in a table at most half full.
class HashSet {
public:
    explicit HashSet(std::size_t count) : m_slots(std::bit_ceil(count * 2 + 2), kNoId) {}

    /// False when it was there.
    [[nodiscard]] bool insert(std::uint64_t hash) {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = static_cast<std::size_t>(hash) & mask;
        while (m_slots[at] != kNoId && m_slots[at] != hash)
            at = (at + 1) & mask;
        return std::exchange(m_slots[at], hash) == kNoId;
    }

private:
    std::vector<std::uint64_t> m_slots;
};

/// Leaves of the ids only those that an earlier row has too.
void keepRepeated(std::vector<RowChunk>& chunks, std::size_t part, std::size_t parts) {
    std::size_t count = 0;
    const auto isMine = [&](std::uint64_t id) { return id != kNoId && partOf(id, parts) == part; };
    for (const RowChunk& chunk : chunks)
        count += static_cast<std::size_t>(std::count_if(chunk.ids.begin(), chunk.ids.end(), isMine));
    HashSet seen(count);
    for (RowChunk& chunk : chunks)
        for (std::uint64_t& id : chunk.ids)
            if (isMine(id) && seen.insert(id))
                id = kNoId;
}

/// From the names of a reader to those of the dataset.
struct NameMap {
    std::vector<NameId> places;
    std::vector<NameId> actorLists;
};

/// Where a row is in the order of a timeline, which is by start and then by place in the file.
struct RowKey {
    std::int64_t start;
    std::uint32_t row;
    friend bool operator<(const RowKey& a, const RowKey& b) {
        return std::tie(a.start, a.row) < std::tie(b.start, b.row);
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

std::vector<RowKey> keysOf(const std::vector<std::int64_t>& starts) {
    std::vector<RowKey> keys(starts.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i] = {starts[i], static_cast<std::uint32_t>(i)};
    return keys;
}

void addRow(EventColumns& columns, const ReadRow& row) {
    columns.start.push_back(row.start);
    columns.end.push_back(row.end);
    columns.record.push_back(row.record);
    columns.code.push_back(row.code);
    columns.weight.push_back(row.weight);
    columns.actors.push_back(row.actors);
    columns.place.push_back(row.place);
    columns.setOffset(row.offset);
}

} // namespace

void DatasetReader::noteRepeatedIds() {
    std::size_t count = 0;
    std::size_t rows = 0;
    for (const RowChunk& chunk : m_chunks) {
        count += chunk.ids.size() -
                 static_cast<std::size_t>(std::count(chunk.ids.begin(), chunk.ids.end(), kNoId));
        rows += chunk.rows.size();
    }
    m_dataset->m_uniqueIds = count == rows;
    const std::size_t parts = std::min(kMostIdParts, count / kIdsAtOnce + 1);
    for (std::size_t part = 0; part < parts; ++part)
        keepRepeated(m_chunks, part, parts);
    const std::size_t column = m_readers.empty() ? 0 : m_readers.front()->idColumn() + 1;
    const Phrase repeated =
        Phrase::tr("'{}' is that of an earlier row; both are kept", shownShort(m_dataset->m_profile.id));
    for (RowChunk& chunk : m_chunks) {
        const std::size_t before = chunk.problems.size();
        for (std::size_t i = 0; i < chunk.ids.size(); ++i) {
            if (chunk.ids[i] == kNoId)
                continue;
            ++chunk.doubted;
            m_dataset->m_uniqueIds = false;
            if (chunk.problems.size() < before + kListedProblems)
                chunk.problems.push_back({chunk.rows[i].record, column, repeated, false});
        }
        std::vector<std::uint64_t>().swap(chunk.ids);
        std::stable_sort(chunk.problems.begin(), chunk.problems.end(),
                         [](const FoundProblem& a, const FoundProblem& b) { return a.at < b.at; });
    }
}

/// The rows in the order of the file, with the dataset's names. Those of each part are freed when they have
/// been taken, so that no row is held twice.
void DatasetReader::gatherRows() {
    EventColumns& columns = m_dataset->m_columns;
    std::vector<NameMap> maps;
    for (const auto& reader : m_readers)
        maps.push_back({std::vector<NameId>(reader->placeCount(), kNotJoined),
                        std::vector<NameId>(reader->actorListCount(), kNotJoined)});
    std::size_t count = 0;
    for (const RowChunk& chunk : m_chunks)
        count += chunk.rows.size();
    columns.reserve(count);
    std::size_t freed = 0;
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
            addRow(columns, row);
        }
        freed += chunk.rows.capacity() * sizeof(ReadRow);
        std::vector<ReadRow>().swap(chunk.rows);
        if (freed >= kGivenBackAtOnce) {
            giveBackMemory();
            freed = 0;
        }
    }
}

void DatasetReader::sortRows() {
    EventColumns& columns = m_dataset->m_columns;
    if (std::is_sorted(columns.start.begin(), columns.start.end()))
        return;
    std::vector<RowKey> keys = keysOf(columns.start);
    sortInParallel(keys, m_split.workers);
    putInOrder(columns, [&](std::size_t i) { return keys[i].row; });
}

} // namespace dateline
