#include "core/timeline/reread.h"

#include "core/timeline/id_pool.h"
#include "core/timeline/move_quotes.h"

#include <cassert>
#include <utility>

namespace dateline {
namespace {

/// Takes away what an event says of a document; false when nothing is left.
bool forget(Event& event, DocumentIndex document) {
    std::erase_if(event.quotes, [&](const Quote& quote) { return quote.document == document; });
    std::erase_if(event.casualties,
                  [&](const CasualtyClaim& claim) { return claim.quote.document == document; });
    std::erase_if(event.reasons,
                  [&](const Reason& reason) { return reason.words && reason.words->document == document; });
    return !event.quotes.empty();
}

} // namespace

TimelineContent withReading(TimelineContent content, DocumentIndex document, Reading reading) {
    assert(content.documents[document].text == reading.document.text);
    std::erase_if(content.events, [&](Event& event) { return !forget(event, document); });
    reading.document.id = content.documents[document].id;
    content.documents[document] = std::move(reading.document);
    content.timexes[document] = std::move(reading.timexes);

    IdPool ids('e');
    for (const Event& event : content.events)
        ids.take(event.id);
    for (Event& event : reading.events) {
        event.id = ids.claim(event.id);
        moveQuotes(event, document); // a reading names its own document 0
        content.events.push_back(std::move(event));
    }
    return content;
}

} // namespace dateline
