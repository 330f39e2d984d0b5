#pragma once

#include "core/dataset/column_profile.h"
#include "core/dataset/csv_rows.h"
#include "core/dataset/row_time.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A column's place among a row's fields; kNoColumn: the file has no such column.
using ColumnIndex = std::size_t;
inline constexpr ColumnIndex kNoColumn = SIZE_MAX;

/// A profile's columns by their places in a header.
struct RowColumns {
    ColumnIndex start = kNoColumn;
    ColumnIndex end = kNoColumn;
    ColumnIndex precision = kNoColumn;
    ColumnIndex low = kNoColumn;
    ColumnIndex best = kNoColumn;
    ColumnIndex high = kNoColumn;
    ColumnIndex source = kNoColumn;
    ColumnIndex id = kNoColumn;
    std::vector<ColumnIndex> titles, notes, types, actors, did, suffered, with, places;
    std::vector<bool> guarded; ///< see guardedColumns()
};
/// Linear in the columns of both.
[[nodiscard]] RowColumns rowColumns(const ColumnProfile& profile, const std::vector<std::string>& header);

/// Something wrong in a row that was split into fields.
struct CellProblem {
    ColumnIndex column = 0;
    Phrase message;
};

/// The words of the field of a column, with the guard against formulas off. `store` is used when needed.
[[nodiscard]] std::string_view wordsOf(const CsvField& field, ColumnIndex column, const RowColumns& columns,
                                       std::string& store);

/// A row's fields by what its profile says that they mean. Its views live as long as this and the text do, or
/// until they are asked for again.
class RowCells {
public:
    /// `columns` are rowColumns() of the others. All must outlive this.
    RowCells(const ColumnProfile& profile, const std::vector<std::string>& header, const RowColumns& columns)
        : m_profile(profile),
          m_header(header),
          m_columns(columns) {}

    /// To be filled with the fields of a row, as many as the header has.
    [[nodiscard]] std::vector<CsvField>& fields() { return m_fields; }
    [[nodiscard]] const std::vector<CsvField>& fields() const { return m_fields; }
    [[nodiscard]] const RowColumns& columns() const { return m_columns; }
    [[nodiscard]] const ColumnProfile& profile() const { return m_profile; }
    [[nodiscard]] const std::string& columnName(ColumnIndex column) const { return m_header[column]; }

    /// The words of a field, without the blanks around them; "" of kNoColumn. Good until the next call.
    [[nodiscard]] std::string_view cell(ColumnIndex column);

    struct Time {
        std::optional<TimeShape> shape; ///< none: undated
        std::optional<CellTime> start;
        bool ofStart = true; ///< just what the cell of the start says
        bool readable = true;
        std::vector<CellProblem> problems; ///< of the first, when the row is not readable, it is why
    };
    /// The row's time and what is wrong with its dates.
    [[nodiscard]] Time time();

    /// Deaths in a column; none when it is empty or no number, which `problems` tells.
    [[nodiscard]] std::optional<int> deaths(ColumnIndex column, std::vector<CellProblem>& problems);

    /// That the column of the lowest count of deaths holds more than that of the highest.
    [[nodiscard]] CellProblem reversedDeaths();

    [[nodiscard]] std::string_view title(); ///< empty: the row has none of its own
    [[nodiscard]] std::string_view place();
    /// The names of the actors, joined by EventColumns::kActorSeparator, with the marks
    /// of their roles.
    [[nodiscard]] std::string_view actors();

    /// What a value of a column of types means; none when it is not known.
    [[nodiscard]] std::optional<EventType> typeOfValue(std::string_view value) const;

private:
    [[nodiscard]] CellProblem problem(ColumnIndex column, Phrase what);
    [[nodiscard]] std::optional<CellTime> endTime(Time& time);
    [[nodiscard]] Certainty certainty(Time& time);

    const ColumnProfile& m_profile;
    const std::vector<std::string>& m_header;
    const RowColumns& m_columns;
    std::vector<CsvField> m_fields;
    std::string m_store;
    std::string m_actors;
};

} // namespace dateline
