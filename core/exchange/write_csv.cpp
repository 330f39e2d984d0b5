#include "core/exchange/write_csv.h"

#include "core/base/utf8.h"
#include "core/dataset/formula_guard.h"
#include "core/time/iso_time.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace dateline {
namespace {

/// What a CSV file can hold: well-formed UTF-8 without bytes of value 0.
std::string writable(std::string_view words) {
    std::string out;
    for (const char c : wellFormedUtf8(words))
        if (c != '\0')
            out += c;
        else
            out += "\uFFFD";
    return out;
}

/// RFC 4180, 2.5 to 2.7: quoted when it must be, inner quotes doubled.
std::string csvField(const std::string& field) {
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string out = "\"";
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

std::string number(const std::optional<int>& value) {
    return value ? std::to_string(*value) : std::string();
}

std::string actorsWith(const Event& event, ActorRole role) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < event.actors.size(); ++i)
        if (roleOf(event, i) == role)
            names.push_back(event.actors[i]);
    return fmt::format("{}", fmt::join(names, "; "));
}

std::array<std::string, 3> killed(const Event& event) {
    const auto claim = std::find_if(event.casualties.begin(), event.casualties.end(),
                                    [](const auto& c) { return c.kind == CasualtyKind::Killed && isOwn(c); });
    if (claim == event.casualties.end())
        return {};
    return {number(claim->low), number(claim->best), number(claim->high)};
}

std::array<std::string, 3> timeFields(const std::optional<When>& when) {
    if (!when)
        return {};
    return {when->edtf, when->bounds.startsOpen() ? std::string() : isoTime(when->bounds.start),
            when->bounds.endsOpen() ? std::string() : isoTime(when->bounds.end)};
}

std::string quoteText(const TimelineContent& content, const Quote& quote) {
    return quote.orphan.empty() ? std::string(slice(content.documents[quote.document].text, quote.span))
                                : "[no longer in the source] " + quote.orphan;
}

/// What of it no reading says.
std::string changedFields(const Event& event) {
    return event.annotation.origin == Origin::Added
               ? std::string("whole")
               : fmt::format("{}", fmt::join(event.annotation.changed, "; "));
}

std::array<std::string, kOwnColumns.size()> fieldsOf(const TimelineContent& content, const Event& event) {
    static const SourceDocument none;
    const Quote* quote = event.quotes.empty() ? nullptr : &event.quotes.front();
    const SourceDocument& document = quote != nullptr ? content.documents[quote->document] : none;
    const auto [when, earliest, latest] = timeFields(event.when);
    const auto [low, best, high] = killed(event);
    const std::string published = document.published ? isoDay(*document.published) : std::string();
    return {event.id,
            std::string(info(event.type).key),
            std::string(info(familyOf(event.type)).key),
            event.title,
            when,
            earliest,
            latest,
            std::string(name(event.modality)),
            std::string(name(event.status)),
            event.speaker,
            fmt::format("{}", fmt::join(event.actors, "; ")),
            event.place,
            low,
            best,
            high,
            actorsWith(event, ActorRole::Did),
            actorsWith(event, ActorRole::Suffered),
            actorsWith(event, ActorRole::With),
            document.title,
            published,
            quote != nullptr ? quoteText(content, *quote) : std::string(),
            std::string(event.derivation),
            std::string(name(event.annotation.check)),
            fmt::format("{}", fmt::join(event.annotation.tags, "; ")),
            event.annotation.note,
            changedFields(event),
            std::string(content.numbers.events.of(event.id))};
}

} // namespace

void writeCsv(const Chronology& chronology, const ByteSink& sink) {
    std::string row;
    for (const OwnColumn& column : kOwnColumns)
        row += (row.empty() ? "" : ",") + std::string(column.name);
    sink(row += "\r\n");
    for (const Event* event : chronology.events) {
        const auto fields = fieldsOf(chronology.content, *event);
        row.clear();
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const std::string words = writable(fields[i]);
            const bool guard = !chronology.rawCells && kOwnColumns[i].freeText;
            row += (i == 0 ? "" : ",") + csvField(guard ? guarded(words) : words);
        }
        sink(row += "\r\n");
    }
}

} // namespace dateline
