#pragma once

#include "core/event/event.h"

namespace dateline {

/// Adds `by` to the number of every document that the event names.
inline void moveQuotes(Event& event, DocumentIndex by) {
    for (Quote& quote : event.quotes)
        quote.document += by;
    for (CasualtyClaim& claim : event.casualties)
        claim.quote.document += by;
    for (Account& account : event.accounts)
        account.document += by;
    for (Reason& reason : event.reasons)
        if (reason.words)
            reason.words->document += by;
}

} // namespace dateline
