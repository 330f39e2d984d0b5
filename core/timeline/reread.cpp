#include "core/timeline/reread.h"

#include "core/base/id_pool.h"
#include "core/event/move_quotes.h"
#include "core/timeline/join_accounts.h"

#include <cassert>
#include <utility>

namespace dateline {
TimelineContent withReading(TimelineContent content, DocumentIndex document, Reading reading) {
    assert(content.documents[document].text == reading.document.text);
    forgetDocument(content.events, document);
    content.threshold = reading.threshold;
    reading.document.id = content.documents[document].id;
    content.documents.replace(document, std::move(reading.document));
    content.timexes.replace(document, std::move(reading.timexes));

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
