#pragma once

#include "core/reading/read_events.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace dateline {

/// Reads an article that was published on Wednesday 15 May 2024, unless `published` says otherwise.
inline Reading readArticle(std::string text,
                           std::optional<std::chrono::sys_days> published = std::chrono::sys_days{
                               std::chrono::year{2024} / 5 / 15}) {
    SourceDocument document;
    document.text = std::move(text);
    document.published = published;
    return readEvents(std::move(document));
}

/// The first event of a type, or null.
inline const Event* find(const Reading& reading, EventType type) {
    const auto found = std::find_if(reading.events.begin(), reading.events.end(),
                                    [&](const Event& event) { return event.type == type; });
    return found == reading.events.end() ? nullptr : &*found;
}

/// Its time as EDTF, "undated", or "none" when there is no such event.
inline std::string whenOf(const Reading& reading, EventType type) {
    const Event* event = find(reading, type);
    return !event ? "none" : event->when ? event->when->edtf : "undated";
}

} // namespace dateline
