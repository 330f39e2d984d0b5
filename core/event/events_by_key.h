#pragma once

#include "core/event/event_list.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// The events of a list by the keys that they answer to: their own, then those of the accounts that they
/// join. The list must outlive it, and stay as it is.
class EventsByKey {
public:
    EventsByKey() = default;
    /// Linear.
    explicit EventsByKey(const EventList& events);

    /// Null when none answers. O(1).
    [[nodiscard]] const Event* find(std::string_view key) const;

private:
    std::unordered_map<std::string_view, const Event*> m_events;
};

/// The keys that an event answers to, its own first.
[[nodiscard]] std::vector<EventKey> keysOf(const Event& event);

} // namespace dateline
