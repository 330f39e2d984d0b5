#pragma once

#include "core/dataset/byte_marks.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

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
    TooMany,       ///< more fields than asked for
    Nul,           ///< a byte of value 0
};

struct CsvRow {
    std::size_t end = 0;  ///< without its line end; of no meaning when there is a fault
    std::size_t next = 0; ///< where the next row begins: of a row with a fault, the line after its first
    CsvFault fault = CsvFault::None;
    std::size_t column = 0; ///< of the fault, from 1
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
    /// the row, and over all rows of a text at most twice its length.
    CsvRow read(std::size_t at, std::size_t mostFields, std::vector<CsvField>& fields);

    /// The first line start after `at`, or the end of the text. Past `limit` it is not looked for: a line
    /// that goes on there has its start at `limit`.
    [[nodiscard]] std::size_t nextLine(std::size_t at, std::size_t limit = SIZE_MAX);

private:
    struct Stop {
        std::size_t at;
        CsvFault fault = CsvFault::None;
    };
    [[nodiscard]] Stop readQuoted(std::size_t at, CsvField& field);
    [[nodiscard]] Stop readPlain(std::size_t at, CsvField& field);
    [[nodiscard]] bool endsField(std::size_t at) const;
    [[nodiscard]] std::size_t afterBreak(std::size_t at) const;

    std::string_view m_text;
    char m_delimiter;
    ByteMarks m_marks;
};

/// The words of a field, doubled quotes made one. `store` is used when that is needed.
[[nodiscard]] std::string_view wordsOf(const CsvField& field, std::string& store);

} // namespace dateline
