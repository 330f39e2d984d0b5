#pragma once

#include "core/document/source_document.h"
#include "core/event/event.h"
#include "core/event/event_columns.h"
#include "core/reading/read_events.h"
#include "core/time/interval.h"
#include "core/time/timex.h"
#include "core/timeline/bookmark.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
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
    std::vector<Event> events; ///< of the articles; those of datasets stay in their rows
    std::vector<Bookmark> bookmarks = {};
    std::string
        extra; ///< top-level fields of the Dateline file that this version does not know, as a JSON object
};

/// Whether `path` is the file of one of the datasets, under whatever name: what must not be written to while
/// it is open.
[[nodiscard]] bool isOpenDataset(const TimelineContent& content, const std::filesystem::path& path);

/// Adds what was read from one more document, and gives document and events ids that are not taken. Linear in
/// all of the content: TimelineBuilder is for many.
void append(TimelineContent& content, Reading reading);
/// The same for another timeline's content.
void append(TimelineContent& content, TimelineContent more);

/// A moment, and how much of a timeline lies before it.
struct Cut {
    std::int64_t time = 0;   ///< seconds
    EventIndex begun = 0;    ///< the events [0, begun) begin before it
    std::uint32_t ended = 0; ///< so many dated events end at it or before: the first in the order of ends
};

/// The events of articles and datasets in one order, once and for all: by start, then as the text tells them;
/// after them the undated, in text order. Immutable, so that it can be shared between threads. What is drawn,
/// counted and filtered stands in columns, 50 bytes an event; the words stay in the documents.
class Timeline {
public:
    explicit Timeline(TimelineContent content);

    [[nodiscard]] const TimelineContent& content() const { return m_content; }
    [[nodiscard]] const std::string& title() const;
    [[nodiscard]] const std::vector<SourceDocument>& documents() const { return m_content.documents; }
    [[nodiscard]] const std::vector<Timex>& timexes(DocumentIndex document) const;
    /// The words that quotes of a document point into.
    [[nodiscard]] std::string_view textOf(DocumentIndex document) const;

    [[nodiscard]] EventIndex size() const { return static_cast<EventIndex>(m_columns->size()); }
    /// Events [0, datedCount) are dated, the others are not.
    [[nodiscard]] EventIndex datedCount() const { return m_datedCount; }
    [[nodiscard]] const EventColumns& columns() const { return *m_columns; }
    [[nodiscard]] EventBrief brief(EventIndex index) const { return m_columns->brief(index); }
    /// All of an event. That of a dataset is read from its row: some microseconds.
    [[nodiscard]] Event event(EventIndex index) const;
    [[nodiscard]] std::string titleOf(EventIndex index) const;
    /// The dataset that an event is a row of; null for one of an article.
    [[nodiscard]] const Dataset* datasetOf(EventIndex index) const;
    /// The first document that tells of an event; none for an event whose quotes are all orphans.
    [[nodiscard]] std::optional<DocumentIndex> documentOf(EventIndex index) const;

    /// From the first bound to the last of all dated events, open ends left out; none when nothing is dated.
    [[nodiscard]] std::optional<Interval> span() const { return m_span; }
    /// O(log n); less near `hint`, the cut of an earlier time.
    [[nodiscard]] Cut cutAt(double seconds, const Cut& hint = {}) const;
    /// The dated events in the order of their ends.
    [[nodiscard]] const std::vector<EventIndex>& endOrder() const { return m_endOrder; }
    /// The events of articles that have a quote which overlaps `span` of a document, in the timeline's order.
    [[nodiscard]] std::vector<EventIndex> eventsQuoting(DocumentIndex document, Span span) const;

private:
    void collect();
    void orderEnds();

    TimelineContent m_content;
    std::shared_ptr<const EventColumns> m_columns; ///< a dataset's own when there is nothing else
    /// By event, where timelines are mixed: the dataset's document, or kOfArticles. Else empty, and
    /// `m_onlySource` holds for all.
    std::vector<std::uint16_t> m_source;
    std::uint16_t m_onlySource = 0;
    EventIndex m_datedCount = 0;
    std::optional<Interval> m_span;
    std::vector<EventIndex> m_endOrder;
    std::vector<std::int64_t> m_ends; ///< in that order
};

[[nodiscard]] std::shared_ptr<const Timeline> buildTimeline(TimelineContent content);

} // namespace dateline
