#pragma once

#include "core/edit/apply_edits.h"
#include "core/edit/make_edit.h"
#include "core/event/events_by_key.h"

#include <chrono>
#include <string>
#include <vector>

namespace dateline {

inline Stamp stampAt(int second) {
    return {"ann", std::chrono::sys_seconds{std::chrono::seconds{second}}};
}

inline Event madeEvent(const std::string& id, EventType type, const std::string& when) {
    Event event;
    event.id = id;
    event.type = type;
    event.title = "The " + id;
    event.when = parseWhen(when).value();
    event.quotes = {{0, {static_cast<std::uint32_t>(id.back() - 'a'), 40}, {}}};
    return event;
}

inline EventList madeEvents() {
    return {madeEvent("raid", EventType::Attack, "2023-09-19"),
            madeEvent("truce", EventType::Ceasefire, "2023-09-20"),
            madeEvent("talks", EventType::Talks, "2023-09-21")};
}

/// Sets a field of one of `read`.
inline void set(Edits& edits, const EventList& read, const EventKey& key, EventField field, FieldValue value,
                int second = 1) {
    Event unread;
    unread.id = key;
    const Event* event = EventsByKey(read).find(key);
    for (const Edit& edit :
         setField(edits, event != nullptr ? *event : unread, field, std::move(value), stampAt(second)))
        edits.make(edit, stampAt(second));
}

inline const Event* find(const EventList& events, const EventKey& key) {
    for (const Event& event : events)
        if (event.id == key)
            return &event;
    return nullptr;
}

} // namespace dateline
