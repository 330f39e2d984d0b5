#include "core/event/accounts.h"

#include <algorithm>

namespace dateline {
namespace {

bool tellsOf(const Event& event, DocumentIndex document) {
    return std::any_of(event.quotes.begin(), event.quotes.end(),
                       [&](const Quote& quote) { return quote.document == document; });
}

} // namespace

std::vector<Account> accountsOf(const Event& event) {
    if (!event.accounts.empty() || event.quotes.empty())
        return event.accounts;
    return {{event.id, event.quotes.front().document, event.title, event.when, event.status, event.speaker,
             event.derivation}};
}

bool sharesDocument(const Event& a, const Event& b) {
    return std::any_of(a.quotes.begin(), a.quotes.end(),
                       [&](const Quote& quote) { return tellsOf(b, quote.document); });
}

bool sharesActor(const Event& a, const Event& b) {
    return std::any_of(a.actors.begin(), a.actors.end(), [&](const std::string& actor) {
        return std::find(b.actors.begin(), b.actors.end(), actor) != b.actors.end();
    });
}

} // namespace dateline
