#include "core/dataset/table_layout.h"

#include "core/base/ascii.h"
#include "core/dataset/cell_text.h"
#include "core/dataset/csv_rows.h"
#include "core/dataset/dataset.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace dateline {
namespace {

constexpr std::array<char, 4> kDelimiters{',', ';', '\t', '|'};
constexpr std::size_t kRowsLookedAt = 50;
constexpr std::size_t kBytesLookedAt = std::size_t{1} << 20;

tl::unexpected<Error> badTable(Phrase message, const std::string& where) {
    return tl::unexpected(Error{ErrorKind::BadFormat, std::move(message), where});
}

std::size_t afterBlankLines(std::string_view text) {
    return std::min(text.find_first_not_of(" \r\n"), text.size());
}

/// How the first rows look when they are split at a delimiter.
struct Fit {
    std::size_t columns = 0; ///< of the first row; 0 when it is not well written
    std::size_t rows = 0;    ///< that are not empty, after the first
    std::size_t alike = 0;   ///< of them, those with as many fields as the first

    [[nodiscard]] bool consistent() const { return alike * 5 >= rows * 4; }
};

Fit fitOf(std::string_view text, std::size_t at, char delimiter) {
    Fit fit;
    CsvRows rows(text, delimiter);
    std::vector<CsvField> fields;
    const CsvRow header = rows.read(at, kMaxColumns + 1, fields);
    if (header.fault != CsvFault::None)
        return fit;
    fit.columns = fields.size();
    for (at = header.next; at < text.size() && fit.rows < kRowsLookedAt;) {
        const CsvRow row = rows.read(at, fit.columns, fields);
        at = row.fault == CsvFault::None ? row.next : rows.afterLeftOut(at, row);
        if (row.fault == CsvFault::None && fields.size() == 1 && trimmed(fields.front().raw).empty())
            continue;
        ++fit.rows;
        fit.alike += row.fault == CsvFault::None && fields.size() == fit.columns ? 1 : 0;
    }
    return fit;
}

/// The delimiter that splits the first lines alike, and into the most fields.
char delimiterOf(std::string_view text, std::size_t at) {
    const std::string_view head = text.substr(0, at + kBytesLookedAt);
    char best = ',';
    Fit bestFit;
    for (const char delimiter : kDelimiters) {
        const Fit fit = fitOf(head, at, delimiter);
        if (fit.columns < 2)
            continue;
        const bool better =
            fit.consistent() != bestFit.consistent() ? fit.consistent() : fit.columns > bestFit.columns;
        if (bestFit.columns == 0 || better) {
            best = delimiter;
            bestFit = fit;
        }
    }
    return best;
}

/// "sep=;", which some spreadsheets write on a line of its own.
bool takeSeparatorLine(std::string_view text, std::size_t& at, char& delimiter) {
    const std::string_view line = text.substr(at, text.find_first_of("\r\n", at) - at);
    if (line.size() != 5 || !line.starts_with("sep=") ||
        std::find(kDelimiters.begin(), kDelimiters.end(), line[4]) == kDelimiters.end())
        return false;
    delimiter = line[4];
    at += line.size() + afterBlankLines(text.substr(at + line.size()));
    return true;
}

std::vector<std::string> namesIn(const std::vector<CsvField>& fields) {
    std::vector<std::string> names;
    std::string store;
    for (const CsvField& field : fields) {
        names.push_back(shown(trimmed(wordsOf(field, store))));
        if (names.back().empty())
            names.back() = fmt::format("column {}", names.size());
    }
    return names;
}

Result<void> checkHeader(const std::vector<std::string>& header, const std::string& where) {
    std::set<std::string_view> seen;
    for (const std::string& name : header)
        if (!seen.insert(name).second)
            return badTable(Phrase::tr("two columns are called '{}'; rename one of them", shownShort(name)),
                            where);
    return {};
}

Phrase headerFault(const CsvRow& row) {
    if (row.fault == CsvFault::TooMany)
        return Phrase::tr("more than {} columns; leave some out", kMaxColumns);
    if (row.fault == CsvFault::Nul)
        return Phrase::tr("its header has bytes of value 0; save it as CSV again");
    if (row.fault == CsvFault::RowTooLong)
        return Phrase::tr("its header is longer than {} MB; the first line must name the columns",
                          kMaxRowBytes >> 20);
    return Phrase::tr("a quote in column {} of its header is not closed, or text follows it; the first line "
                      "must name the columns",
                      row.column);
}

} // namespace

Result<TableLayout> layoutOf(std::string_view text, const std::string& where) {
    TableLayout layout;
    std::size_t at = afterBlankLines(text);
    if (!takeSeparatorLine(text, at, layout.delimiter))
        layout.delimiter = delimiterOf(text, at);
    if (at >= text.size())
        return badTable(Phrase::tr("there is no header; the first line must name the columns"), where);
    std::vector<CsvField> fields;
    const CsvRow row = CsvRows(text, layout.delimiter).read(at, kMaxColumns, fields);
    if (row.fault != CsvFault::None)
        return badTable(headerFault(row), where);
    layout.header = namesIn(fields);
    layout.firstRow = row.next;
    if (const auto fine = checkHeader(layout.header, where); !fine)
        return tl::unexpected(fine.error());
    return layout;
}

} // namespace dateline
