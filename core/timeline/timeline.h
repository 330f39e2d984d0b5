#pragma once

#include "core/base/shared_list.h"
#include "core/document/document_list.h"
#include "core/edit/edit.h"
#include "core/event/event.h"
#include "core/event/event_columns.h"
#include "core/event/event_list.h"
#include "core/event/events_by_key.h"
#include "core/event/numbers.h"
#include "core/reading/read_events.h"
#include "core/time/interval.h"
#include "core/time/timex.h"
#include "core/time/zone.h"
#include "core/timeline/bookmark.h"
#include "core/timeline/event_source.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// An event's place in its timeline.
using EventIndex = std::uint32_t;

struct MergedColumns;

/// All that a Dateline file holds: documents, their time expressions (one list a document), events,
/// bookmarks.
struct TimelineContent {
    std::string title;       ///< empty: the first document's title
    std::string description; ///< a person's words under it
    DocumentList documents;
    SharedList<std::vector<Timex>> timexes;
    EventList events; ///< of the articles, as they were read
    Edits edits = {}; ///< what people changed of them
    /// By document, those that bring their own events. Their documents have no text here.
    std::map<DocumentIndex, EventSourcePtr> sources = {};
    std::vector<Bookmark> bookmarks = {};
    std::string zone = {}; ///< in which clocks are told, see Zone::named; empty: that of Timeline's own
    Numbers numbers = {};  ///< of its events and documents
    double threshold = kThreshold; ///< how much must speak for what its texts tell, see readEvents
    std::string
        extra; ///< top-level fields of the Dateline file that this version does not know, as a JSON object
};

/// Whether a document is a text, which events are read from.
[[nodiscard]] bool isText(const TimelineContent& content, DocumentIndex document);
/// Whether any of its documents is one.
[[nodiscard]] bool hasTexts(const TimelineContent& content);

/// Whether `path` is the file of one of the sources, under whatever name: what must not be written to while
/// it is open.
[[nodiscard]] bool isOpenSource(const TimelineContent& content, const std::filesystem::path& path);

/// The content with what people changed of it as if it had been read so, and no changes.
[[nodiscard]] TimelineContent asEdited(TimelineContent content);
/// The content without what people changed of it.
[[nodiscard]] TimelineContent asRead(TimelineContent content);

/// Adds a source of events as one more document, and gives that an id that is not taken.
void append(TimelineContent& content, SourceDocument document, EventSourcePtr source);

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

/// The events of articles and other sources in one order, once and for all: by start, then as the text tells
/// them; after them the undated, in text order. Clocks that have a zone are told in the timeline's, and so
/// stand by instant. Immutable, so that it can be shared between threads. What is drawn, counted and filtered
/// stands in columns, 50 bytes an event; the words stay in the documents.
class Timeline {
public:
    explicit Timeline(TimelineContent content);
    Timeline(const Timeline&) = delete;
    Timeline& operator=(const Timeline&) = delete;

    [[nodiscard]] const TimelineContent& content() const { return m_content; }
    /// The events of the articles as people left them, in the order of the timeline.
    [[nodiscard]] const EventList& events() const {
        return m_content.edits.state().empty() ? m_content.events : m_edited;
    }
    /// An event as it was read, or as a person added it whole, by a key that it answers to; null when there
    /// is none.
    [[nodiscard]] const Event* asRead(std::string_view key) const;
    /// A row of a table, by its key; none when there is no such row.
    [[nodiscard]] std::optional<Event> rowOf(const EventKey& key) const;
    /// A row of a table as it is read, with its key, to be changed as a whole; see Origin::Row.
    [[nodiscard]] Event rowAsRead(EventIndex index) const;
    /// "E-017"; of a row of a table that of its document, "D-002".
    [[nodiscard]] std::string numberOf(EventIndex index) const;
    [[nodiscard]] const std::string& title() const;
    /// In which its clocks are told that have a zone; none when none has. It is that of the content, else
    /// that in which all are told, else UTC.
    [[nodiscard]] const std::optional<Zone>& zone() const { return m_zone; }
    /// An event's place in the order that is the same in whatever zone they are told.
    [[nodiscard]] EventIndex rankOf(EventIndex index) const {
        return m_ranks.empty() ? index : m_ranks[index];
    }
    [[nodiscard]] const DocumentList& documents() const { return m_content.documents; }
    [[nodiscard]] const std::vector<Timex>& timexes(DocumentIndex document) const;
    /// The words that quotes of a document point into.
    [[nodiscard]] std::string_view textOf(DocumentIndex document) const;
    /// Where a document's events come from.
    [[nodiscard]] const EventSource& sourceOf(DocumentIndex document) const;
    /// What a quote says, to be read; of an orphan the words as they were.
    [[nodiscard]] std::string wordsOf(const Quote& quote) const;
    /// Whether a quote is a record, such as a row of a table, and no passage of a text.
    [[nodiscard]] bool isRecord(const Quote& quote) const;
    [[nodiscard]] SourceRecord recordOf(const Quote& quote) const;
    [[nodiscard]] std::size_t lineOf(const Quote& quote) const;

