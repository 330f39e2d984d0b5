#include "core/dataset/row_columns.h"

#include "core/base/ascii.h"
#include "core/dataset/cell_text.h"
#include "core/event/event_columns.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace dateline {
namespace {

ColumnIndex indexOf(const std::string& name, const std::vector<std::string>& header) {
    const auto found = std::find(header.begin(), header.end(), name);
    return name.empty() || found == header.end() ? kNoColumn
                                                 : static_cast<ColumnIndex>(found - header.begin());
}

std::vector<ColumnIndex> indexesOf(const std::vector<std::string>& names,
                                   const std::vector<std::string>& header) {
    std::vector<ColumnIndex> found;
    for (const std::string& name : names)
        if (const ColumnIndex index = indexOf(name, header); index != kNoColumn)
            found.push_back(index);
    return found;
}

/// Whether a list whose names stand with `separator` between them has `name`.
bool listHas(std::string_view list, std::string_view name, char separator) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(separator), list.size());
        if (list.substr(0, end) == name)
            return true;
        list.remove_prefix(std::min(list.size(), end + 1));
    }
    return false;
}

} // namespace

RowColumns rowColumns(const ColumnProfile& profile, const std::vector<std::string>& header) {
    RowColumns columns;
    columns.start = indexOf(profile.start, header);
    columns.end = indexOf(profile.end, header);
    columns.precision = indexOf(profile.precision, header);
    columns.low = indexOf(profile.low, header);
    columns.best = indexOf(profile.best, header);
    columns.high = indexOf(profile.high, header);
    columns.source = indexOf(profile.source, header);
    columns.id = indexOf(profile.id, header);
    columns.titles = indexesOf(profile.titles, header);
    columns.notes = indexesOf(profile.notes, header);
    columns.types = indexesOf(profile.types, header);
    columns.actors = indexesOf(profile.actors, header);
    columns.places = indexesOf(profile.places, header);
    return columns;
}

std::string_view RowCells::cell(ColumnIndex column) {
    return column == kNoColumn ? std::string_view{} : trimmed(wordsOf(m_fields[column], m_store));
}

CellProblem RowCells::problem(ColumnIndex column, std::string_view what) {
    return {column, fmt::format("'{}' is '{}', {}", m_header[column], shownShort(cell(column)), what)};
}

std::optional<CellTime> RowCells::endTime(Time& time) {
    const std::string_view words = cell(m_columns.end);
    if (saysNothing(words))
        return std::nullopt;
    const auto end = cellTime(words, m_profile.order);
    if (!end)
        time.problems.push_back(problem(m_columns.end, "not a date; only the start is used"));
    else if (end->shape.bounds.end <= time.start->shape.bounds.start)
        time.problems.push_back(problem(m_columns.end, "before the start; only the start is used"));
    else
        return end;
    return std::nullopt;
}

Certainty RowCells::certainty(Time& time) {
    const std::string_view words = cell(m_columns.precision);
    if (m_profile.precisionScale == PrecisionScale::None || saysNothing(words))
        return Certainty::Exact;
    if (const auto told = certaintyOf(words, m_profile.precisionScale))
        return *told;
    time.problems.push_back(
        problem(m_columns.precision, m_profile.precisionScale == PrecisionScale::Ucdp
                                         ? "not 1 to 5; the dates are taken as they are"
                                         : "not 1 to 3; the dates are taken as they are"));
    return Certainty::Exact;
}

RowCells::Time RowCells::time() {
    Time time;
    const std::string_view words = cell(m_columns.start);
    if (saysNothing(words)) {
        if (!saysNothing(cell(m_columns.end)))
            time.problems.push_back(problem(m_columns.end, "but there is no start; the row has no date"));
        return time;
    }
    time.start = cellTime(words, m_profile.order);
    if (!time.start) {
        time.readable = false;
        time.problems.push_back(problem(m_columns.start, "not a date"));
        return time;
    }
    const auto end = endTime(time);
    time.shape = rowTime(*time.start, end, certainty(time));
    time.ofStart = *time.shape == time.start->shape;
    return time;
}

std::optional<int> RowCells::deaths(ColumnIndex column, std::vector<CellProblem>& problems) {
    std::string_view words = cell(column);
    if (saysNothing(words))
        return std::nullopt;
    if (const std::size_t point = words.find('.');
        point != std::string_view::npos && point > 0 &&
        words.find_first_not_of('0', point + 1) == std::string_view::npos)
        words = words.substr(0, point);
    int count = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), count);
    if (error == std::errc{} && end == words.data() + words.size() && count >= 0)
        return count;
    problems.push_back(problem(column, "not a number of deaths; it is left aside"));
    return std::nullopt;
}

CellProblem RowCells::reversedDeaths() {
    return problem(m_columns.low, fmt::format("more than '{}' has", m_header[m_columns.high]));
}

std::string_view RowCells::title() {
    for (const ColumnIndex column : m_columns.titles)
        if (const std::string_view found = titleIn(cell(column)); !found.empty())
            return found;
    return {};
}

std::string_view RowCells::place() {
    for (const ColumnIndex column : m_columns.places)
        if (const std::string_view found = cell(column); !saysNothing(found))
            return found;
    return {};
}

std::string_view RowCells::actors() {
    m_actors.clear();
    for (const ColumnIndex column : m_columns.actors) {
        for (std::string_view rest = cell(column); !rest.empty();) {
            const std::string_view name = takeListed(rest);
            if (saysNothing(name) || listHas(m_actors, name, EventColumns::kActorSeparator))
                continue;
            if (!m_actors.empty())
                m_actors += EventColumns::kActorSeparator;
            m_actors += name;
        }
    }
    return m_actors;
}

std::optional<EventType> RowCells::typeOfValue(std::string_view value) const {
    const std::string key = lowered(value);
    if (const auto found = m_profile.typeOf.find(key); found != m_profile.typeOf.end())
        return found->second;
    for (const EventTypeInfo& type : eventTypes())
        if (key == type.key || key == lowered(type.label))
            return type.type;
    return std::nullopt;
}

} // namespace dateline
