#include "core/exchange/document_fields.h"

#include "core/document/document_head.h"
#include "core/document/parse_day.h"
#include "core/exchange/field_names.h"
#include "core/exchange/sha256.h"
#include "core/expressions/time_language.h"
#include "core/time/timex_when.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

void readPublished(JsonFields& fields, SourceDocument& document) {
    const std::string origin = fields.string("publishedFrom");
    const std::string written = fields.string("published");
    if (written.empty())
        return;
    if (const auto day = parseDay(written)) {
        document.published = *day;
        document.publishedFrom =
            fromName<PublishedFrom>(kPublishedFromNames, origin).value_or(PublishedFrom::Page);
    } else {
        fields.warn(Phrase::tr("\"published\" is \"{}\", not a date; left out", written));
        fields.keep("published");
    }
}

void readRule(JsonFields& fields, TimexDerivation& derivation) {
    const std::string written = fields.string("rule");
    const auto& rules = TimeLanguage::english().grammar.rules();
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const TimeRule& rule) { return rule.name == written; });
    if (found != rules.end())
        derivation.rule = found->name;
    else if (!written.empty())
        fields.keep("rule");
}

/// An anchor whose words are gone is none.
void readAnchor(const nlohmann::json& json, DocumentIndex document, QuoteSources& sources,
                TimexDerivation& derivation) {
    FileWarnings ignored({});
    JsonFields fields(json, {}, ignored);
    const std::string kind = fields.string("kind");
    if (kind == "publication")
        derivation.anchor = AnchorKind::Publication;
    if (kind != "expression")
        return;
    const FoundSpan found = sources.find(document, readSelector(fields, "text"));
    if (found.found == Found::Nowhere)
        return;
    derivation.anchor = AnchorKind::Expression;
    derivation.anchorSpan = found.span;
}

} // namespace

SourceDocument readDocumentFields(JsonFields& fields) {
    SourceDocument document;
    document.id = fields.string("id");
    document.title = fields.string("title");
    document.publisher = fields.string("publisher");
    document.url = fields.string("url");
    document.language = fields.optionalString("language").value_or("");
    readPublished(fields, document);
    constexpr std::int64_t kLastYear = 9999;
    if (const auto year = fields.integer("firstYear", 1, kLastYear))
        document.firstYear = static_cast<int>(*year);
    if (auto text = fields.optionalString("text"))
        document.text = std::move(*text);
    else if (!fields.has("dataset"))
        fields.warn(Phrase::tr("has no text; its quotes are shown without it"));
    const auto digest = fields.optionalString("sha256");
    if (digest && *digest != sha256Hex(document.text))
        fields.warn(Phrase::tr(
            "its text is not the one that the file was written with; quotes are looked for in it"));
    document.headline = headlineOf(document.text, document.title);
    fields.skip("number"); // of the timeline
    document.extra = fields.rest();
    return document;
}

std::optional<PlacedTimex> readTimexFields(JsonFields& fields, QuoteSources& sources) {
    PlacedTimex placed{sources.indexOf(fields.string("document")), {}};
    Timex& timex = placed.timex;
    const TextSelector selector = readSelector(fields, "text");
    const FoundSpan found = sources.find(placed.document, selector);
    const std::string typeName = fields.string("type");
    const auto type = fromName<TimexType>(kTimexTypeNames, typeName);
    if (found.found == Found::Nowhere || !type) {
        fields.warn(
            type ? Phrase::tr("its words are not in its document's text; left out")
                 : Phrase::tr("\"type\" is \"{}\", none of DATE, TIME, DURATION, SET; left out", typeName));
        return std::nullopt;
    }
    timex.span = found.span;
    timex.type = *type;
    timex.value = fields.string("value");
    timex.mod = fields.string("mod");
    timex.when = whenOfTimexValue(timex.value, timex.mod);
    const std::string derivation = fields.string("derivation");
    readRule(fields, timex.derivation);
    if (const nlohmann::json* anchor = fields.object("anchor"))
        readAnchor(*anchor, placed.document, sources, timex.derivation);
    timex.fromFile = std::make_shared<const TimexFileFields>(TimexFileFields{derivation, fields.rest()});
    return placed;
}

} // namespace dateline
