#include "core/event/accounts.h"

namespace dateline {

std::vector<Account> accountsOf(const Event& event) {
    if (!event.accounts.empty() || event.quotes.empty())
        return event.accounts;
    return {{event.id, event.quotes.front().document, event.title, event.when, event.status, event.speaker,
             event.derivation}};
}

} // namespace dateline
