#include "core/exchange/write_csv.h"

#include "core/exchange/iso_time.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 19> kColumns{
    "id",          "type",     "family",    "title",  "when",       "earliest",   "latest",
    "modality",    "status",   "speaker",   "actors", "place",      "killed_low", "killed_best",
    "killed_high", "document", "published", "quote",  "derivation",
};

/// RFC 4180, 2.5 to 2.7: quoted when it must be, inner quotes doubled.
std::string csvField(std::string_view field) {
    if (field.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(field);
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

std::array<std::string, 3> killed(const Event& event) {
    const auto claim = std::find_if(event.casualties.begin(), event.casualties.end(),
                                    [](const auto& c) { return c.kind == CasualtyKind::Killed; });
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

std::array<std::string, kColumns.size()> fieldsOf(const TimelineContent& content, const Event& event) {
    const Quote& quote = event.quotes.front();
    const SourceDocument& document = content.documents[quote.document];
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
            document.title,
            published,
            quoteText(content, quote),
            event.derivation};
}

} // namespace

std::string writeCsv(const TimelineContent& content) {
    std::string out = fmt::format("{}\r\n", fmt::join(kColumns, ","));
    for (const Event& event : content.events) {
        auto fields = fieldsOf(content, event);
        std::transform(fields.begin(), fields.end(), fields.begin(), csvField);
        out += fmt::format("{}\r\n", fmt::join(fields, ","));
    }
    return out;
}

} // namespace dateline
