#include "core/dataset/row_columns.h"

#include "core/base/ascii.h"
#include "core/dataset/cell_text.h"
#include "core/dataset/formula_guard.h"
#include "core/event/event_columns.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <unordered_map>

namespace dateline {
namespace {

using PlaceOf = std::unordered_map<std::string_view, ColumnIndex>;

ColumnIndex indexOf(const std::string& name, const PlaceOf& places) {
    const auto found = places.find(name);
    return name.empty() || found == places.end() ? kNoColumn : found->second;
}

std::vector<ColumnIndex> indexesOf(const std::vector<std::string>& names, const PlaceOf& places) {
    std::vector<ColumnIndex> found;
    for (const std::string& name : names)
        if (const ColumnIndex index = indexOf(name, places); index != kNoColumn)
            found.push_back(index);
    return found;
}

} // namespace

RowColumns rowColumns(const ColumnProfile& profile, const std::vector<std::string>& header) {
    PlaceOf places;
    for (ColumnIndex i = 0; i < header.size(); ++i)
        places.emplace(header[i], i);
    RowColumns columns;
    columns.start = indexOf(profile.start, places);
    columns.end = indexOf(profile.end, places);
    columns.precision = indexOf(profile.precision, places);
    columns.low = indexOf(profile.low, places);
    columns.best = indexOf(profile.best, places);
    columns.high = indexOf(profile.high, places);
    columns.source = indexOf(profile.source, places);
    columns.id = indexOf(profile.id, places);
    columns.titles = indexesOf(profile.titles, places);
    columns.notes = indexesOf(profile.notes, places);
    columns.types = indexesOf(profile.types, places);
    columns.actors = indexesOf(profile.actors, places);
    columns.did = indexesOf(profile.did, places);
    columns.suffered = indexesOf(profile.suffered, places);
    columns.with = indexesOf(profile.with, places);
    columns.places = indexesOf(profile.places, places);
    columns.guarded = guardedColumns(header);
    return columns;
}

std::string_view wordsOf(const CsvField& field, ColumnIndex column, const RowColumns& columns,
                         std::string& store) {
    const std::string_view words = wordsOf(field, store);
    return columns.guarded.empty() || !columns.guarded[column] ? words : unguarded(words);
}

std::string_view RowCells::cell(ColumnIndex column) {
    return column == kNoColumn ? std::string_view{}
                               : trimmed(wordsOf(m_fields[column], column, m_columns, m_store));
}

CellProblem RowCells::problem(ColumnIndex column, Phrase what) {
    return {column, Phrase::tr("'{}' is '{}', {}", shownShort(m_header[column]), shownShort(cell(column)),
                               std::move(what))};
}

std::optional<CellTime> RowCells::endTime(Time& time) {
    const std::string_view words = cell(m_columns.end);
    if (saysNothing(words))
        return std::nullopt;
    const auto end = cellTime(words, m_profile.order);
    if (!end)
        time.problems.push_back(problem(m_columns.end, Phrase::tr("not a date; only the start is used")));
    else if (toldAt(time.start->shape.offset, end->shape).bounds.end <= time.start->shape.bounds.start)
        time.problems.push_back(
            problem(m_columns.end, Phrase::tr("before the start; only the start is used")));
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
                                         ? Phrase::tr("not 1 to 5; the dates are taken as they are")
                                         : Phrase::tr("not 1 to 3; the dates are taken as they are")));
    return Certainty::Exact;
}

RowCells::Time RowCells::time() {
    Time time;
    const std::string_view words = cell(m_columns.start);
    if (saysNothing(words)) {
        if (!saysNothing(cell(m_columns.end)))
            time.problems.push_back(
                problem(m_columns.end, Phrase::tr("but there is no start; the row has no date")));
        return time;
    }
    time.start = cellTime(words, m_profile.order);
    if (!time.start) {
        time.readable = false;
        time.problems.push_back(problem(m_columns.start, Phrase::tr("not a date")));
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
    problems.push_back(problem(column, Phrase::tr("not a number of deaths; it is left aside")));
    return std::nullopt;
}

CellProblem RowCells::reversedDeaths() {
    return problem(m_columns.low, Phrase::tr("more than '{}' has", shownShort(m_header[m_columns.high])));
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
    std::vector<std::string> named; // of their own, as the cell's words may move
    std::unordered_map<std::string, ActorRole> roles;
    const auto read = [&](const std::vector<ColumnIndex>& columns, ActorRole role) {
        for (const ColumnIndex column : columns)
            for (std::string_view rest = cell(column); !rest.empty();) {
                const std::string_view name = takeListed(rest);
                if (saysNothing(name))
                    continue;
                const auto [known, isNew] = roles.emplace(name, role);
                if (isNew)
                    named.emplace_back(name);
                if (known->second == ActorRole::Unknown)
                    known->second = role;
            }
    };
    read(m_columns.actors, ActorRole::Unknown);
    read(m_columns.did, ActorRole::Did);
    read(m_columns.suffered, ActorRole::Suffered);
    read(m_columns.with, ActorRole::With);
    for (const std::string& name : named) {
        if (!m_actors.empty())
            m_actors += EventColumns::kActorSeparator;
        if (const ActorRole role = roles.at(name); role != ActorRole::Unknown)
            m_actors += EventColumns::markOf(role);
        m_actors += name;
    }
    return m_actors;
}

std::optional<EventType> RowCells::typeOfValue(std::string_view value) const {
    const std::string key = lowered(value);
    if (const auto found = m_profile.typeOf.find(key); found != m_profile.typeOf.end())
        return found->second;
    for (const EventTypeInfo& type : kEventTypes)
        if (key == type.key || key == lowered(type.label))
            return type.type;
    return std::nullopt;
}

} // namespace dateline
