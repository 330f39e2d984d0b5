#include "core/timeline/counterpart.h"

#include <algorithm>

namespace dateline {
namespace {

/// The document of the same id and text.
std::optional<DocumentIndex> sameDocument(const SourceDocument& sought, const DocumentList& documents) {
    const auto found = std::find_if(documents.begin(), documents.end(), [&](const SourceDocument& document) {
        return document.id == sought.id && document.text == sought.text;
    });
    return found == documents.end() ? std::nullopt
                                    : std::optional(static_cast<DocumentIndex>(found - documents.begin()));
}

bool tells(const Event& event, DocumentIndex document, Span sentence) {
    return std::any_of(event.quotes.begin(), event.quotes.end(), [&](const Quote& quote) {
        return quote.document == document && quote.span.overlaps(sentence);
    });
}

} // namespace

std::optional<EventIndex> counterpartOf(const Timeline& before, EventIndex event, const Timeline& now) {
    if (const auto found = now.find(before.keyOf(event)))
        return found;
    const Event* was = before.held(event);
    if (was == nullptr || was->quotes.empty())
        return std::nullopt;
    const Quote& quote = was->quotes.front();
    const auto document = sameDocument(before.documents()[quote.document], now.documents());
    if (!document)
        return std::nullopt;
    for (const EventIndex i : now.heldEvents())
        if (const Event& is = *now.held(i); is.type == was->type && tells(is, *document, quote.span))
            return i;
    return std::nullopt;
}

} // namespace dateline
