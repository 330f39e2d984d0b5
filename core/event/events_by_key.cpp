#include "core/event/events_by_key.h"

namespace dateline {

EventsByKey::EventsByKey(const EventList& events) {
    m_events.reserve(events.size());
    for (const Event& event : events)
        m_events.emplace(event.id, &event);
    for (const Event& event : events)
        for (const Account& account : event.accounts)
            if (!account.key.empty())
                m_events.emplace(account.key, &event);
}

const Event* EventsByKey::find(std::string_view key) const {
    const auto found = m_events.find(key);
    return found == m_events.end() ? nullptr : found->second;
}

std::vector<EventKey> keysOf(const Event& event) {
    std::vector<EventKey> keys{event.id};
    for (const Account& account : event.accounts)
        if (!account.key.empty() && account.key != event.id)
            keys.push_back(account.key);
    return keys;
}

} // namespace dateline
