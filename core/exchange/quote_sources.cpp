#include "core/exchange/quote_sources.h"

#include "core/document/document_head.h"

#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

using Json = nlohmann::json;

std::optional<std::uint32_t> readPosition(JsonFields& fields, std::string_view key) {
    const auto number = fields.integer(key, 0, std::numeric_limits<std::uint32_t>::max());
    return number ? std::optional(static_cast<std::uint32_t>(*number)) : std::nullopt;
}

/// An orphan keeps where it once stood, to be written back.
std::string withPlace(const std::string& extra, const TextSelector& selector) {
    Json kept = extra.empty() ? Json::object() : Json::parse(extra);
    if (selector.start)
        kept["start"] = *selector.start;
    if (selector.end)
        kept["end"] = *selector.end;
    kept["prefix"] = selector.prefix;
    kept["suffix"] = selector.suffix;
    return kept.dump();
}

} // namespace

void QuoteSources::add(const std::string& id, std::string_view text) {
    m_numbers.emplace(id, static_cast<DocumentIndex>(m_finders.size()));
    m_finders.emplace_back(text);
}

DocumentIndex QuoteSources::indexOf(const std::string& id) {
    const auto [known, isNew] = m_numbers.emplace(id, static_cast<DocumentIndex>(m_numbers.size()));
    if (isNew)
        m_missing.push_back(id);
    return known->second;
}

FoundSpan QuoteSources::find(DocumentIndex document, const TextSelector& selector) {
    return document < m_finders.size() ? m_finders[document].find(selector) : FoundSpan{};
}

void QuoteSources::note(Found found, std::string_view words, std::string_view place) {
    if (!m_notes)
        return;
    Noted& noted = found == Found::Elsewhere ? m_moved : m_lost;
    if (noted.count++ == 0) {
        noted.words = words;
        noted.place = place;
    }
}

void QuoteSources::tell(FileWarnings& warnings) const {
    if (m_moved.count == 1)
        warnings.add(m_moved.place,
                     Phrase::tr("the quote “{}” was found at another place of the text", m_moved.words));
    else if (m_moved.count > 1)
        warnings.add("",
                     Phrase::tr("{} quotes were found at other places of their texts, the first “{}” of {}",
                                m_moved.count, m_moved.words, m_moved.place));
    if (m_lost.count == 1)
        warnings.add(m_lost.place,
                     Phrase::tr("the quote “{}” is no longer in its document's text; shown as orphaned",
                                m_lost.words));
    else if (m_lost.count > 1)
        warnings.add("",
                     Phrase::tr("{} quotes are no longer in their documents' texts, the first “{}” of {}; "
                                "shown as orphaned",
                                m_lost.count, m_lost.words, m_lost.place));
}

TextSelector readSelector(JsonFields& fields, std::string_view exactKey) {
    TextSelector selector;
    selector.start = readPosition(fields, "start");
    selector.end = readPosition(fields, "end");
    selector.exact = fields.optionalString(exactKey);
    selector.prefix = fields.string("prefix");
    selector.suffix = fields.string("suffix");
    return selector;
}

std::optional<Quote> readQuote(const Json& json, QuoteSources& sources, std::string_view place,
                               FileWarnings& warnings) {
    constexpr std::size_t shownWords = 60;
    JsonFields fields(json, place, warnings);
    Quote quote;
    quote.document = sources.indexOf(fields.string("document"));
    const TextSelector selector = readSelector(fields, "exact");
    quote.extra = fields.rest();
    const FoundSpan found = sources.find(quote.document, selector);
    quote.span = found.span;
    if (found.found == Found::InPlace)
        return quote;
    if (!selector.exact || selector.exact->empty()) {
        fields.warn(Phrase::tr("a quote lies outside of its document's text and has no words; left out"));
        return std::nullopt;
    }
    sources.note(found.found, oneLine(*selector.exact, shownWords), place);
    if (found.found == Found::Elsewhere)
        return quote;
    quote.orphan = *selector.exact;
    quote.extra = withPlace(quote.extra, selector);
    return quote;
}

} // namespace dateline
