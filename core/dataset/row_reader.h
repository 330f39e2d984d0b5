#pragma once

#include "core/dataset/row_columns.h"
#include "core/dataset/table_layout.h"
#include "core/event/event_columns.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// An event as it is read, with names of its reader's.
struct ReadRow {
    std::int64_t start;
    std::int64_t end;
    std::uint32_t record;
    EventColumns::Code code;
    NameId actors;
    NameId place;
    std::uint16_t weight;
    UtcOffset offset;
};

/// Something wrong with the row that begins at `at`.
struct FoundProblem {
    std::size_t at = 0;
    std::size_t column = 0; ///< from 1; 0: the row as a whole
    Phrase message;
    bool skipped = true;
};

/// Stands for the hash of an id that is none.
inline constexpr std::uint64_t kNoId = 0;

/// The rows that begin in a part of the text.
struct RowChunk {
    std::size_t begin = 0;  ///< the first row
    std::size_t end = 0;    ///< where the first row of the next part begins
    std::size_t reader = 0; ///< whose names these are
    std::vector<ReadRow> rows;
    std::vector<std::uint64_t>
        ids; ///< hashes of the rows' ids, kNoId where none; empty without a column of ids
    std::vector<FoundProblem> problems; ///< the first kListedProblems
    std::size_t skipped = 0;
    std::size_t doubted = 0;
};

/// Reads rows of a text, one after the other. What a row is depends on nothing but where it begins.
class RowReader {
public:
    /// All must outlive this.
    RowReader(std::string_view text, const TableLayout& layout, const ColumnProfile& profile);

    /// The rows that begin from `begin`, where one does, to before `limit`. `go` is told from time to time
    /// how many bytes were read since, and answers whether to go on.
    [[nodiscard]] RowChunk read(std::size_t begin, std::size_t limit,
                                const std::function<bool(std::size_t)>& go);

    /// The first line from `at` on that looks like the start of a row: some rows from there on are right.
    /// `limit` when no line begins before it.
    [[nodiscard]] std::size_t likelyRowStart(std::size_t at, std::size_t limit);

    [[nodiscard]] ColumnIndex idColumn() const { return m_cells.columns().id; }
    [[nodiscard]] std::string_view placeName(NameId id) const { return m_places.name(id); }
    [[nodiscard]] std::string_view actorList(NameId id) const { return m_actorLists.name(id); }
    [[nodiscard]] std::size_t placeCount() const { return m_places.size(); }
    [[nodiscard]] std::size_t actorListCount() const { return m_actorLists.size(); }

private:
    [[nodiscard]] bool blank() const;
    void addRow(RowChunk& chunk, std::size_t at);
    void skipRow(RowChunk& chunk, std::size_t at, const CsvRow& row);
    [[nodiscard]] std::uint16_t weight(std::vector<CellProblem>& problems);
    [[nodiscard]] EventType type();
    [[nodiscard]] std::optional<EventType> cachedType(std::string_view value);

    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::string_view m_text;
    const TableLayout& m_layout;
    CsvRows m_rows;
    RowColumns m_columns;
    RowCells m_cells;
    NamePool m_places;
    NamePool m_actorLists;
    std::unordered_map<std::string, std::optional<EventType>, TextHash, std::equal_to<>> m_types;
};

} // namespace dateline
