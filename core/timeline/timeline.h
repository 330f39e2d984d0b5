#pragma once

#include "core/document/source_document.h"
#include "core/event/event.h"
#include "core/event/read_events.h"
#include "core/temporal/interval.h"
#include "core/temporal/timex.h"
#include "core/timeline/bookmark.h"
#include "core/timeline/overlap_index.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// An event's place in its timeline.
using EventIndex = std::uint32_t;

/// All that a Dateline file holds: documents, their time expressions (one list a document), events,
/// bookmarks.
struct TimelineContent {
    std::string title; ///< empty: the first document's title
    std::vector<SourceDocument> documents;
    std::vector<std::vector<Timex>> timexes;
    std::vector<Event> events;
    std::vector<Bookmark> bookmarks = {};
    std::string
        extra; ///< top-level fields of the Dateline file that this version does not know, as a JSON object
};

/// Adds what was read from one more document, and gives document and events ids that are not taken. Linear in
/// all of the content: TimelineBuilder is for many.
void append(TimelineContent& content, Reading reading);
/// The same for another timeline's content.
void append(TimelineContent& content, TimelineContent more);

/// The content put in order, once and for all: dated events by start, of the same start the longer first,
/// then as the text tells them; after them the undated, in text order. Immutable, so that it can be shared
/// between threads.
class Timeline {
public:
    explicit Timeline(TimelineContent content);

    [[nodiscard]] const TimelineContent& content() const { return m_content; }
    [[nodiscard]] const std::string& title() const;
    [[nodiscard]] const std::vector<SourceDocument>& documents() const { return m_content.documents; }
    [[nodiscard]] const std::vector<Timex>& timexes(DocumentIndex document) const;
    [[nodiscard]] const std::vector<Event>& events() const { return m_content.events; }
    [[nodiscard]] const Event& event(EventIndex index) const { return m_content.events[index]; }
    /// Events [0, datedCount) are dated, the others are not.
    [[nodiscard]] EventIndex datedCount() const { return m_datedCount; }
    /// From the first bound to the last of all dated events, open ends left out; none when nothing is dated.
    [[nodiscard]] std::optional<Interval> span() const { return m_span; }
    /// The dated events that overlap `interval` or touch it, in order. O(log n + what is found).
    [[nodiscard]] std::vector<EventIndex> eventsIn(Interval interval) const {
        return m_index.overlapping(interval);
    }
    /// The events that have a quote which overlaps `span` of a document, in the timeline's order.
    [[nodiscard]] std::vector<EventIndex> eventsQuoting(DocumentIndex document, Span span) const;

private:
    TimelineContent m_content;
    EventIndex m_datedCount = 0;
    std::optional<Interval> m_span;
    OverlapIndex m_index;
};

[[nodiscard]] std::shared_ptr<const Timeline> buildTimeline(TimelineContent content);

} // namespace dateline
