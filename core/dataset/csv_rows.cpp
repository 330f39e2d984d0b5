#include "core/dataset/csv_rows.h"

#include "core/dataset/dataset.h"

#include <algorithm>

namespace dateline {

bool CsvRows::endsField(std::size_t at) const {
    return at == m_text.size() || m_text[at] == m_delimiter || m_text[at] == '\n' || m_text[at] == '\r';
}

std::size_t CsvRows::afterBreak(std::size_t at) const {
    if (at == m_text.size())
        return at;
    return at + (m_text.substr(at, 2) == "\r\n" ? 2 : 1);
}

CsvRows::Stop CsvRows::readQuoted(std::size_t at, std::size_t limit, CsvField& field, bool& broken) {
    const std::size_t begin = at + 1;
    limit = std::min(limit, begin + kMaxFieldBytes + 1);
    for (at = m_marks.next(begin, limit);; at = m_marks.next(at, limit)) {
        if (at >= limit) {
            field.raw = m_text.substr(begin, std::max(at, begin) - begin);
            return {at, CsvFault::TooLong};
        }
        const char mark = m_text[at];
        if (mark == '\0')
            return {at, CsvFault::Nul};
        if (mark != '"') {
            broken = broken || mark != m_delimiter;
            ++at;
        } else if (at + 1 < m_text.size() && m_text[at + 1] == '"') {
            field.escaped = true;
            at += 2;
        } else {
            break;
        }
    }
    field.raw = m_text.substr(begin, at - begin);
    return {at + 1, endsField(at + 1) ? CsvFault::None : CsvFault::QuoteFollowed};
}

CsvRows::Stop CsvRows::readPlain(std::size_t at, std::size_t limit, CsvField& field) {
    const std::size_t begin = at;
    limit = std::min(limit, begin + kMaxFieldBytes + 1);
    for (at = m_marks.next(at, limit); at < limit && m_text[at] == '"';)
        at = m_marks.next(at + 1, limit);
    field.raw = m_text.substr(begin, at - begin);
    if (at >= limit && limit < m_text.size())
        return {at, CsvFault::TooLong};
    return {at, at < m_text.size() && m_text[at] == '\0' ? CsvFault::Nul : CsvFault::None};
}

CsvRow CsvRows::read(std::size_t at, std::size_t mostFields, std::vector<CsvField>& fields,
                     std::size_t mostBytes) {
    const std::size_t begin = at;
    const std::size_t rowLimit = std::min(m_text.size(), begin + mostBytes);
    std::size_t brokenFields = 0;
    fields.clear();
    for (;;) {
        if (fields.size() == mostFields)
            return {at, 0, CsvFault::TooMany, mostFields + 1, brokenFields};
        CsvField& field = fields.emplace_back();
        bool broken = false;
        const bool quoted = at < m_text.size() && m_text[at] == '"';
        const Stop stop = quoted ? readQuoted(at, rowLimit, field, broken) : readPlain(at, rowLimit, field);
        brokenFields += broken ? 1 : 0;
        if (stop.fault != CsvFault::None) {
            const bool cut =
                stop.fault == CsvFault::TooLong && stop.at >= rowLimit && rowLimit < m_text.size();
            return {stop.at, 0, cut ? CsvFault::RowTooLong : stop.fault, fields.size(), brokenFields};
        }
        if (stop.at == m_text.size() || m_text[stop.at] != m_delimiter)
            return {stop.at, afterBreak(stop.at), CsvFault::None, 0, brokenFields};
        at = stop.at + 1;
        if (at > rowLimit)
            return {at, 0, CsvFault::RowTooLong, fields.size(), brokenFields};
    }
}

std::size_t CsvRows::afterLeftOut(std::size_t begin, const CsvRow& row) {
    return nextLine(row.brokenFields > kMostBrokenFields ? std::max(begin, row.end) : begin);
}

std::size_t CsvRows::nextLine(std::size_t at, std::size_t limit) {
    limit = std::min(limit, m_text.size());
    for (at = m_marks.next(at, limit); at < limit; at = m_marks.next(at + 1, limit))
        if (m_text[at] == '\n' || m_text[at] == '\r')
            return afterBreak(at);
    return limit;
}

std::string_view wordsOf(const CsvField& field, std::string& store) {
    if (!field.escaped)
        return field.raw;
    store.clear();
    std::string_view rest = field.raw;
    for (std::size_t quote = rest.find('"'); quote != std::string_view::npos; quote = rest.find('"')) {
        store.append(rest.substr(0, quote + 1));
        rest.remove_prefix(std::min(rest.size(), quote + 2));
    }
    store.append(rest);
    return store;
}

} // namespace dateline
