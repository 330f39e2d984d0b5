#pragma once

#include "core/timeline/timeline.h"

namespace dateline {

/// Makes one event of those in which different documents tell of the same happening: of one type and
/// modality, on the same day, with a place or an actor in common, or, where neither is told, of documents
/// that are about the same places. The event keeps all quotes and counts, has the most exact of the dates,
/// and lists what each document says as its accounts. Expected cost linear in the number of events.
[[nodiscard]] TimelineContent joinAccounts(TimelineContent content);

/// Takes away what events say of a document, and those of which nothing is left. Of two accounts the other
/// one then is the event.
void forgetDocument(EventList& events, DocumentIndex document);

} // namespace dateline
