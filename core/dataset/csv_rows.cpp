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

CsvRows::Stop CsvRows::readQuoted(std::size_t at, CsvField& field) {
    const std::size_t begin = at + 1;
    for (at = m_marks.next(begin);; at = m_marks.next(at)) {
        if (at == m_text.size() || at - begin > kMaxFieldBytes)
            return {at, CsvFault::TooLong};
        if (m_text[at] == '\0')
            return {at, CsvFault::Nul};
        if (m_text[at] != '"') {
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

CsvRows::Stop CsvRows::readPlain(std::size_t at, CsvField& field) {
    const std::size_t begin = at;
    for (at = m_marks.next(at); at < m_text.size() && m_text[at] == '"';)
        at = m_marks.next(at + 1);
    if (at - begin > kMaxFieldBytes)
        return {at, CsvFault::TooLong};
    if (at < m_text.size() && m_text[at] == '\0')
        return {at, CsvFault::Nul};
    field.raw = m_text.substr(begin, at - begin);
    return {at};
}

CsvRow CsvRows::read(std::size_t at, std::size_t mostFields, std::vector<CsvField>& fields) {
    const std::size_t begin = at;
    fields.clear();
    for (;;) {
        if (fields.size() == mostFields)
            return {at, nextLine(begin), CsvFault::TooMany, mostFields + 1};
        CsvField& field = fields.emplace_back();
        const bool quoted = at < m_text.size() && m_text[at] == '"';
        const Stop stop = quoted ? readQuoted(at, field) : readPlain(at, field);
        if (stop.fault != CsvFault::None)
            return {stop.at, nextLine(begin), stop.fault, fields.size()};
        if (stop.at == m_text.size() || m_text[stop.at] != m_delimiter)
            return {stop.at, afterBreak(stop.at)};
        at = stop.at + 1;
    }
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
