#pragma once

#include "core/base/error.h"
#include "core/base/mapped_file.h"
#include "core/base/progress.h"
#include "core/base/span.h"
#include "core/dataset/column_profile.h"
#include "core/dataset/row_columns.h"
#include "core/event/event.h"
#include "core/event/event_columns.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The largest CSV file, in bytes: a row's place in it is told in 32 bits.
inline constexpr std::size_t kMaxDatasetBytes = 0xFFFF0000;
/// The longest field of a row, in bytes. A quote that is not closed within it was none.
inline constexpr std::size_t kMaxFieldBytes = std::size_t{1} << 20;
inline constexpr std::size_t kMaxColumns = 4096;
/// A row's title is looked for in so many of its first bytes, so that drawing those of long rows is quick.
inline constexpr std::size_t kTitleBytes = std::size_t{16} << 10;
/// So many problems are listed; the others are counted.
inline constexpr std::size_t kListedProblems = 1000;

/// How a CSV file is written.
struct CsvDialect {
    char delimiter = ','; ///< or ';', tab, '|'
    std::string encoding = "UTF-8";
    std::size_t replaced = 0; ///< bytes that are not of the encoding and became U+FFFD
};

/// The beginning of a CSV file, for those who have to tell which column means what.
struct TableHead {
    CsvDialect dialect;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; ///< the first of the file, as long as the header
};

/// Errors: those of MappedFile; BadFormat (no header, or columns of one name); NotText.
[[nodiscard]] Result<TableHead> readTableHead(const std::filesystem::path& path, std::size_t rows = 20);

/// Something that was wrong with a row.
struct RowProblem {
    std::size_t line = 0;   ///< of the file, from 1
    std::size_t column = 0; ///< of the row's fields, from 1; 0: the row as a whole
    Phrase message;         ///< "'event_date' is '31/02/2024', not a date"
    bool skipped = true;    ///< else the row was read all the same
};

struct RowProblems {
    std::size_t skipped = 0;        ///< rows
    std::size_t doubted = 0;        ///< rows that were read all the same
    std::vector<RowProblem> listed; ///< the first of them, by line
};

/// A field of a row, by its column.
struct RowField {
    std::string_view column;
    std::string value;
};

class RowKeys;

/// A CSV file whose rows are events. Immutable; its words stay in the file.
class Dataset {
public:
    ~Dataset();
    /// Reads all rows of a file by a profile that fits its header, on all cores. Errors: those of
    /// readTableHead() and checkProfile(); Empty (no row could be read: the message says why of the first);
    /// Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const Dataset>>
    read(const std::filesystem::path& path, const ColumnProfile& profile, const Progress& progress = {});

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const ColumnProfile& profile() const { return m_profile; }
    [[nodiscard]] const CsvDialect& dialect() const { return m_dialect; }
    [[nodiscard]] const std::vector<std::string>& header() const { return m_header; }
    /// The whole file in UTF-8, into which rows point.
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// The rows' events, in the order of a timeline: by start, then by place in the file. `record` is where
    /// the row begins in text().
    [[nodiscard]] const EventColumns& columns() const { return m_columns; }
    [[nodiscard]] const RowProblems& problems() const { return m_problems; }
    /// The events (places in columns()) by where their rows begin. Sorted when first asked for, and kept:
    /// four bytes an event.
    [[nodiscard]] const std::vector<std::uint32_t>& fileOrder() const;
    /// Whether the file was written to or cut short since.
    [[nodiscard]] bool changed() const { return m_file && m_file->changed(); }

    /// What a row is known by among them, whatever becomes of the others. The first that is asked for may
    /// cost a look at every row: see RowKeys.
    [[nodiscard]] std::uint64_t keyAt(std::uint32_t record) const;
    /// The row of such a key, by its place in columns().
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t key) const;
    /// Whether every row has an id that no other has.
    [[nodiscard]] bool hasUniqueIds() const { return m_uniqueIds; }

    /// The row that begins at `record`, without its line end. Linear in the row; this and what follows look
    /// at no more than kMaxRowBytes, whatever has become of the file.
    [[nodiscard]] Span rowAt(std::uint32_t record) const;
    [[nodiscard]] std::vector<RowField> fieldsAt(std::uint32_t record) const;
    /// The row's title, or what its type and place make of one, from its first kTitleBytes.
    [[nodiscard]] std::string titleAt(std::uint32_t record) const;
    /// As the row has them; empty when it has none.
    [[nodiscard]] std::string idAt(std::uint32_t record) const;
    [[nodiscard]] std::string speakerAt(std::uint32_t record) const;
    [[nodiscard]] std::string derivationAt(std::uint32_t record) const;
    /// All of the event, with its row as its quote (of document 0), and an id from its row's id or place.
    [[nodiscard]] Event eventAt(std::uint32_t record) const;
    /// The line of the file that a row begins on, from 1. The first that is asked for costs a look at the
    /// whole file, the others at 64 KB.
    [[nodiscard]] std::size_t lineAt(std::uint32_t record) const;

private:
    friend class DatasetReader;
    Dataset();
    [[nodiscard]] const RowKeys& keys() const;
    [[nodiscard]] RowCells cellsAt(std::uint32_t record, std::size_t mostBytes) const;

    std::filesystem::path m_path;
    std::shared_ptr<const MappedFile> m_file;
    std::string m_converted; ///< the file in UTF-8 when it was not
    std::string_view m_text; ///< of the file, or of what was converted
    CsvDialect m_dialect;
    std::vector<std::string> m_header;
    ColumnProfile m_profile;
    RowColumns m_rowColumns; ///< of the profile in the header
    EventColumns m_columns;
    RowProblems m_problems;
    bool m_uniqueIds = false;
    mutable std::once_flag m_keysOnce;
    mutable std::unique_ptr<const RowKeys> m_keys;
    mutable std::once_flag m_orderOnce;
    mutable std::vector<std::uint32_t> m_fileOrder;
    mutable std::once_flag m_linesOnce;
    mutable std::vector<std::size_t> m_lines; ///< on which each block of the text begins
};

} // namespace dateline
