#pragma once

#include "core/dataset/byte_marks.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The longest row, in bytes, so that what is drawn of one is read in no time.
inline constexpr std::size_t kMaxRowBytes = std::size_t{4} << 20;
/// See CsvRows::afterLeftOut().
inline constexpr std::size_t kMostBrokenFields = 8;

/// A field of a row, as it stands between its delimiters or its quotes.
struct CsvField {
    std::string_view raw;
    bool escaped = false; ///< holds quotes that are doubled
};

/// What is wrong with how a row is written.
enum class CsvFault {
    None,
    QuoteFollowed, ///< text stands between a closing quote and the delimiter
    TooLong,       ///< a field is longer than kMaxFieldBytes, or its quote is not closed
    RowTooLong,    ///< all fields together are longer than kMaxRowBytes
    TooMany,       ///< more fields than asked for
    Nul,           ///< a byte of value 0
};

struct CsvRow {
    std::size_t end = 0;  ///< without its line end; of a row with a fault, where reading it stopped
    std::size_t next = 0; ///< where the next row begins; not looked for when there is a fault
    CsvFault fault = CsvFault::None;
    std::size_t column = 0;       ///< of the fault, from 1
    std::size_t brokenFields = 0; ///< that are in quotes and hold line breaks
};

/// Splits text into rows and fields by RFC 4180: fields in quotes may hold delimiters, line breaks and
/// doubled quotes; lines end with \n, \r\n or \r. A quote inside a field that does not begin with one is a
/// letter.
class CsvRows {
public:
    /// `text` must outlive this.
    CsvRows(std::string_view text, char delimiter)
        : m_text(text),
          m_delimiter(delimiter),
          m_marks(text, delimiter) {}

    /// Reads the row that begins at `at`, which must lie before the end of the text, into `fields`. Linear in
    /// the row, of which no more than `mostBytes` are looked at: the field that goes on past them is cut
    /// there, with the fault RowTooLong.
    CsvRow read(std::size_t at, std::size_t mostFields, std::vector<CsvField>& fields,
                std::size_t mostBytes = kMaxRowBytes);

    /// Where to go on after a row that began at `begin` and is left out: the line after its first, since a
    /// stray quote may have made one row of many. Only when more than kMostBrokenFields of its fields went
    /// over lines is all of it passed over. So over all rows of a text, reading is linear: a row that begins
    /// inside such a field ends on its own line, so each byte is read at most kMostBrokenFields + 2 times.
    [[nodiscard]] std::size_t afterLeftOut(std::size_t begin, const CsvRow& row);

    /// The first line start after `at`, or the end of the text. Past `limit` it is not looked for: a line
    /// that goes on there has its start at `limit`.
    [[nodiscard]] std::size_t nextLine(std::size_t at, std::size_t limit = SIZE_MAX);

private:
    struct Stop {
        std::size_t at;
        CsvFault fault = CsvFault::None;
    };
    [[nodiscard]] Stop readQuoted(std::size_t at, std::size_t limit, CsvField& field, bool& broken);
    [[nodiscard]] Stop readPlain(std::size_t at, std::size_t limit, CsvField& field);
    [[nodiscard]] bool endsField(std::size_t at) const;
    [[nodiscard]] std::size_t afterBreak(std::size_t at) const;

    std::string_view m_text;
    char m_delimiter;
    ByteMarks m_marks;
};

/// The words of a field, doubled quotes made one. `store` is used when that is needed.
[[nodiscard]] std::string_view wordsOf(const CsvField& field, std::string& store);

} // namespace dateline
