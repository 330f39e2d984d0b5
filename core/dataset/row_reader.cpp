#include "core/dataset/row_reader.h"

#include "core/dataset/cell_text.h"
#include "core/dataset/dataset.h"

#include <algorithm>
#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::size_t kBytesBetweenLooks = std::size_t{64} << 10;
constexpr std::size_t kMostTypesKept = 4096;
constexpr std::uint16_t kMostWeightOfDeaths = 65534;

Phrase faultMessage(const CsvRow& row, std::size_t columns) {
    switch (row.fault) {
    case CsvFault::QuoteFollowed:
        return Phrase::tr("text follows a closing quote; a quote inside a field must be doubled");
    case CsvFault::TooLong:
        return Phrase::tr("a quote is not closed, or the field is longer than 1 MB");
    case CsvFault::RowTooLong:
        return Phrase::tr("longer than {} MB; take out what does not belong to it", kMaxRowBytes >> 20);
    case CsvFault::TooMany:
        return Phrase::tr("more fields than the {} of the header", columns);
    case CsvFault::Nul:
        return Phrase::tr("a byte of value 0, which no text has");
    case CsvFault::None:
        break;
    }
    return {};
}

void note(RowChunk& chunk, FoundProblem problem) {
    if (chunk.problems.size() < kListedProblems)
        chunk.problems.push_back(std::move(problem));
}

void noteDoubts(RowChunk& chunk, std::size_t at, std::vector<CellProblem>& problems) {
    chunk.doubted += problems.empty() ? 0 : 1;
    for (CellProblem& problem : problems)
        note(chunk, {at, problem.column + 1, std::move(problem.message), false});
}

} // namespace

RowReader::RowReader(std::string_view text, const TableLayout& layout, const ColumnProfile& profile)
    : m_text(text),
      m_layout(layout),
      m_rows(text, layout.delimiter),
      m_columns(rowColumns(profile, layout.header)),
      m_cells(profile, layout.header, m_columns) {}

bool RowReader::blank() const {
    const std::vector<CsvField>& fields = m_cells.fields();
    return std::all_of(fields.begin(), fields.end(),
                       [](const CsvField& field) { return trimmed(field.raw).empty(); });
}

std::size_t RowReader::likelyRowStart(std::size_t at, std::size_t limit) {
    constexpr int rowsTried = 4;
    constexpr int linesTried = 64;
    const std::size_t columns = m_layout.header.size();
    const std::size_t first = m_rows.nextLine(at - 1, limit);
    std::size_t line = first;
    for (int i = 0; i < linesTried && line < limit; ++i, line = m_rows.nextLine(line, limit)) {
        std::size_t row = line;
        bool right = true;
        for (int j = 0; j < rowsTried && right && row < m_text.size(); ++j) {
            const CsvRow read = m_rows.read(row, columns, m_cells.fields());
            right = read.fault == CsvFault::None && (m_cells.fields().size() == columns || blank());
            row = read.next;
        }
        if (right)
            return line;
    }
    return first;
}

RowChunk RowReader::read(std::size_t begin, std::size_t limit, const std::function<bool(std::size_t)>& go) {
    RowChunk chunk;
    chunk.begin = begin;
    std::size_t looked = begin;
    std::size_t at = begin;
    const std::size_t columns = m_layout.header.size();
    while (at < limit) {
        const CsvRow row = m_rows.read(at, columns, m_cells.fields());
        const std::size_t count = m_cells.fields().size();
        std::size_t next = row.next;
        if (row.fault != CsvFault::None) {
            skipRow(chunk, at, row);
            next = m_rows.afterLeftOut(at, row);
        } else if (count == columns) {
            addRow(chunk, at);
        } else if (!blank()) {
            ++chunk.skipped;
            if (chunk.problems.size() < kListedProblems)
                note(chunk, {at, 0, Phrase::tr("{} fields, but the header has {}", count, columns)});
            next = m_rows.afterLeftOut(at, row);
        }
        at = next;
        if (at - looked >= kBytesBetweenLooks) {
            if (!go(at - looked))
                break;
            looked = at;
        }
    }
    static_cast<void>(go(at - looked));
    chunk.end = at;
    return chunk;
}

void RowReader::skipRow(RowChunk& chunk, std::size_t at, const CsvRow& row) {
    ++chunk.skipped;
    if (chunk.problems.size() < kListedProblems)
        note(chunk, {at, row.column, faultMessage(row, m_layout.header.size())});
}

std::uint16_t RowReader::weight(std::vector<CellProblem>& problems) {
    const RowColumns& columns = m_cells.columns();
    const auto best = m_cells.deaths(columns.best, problems);
    const auto low = m_cells.deaths(columns.low, problems);
    const auto high = m_cells.deaths(columns.high, problems);
    if (low && high && *low > *high)
        problems.push_back(m_cells.reversedDeaths());
    const int deaths = best ? *best : low ? *low : high.value_or(0);
    return static_cast<std::uint16_t>(std::min<int>(deaths, kMostWeightOfDeaths) +
                                      (m_cells.title().empty() ? 0 : 1));
}

std::optional<EventType> RowReader::cachedType(std::string_view value) {
    if (const auto found = m_types.find(value); found != m_types.end())
        return found->second;
    const auto type = m_cells.typeOfValue(value);
    if (m_types.size() < kMostTypesKept)
        m_types.emplace(value, type);
    return type;
}

EventType RowReader::type() {
    for (const ColumnIndex column : m_cells.columns().types)
        if (const auto type = cachedType(m_cells.cell(column)))
            return *type;
    return m_cells.profile().otherwise;
}

void RowReader::addRow(RowChunk& chunk, std::size_t at) {
    RowCells::Time time = m_cells.time();
    if (!time.readable) {
        ++chunk.skipped;
        note(chunk, {at, time.problems.front().column + 1, std::move(time.problems.front().message)});
        return;
    }
    if (!time.shape && blank())
        return;
    EventBrief brief;
    brief.dated = time.shape.has_value();
    brief.time = time.shape.value_or(TimeShape{{kEndOfTime, kEndOfTime}});
    brief.type = type();
    ReadRow row{};
    row.start = brief.time.bounds.start.time_since_epoch().count();
    row.end = brief.time.bounds.end.time_since_epoch().count();
    row.offset = brief.time.offset;
    row.record = static_cast<std::uint32_t>(at);
    row.code = EventColumns::codeOf(brief);
    row.weight = weight(time.problems);
    row.actors = m_actorLists.id(m_cells.actors());
    row.place = m_places.id(m_cells.place());
    chunk.rows.push_back(row);
    if (const ColumnIndex id = m_cells.columns().id; id != kNoColumn) {
        const std::string_view words = m_cells.cell(id);
        chunk.ids.push_back(saysNothing(words) ? kNoId : std::hash<std::string_view>{}(words));
    }
    noteDoubts(chunk, at, time.problems);
}

} // namespace dateline
