#include "core/dataset/dataset.h"

#include "core/dataset/cell_text.h"
#include "core/dataset/csv_rows.h"
#include "core/dataset/row_event.h"
#include "core/dataset/row_keys.h"
#include "core/dataset/table_text.h"

#include <algorithm>
#include <numeric>

namespace dateline {
namespace {

/// Splits the row at `record` into fields; of a file that was changed since there may be fewer than columns.
CsvRow splitRow(const Dataset& dataset, std::uint32_t record, std::vector<CsvField>& fields,
                std::size_t mostBytes = kMaxRowBytes) {
    CsvRow row = CsvRows(dataset.text(), dataset.dialect().delimiter)
                     .read(record, dataset.header().size(), fields, mostBytes);
    if (row.fault != CsvFault::None)
        row.end = record;
    fields.resize(dataset.header().size());
    return row;
}

} // namespace

Dataset::Dataset() = default;
Dataset::~Dataset() = default;

const RowKeys& Dataset::keys() const {
    std::call_once(m_keysOnce, [this] { m_keys = std::make_unique<const RowKeys>(*this); });
    return *m_keys;
}

std::uint64_t Dataset::keyAt(std::uint32_t record) const {
    return m_uniqueIds ? rowHash(*this, record) : keys().keyOf(*this, record);
}

std::optional<std::uint32_t> Dataset::find(std::uint64_t key) const {
    const auto record = keys().find(key);
    if (!record)
        return std::nullopt;
    const auto& order = fileOrder();
    return *std::lower_bound(
        order.begin(), order.end(), *record,
        [&](std::uint32_t event, std::uint32_t sought) { return m_columns.record[event] < sought; });
}

const std::vector<std::uint32_t>& Dataset::fileOrder() const {
    std::call_once(m_orderOnce, [this] {
        m_fileOrder.resize(m_columns.size());
        std::iota(m_fileOrder.begin(), m_fileOrder.end(), 0u);
        const auto& records = m_columns.record;
        std::sort(m_fileOrder.begin(), m_fileOrder.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return records[a] < records[b]; });
    });
    return m_fileOrder;
}

Span Dataset::rowAt(std::uint32_t record) const {
    std::vector<CsvField> fields;
    return {record, static_cast<std::uint32_t>(splitRow(*this, record, fields).end)};
}

std::vector<RowField> Dataset::fieldsAt(std::uint32_t record) const {
    std::vector<CsvField> fields;
    splitRow(*this, record, fields);
    std::vector<RowField> found;
    std::string store;
    for (std::size_t i = 0; i < fields.size(); ++i)
        found.push_back({m_header[i], shown(wordsOf(fields[i], i, m_rowColumns, store))});
    return found;
}

RowCells Dataset::cellsAt(std::uint32_t record, std::size_t mostBytes) const {
    RowCells cells(m_profile, m_header, m_rowColumns);
    splitRow(*this, record, cells.fields(), mostBytes);
    return cells;
}

std::string Dataset::titleAt(std::uint32_t record) const {
    RowCells cells = cellsAt(record, kTitleBytes);
    return rowTitle(cells);
}

std::string Dataset::idAt(std::uint32_t record) const {
    RowCells cells = cellsAt(record, kMaxRowBytes);
    return rowId(cells);
}

std::string Dataset::speakerAt(std::uint32_t record) const {
    RowCells cells = cellsAt(record, kMaxRowBytes);
    return rowSpeaker(cells);
}

std::string Dataset::derivationAt(std::uint32_t record) const {
    RowCells cells = cellsAt(record, kMaxRowBytes);
    return rowDerivation(cells);
}

Event Dataset::eventAt(std::uint32_t record) const {
    RowCells cells(m_profile, m_header, m_rowColumns);
    const CsvRow row = splitRow(*this, record, cells.fields());
    Event event = rowEvent(cells, {record, static_cast<std::uint32_t>(row.end)});
    event.title = titleAt(record);
    return event;
}

std::size_t Dataset::lineAt(std::uint32_t record) const {
    constexpr std::size_t block = 65'536;
    std::call_once(m_linesOnce, [this] {
        LineCounter lines(m_text);
        for (std::size_t at = 0; at <= m_text.size(); at += block)
            m_lines.push_back(lines.lineAt(at));
    });
    const std::size_t before = record / block;
    return LineCounter(m_text, before * block, m_lines[before]).lineAt(record);
}

} // namespace dateline
