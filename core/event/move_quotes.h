#pragma once

#include "core/event/event.h"

namespace dateline {

/// All quotes that an event holds: its own, and those of its counts and reasons.
template <typename Visit>
void visitQuotes(Event& event, const Visit& visit) {
    for (Quote& quote : event.quotes)
        visit(quote);
    for (CasualtyClaim& claim : event.casualties)
        visit(claim.quote);
    for (Reason& reason : event.reasons)
        if (reason.words)
            visit(*reason.words);
}

/// Adds `by` to the number of every document that the event names.
inline void moveQuotes(Event& event, DocumentIndex by) {
    visitQuotes(event, [by](Quote& quote) { quote.document += by; });
    for (Account& account : event.accounts)
        account.document += by;
}

} // namespace dateline
