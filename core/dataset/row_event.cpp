#include "core/dataset/row_event.h"

#include "core/dataset/cell_text.h"
#include "core/event/event_columns.h"

#include <algorithm>
#include <fmt/format.h>

namespace dateline {
namespace {

/// The type of a row, and which column tells it.
struct ToldType {
    EventType type;
    ColumnIndex column = kNoColumn;
};

ToldType toldType(RowCells& cells) {
    for (const ColumnIndex column : cells.columns().types)
        if (const auto type = cells.typeOfValue(cells.cell(column)))
            return {*type, column};
    return {cells.profile().otherwise};
}

std::string named(RowCells& cells, const std::string& name, ColumnIndex column) {
    return fmt::format("'{}' {}", shownShort(name), shownShort(cells.cell(column)));
}

std::optional<When> whenOfRow(RowCells& cells, const RowCells::Time& time) {
    if (!time.shape)
        return std::nullopt;
    if (time.ofStart)
        return cellWhen(cells.cell(cells.columns().start), cells.profile().order);
    return When{*time.shape, edtfOfRow(*time.shape)};
}

/// “'date_start' 2014-01-22, 'date_prec' 1 → Wed 22 January 2014 (day)”.
Phrase derivationOf(RowCells& cells, const When& when) {
    const RowColumns& columns = cells.columns();
    std::string text = named(cells, cells.profile().start, columns.start);
    if (const auto end = cells.cell(columns.end); !saysNothing(end))
        text += ", " + named(cells, cells.profile().end, columns.end);
    if (const auto precision = cells.cell(columns.precision); !saysNothing(precision))
        text += ", " + named(cells, cells.profile().precision, columns.precision);
    return Phrase::tr("{} → {} ({})", text, describe(when), name(when.start));
}

/// An event with the actors of a row and their roles.
Event actorsOfRow(RowCells& cells) {
    Event event;
    const std::string list = shown(cells.actors());
    if (!list.empty())
        for (std::string_view actor : split(list, EventColumns::kActorSeparator)) {
            event.roles.push_back(EventColumns::takeRole(actor));
            event.actors.emplace_back(actor);
        }
    return event;
}

std::vector<CasualtyClaim> deathsOfRow(RowCells& cells, const Quote& row, const std::string& speaker) {
    std::vector<CellProblem> ignored;
    CasualtyClaim claim;
    claim.low = cells.deaths(cells.columns().low, ignored);
    claim.best = cells.deaths(cells.columns().best, ignored);
    claim.high = cells.deaths(cells.columns().high, ignored);
    if (std::max({claim.low, claim.best, claim.high}).value_or(0) == 0)
        return {};
    claim.speaker = speaker;
    claim.quote = row;
    return {claim};
}

Phrase typeReason(RowCells& cells, const ToldType& told) {
    const Wording label = info(told.type).label;
    if (told.column != kNoColumn)
        return Phrase::tr("'{}' is {} → {}", shownShort(cells.columnName(told.column)),
                          shownShort(cells.cell(told.column)), label);
    return Phrase::tr("no column tells a type that is known → {}", label);
}

std::string titleFromNotes(RowCells& cells) {
    for (const ColumnIndex column : cells.columns().notes)
        if (const std::string_view title = titleIn(cells.cell(column)); !title.empty())
            return shown(title);
    return {};
}

} // namespace

std::string rowTitle(RowCells& cells) {
    if (const std::string_view title = cells.title(); !title.empty())
        return shown(title);
    if (std::string title = titleFromNotes(cells); !title.empty())
        return title;
    std::string title(info(toldType(cells).type).label);
    if (const std::string_view place = cells.place(); !place.empty())
        title += ", " + shown(cutToTitle(place));
    else if (const auto actors = actorsOfRow(cells).actors; !actors.empty())
        title += ", " + std::string(cutToTitle(actors.front()));
    return title;
}

std::string rowSpeaker(RowCells& cells) {
    std::string_view rest = cells.cell(cells.columns().source);
    return saysNothing(rest) ? std::string() : shown(takeListed(rest));
}

std::string rowDerivation(RowCells& cells) {
    const auto when = whenOfRow(cells, cells.time());
    return when ? std::string(derivationOf(cells, *when)) : std::string();
}

std::string rowId(RowCells& cells) {
    const std::string_view id = cells.cell(cells.columns().id);
    return saysNothing(id) ? std::string() : shown(id);
}

Event rowEvent(RowCells& cells, Span row) {
    const RowCells::Time time = cells.time();
    const ToldType told = toldType(cells);
    Event event = actorsOfRow(cells);
    event.id = rowId(cells);
    if (event.id.empty())
        event.id = fmt::format("row-{}", row.begin);
    event.type = told.type;
    event.when = whenOfRow(cells, time);
    event.speaker = rowSpeaker(cells);
    event.place = shown(cells.place());
    event.quotes = {Quote{0, row, {}}};
    event.casualties = deathsOfRow(cells, event.quotes.front(), event.speaker);
    event.reasons.push_back({ReasonFor::Type, typeReason(cells, told), std::nullopt});
    if (event.when) {
        event.derivation = derivationOf(cells, *event.when);
        event.reasons.push_back({ReasonFor::Date, event.derivation, std::nullopt});
    }
    for (const CellProblem& problem : time.problems)
        event.reasons.push_back({ReasonFor::Conflict, problem.message, std::nullopt});
    return event;
}

} // namespace dateline