    [[nodiscard]] EventIndex size() const { return static_cast<EventIndex>(m_columns->size()); }
    /// Events [0, datedCount) are dated, the others are not.
    [[nodiscard]] EventIndex datedCount() const { return m_datedCount; }
    [[nodiscard]] const EventColumns& columns() const { return *m_columns; }
    [[nodiscard]] EventBrief brief(EventIndex index) const { return m_columns->brief(index); }
    /// All of an event, its time as the timeline's zone tells it (and its EDTF as the source does). That of a
    /// table is read from its row: some microseconds.
    [[nodiscard]] Event event(EventIndex index) const;
    /// The event where it stands in memory, as its source tells it; null when it is read when it is asked
    /// for.
    [[nodiscard]] const Event* held(EventIndex index) const;
    /// Those that stand in memory, in the order of the timeline.
    [[nodiscard]] const std::vector<EventIndex>& heldEvents() const { return m_held; }
    [[nodiscard]] std::string titleOf(EventIndex index) const;
    [[nodiscard]] std::string speakerOf(EventIndex index) const;
    [[nodiscard]] std::string derivationOf(EventIndex index) const;
    [[nodiscard]] std::string_view placeNameOf(EventIndex index) const {
        return m_columns->names.name(m_columns->place[index]);
    }
    [[nodiscard]] EventKey keyOf(EventIndex index) const;
    /// The event that answers to a key: its own, or that of one of the accounts that it joins. O(log n) for
    /// what an article tells; of tables the first look costs one at every row.
    [[nodiscard]] std::optional<EventIndex> find(std::string_view key) const;
    /// Calls `visit` with every document that tells of an event, each once.
    template <typename Visit>
    void visitTellers(EventIndex index, const Visit& visit) const;
    /// The first document that tells of an event; none for an event whose quotes are all orphans.
    [[nodiscard]] std::optional<DocumentIndex> documentOf(EventIndex index) const;

    /// From the first bound to the last of all dated events, open ends left out; none when nothing is dated.
    [[nodiscard]] std::optional<Interval> span() const { return m_span; }
    /// O(log n); less near `hint`, the cut of an earlier time.
    [[nodiscard]] Cut cutAt(double seconds, const Cut& hint = {}) const;
    /// The dated events in the order of their ends.
    [[nodiscard]] const std::vector<EventIndex>& endOrder() const { return m_endOrder; }
    /// Takes from `passes` the events that do not hold each of `words`, which are case-folded.
    void search(const std::vector<std::string>& words, std::vector<bool>& passes) const;

private:
    /// A source, and its first document.
    struct Source {
        EventSourcePtr events;
        DocumentIndex document = 0;
        std::vector<std::uint32_t> changed = {}; ///< places of rows that people changed, ascending
    };

    void sortEvents();
    void giveNumbers();
    void findChangedRows();
    void collect();
    void findHeld();
    void tellInZone(MergedColumns& merged);
    void orderEnds();

    [[nodiscard]] const Source& sourceAt(EventIndex index) const {
        return m_sources[m_sourceOf.empty() ? 0 : m_sourceOf[index]];
    }
    [[nodiscard]] std::uint32_t placeOf(EventIndex index) const {
        return m_sourceOf.empty() ? index : m_columns->record[index];
    }
    [[nodiscard]] const Source& ofDocument(DocumentIndex document) const;
    [[nodiscard]] static Quote inSource(Quote quote, const Source& source);

    TimelineContent m_content;
    EventsByKey m_read;
    EventList m_edited; ///< none while nothing is set
    Source m_articles;
    std::vector<Source> m_sources;                 ///< that have events
    std::shared_ptr<const EventColumns> m_columns; ///< a source's own when there is no other
    UtcOffset m_own;                               ///< of its clocks by themselves
    std::optional<Zone> m_zone;
    std::vector<EventIndex> m_ranks;       ///< by event; empty when they are the events' places
    std::vector<std::uint16_t> m_sourceOf; ///< by event; empty when there is one source
    std::vector<EventIndex> m_held;
    EventIndex m_datedCount = 0;
    std::optional<Interval> m_span;
    std::vector<EventIndex> m_endOrder;
    std::vector<std::int64_t> m_ends; ///< in that order
};

template <typename Visit>
void Timeline::visitTellers(EventIndex index, const Visit& visit) const {
    const Event* event = held(index);
    if (event == nullptr)
        return visit(sourceAt(index).document);
    for (auto quote = event->quotes.begin(); quote != event->quotes.end(); ++quote)
        if (std::none_of(event->quotes.begin(), quote,
                         [&](const Quote& before) { return before.document == quote->document; }))
            visit(quote->document);
}

[[nodiscard]] std::shared_ptr<const Timeline> buildTimeline(TimelineContent content);
/// The same timeline with other changes.
[[nodiscard]] std::shared_ptr<const Timeline> withEdits(const Timeline& timeline, Edits edits);
/// The same timeline, whose events and documents keep these numbers.
[[nodiscard]] std::shared_ptr<const Timeline> withNumbers(const Timeline& timeline, Numbers numbers);
/// The same timeline, told in another zone; see TimelineContent::zone.
[[nodiscard]] std::shared_ptr<const Timeline> withZone(const Timeline& timeline, std::string zone);

} // namespace dateline
