#include "core/timeline/timeline_builder.h"

#include "core/event/events_by_key.h"
#include "core/event/move_quotes.h"

#include <iterator>
#include <map>
#include <unordered_map>
#include <utility>

namespace dateline {
namespace {

/// Those that are not given here already.
template <typename Renamed>
void takeNumbers(NumberSeries& series, const NumberSeries& more, const Renamed& renamed) {
    for (const auto& [key, number] : more.all()) {
        const auto other = renamed.find(key);
        series.restore(other == renamed.end() ? key : other->second, number);
    }
    series.setNext(more.next());
}

} // namespace

TimelineBuilder::TimelineBuilder(TimelineContent begun) : m_content(std::move(begun)) {
    for (const SourceDocument& document : m_content.documents)
        m_documentIds.take(document.id);
    for (const Event& event : m_content.events)
        for (const EventKey& key : keysOf(event))
            m_eventIds.take(key);
    for (const auto& [event, settings] : m_content.edits.state())
        m_eventIds.take(event);
}

void TimelineBuilder::add(Reading reading) {
    TimelineContent more;
    more.threshold = reading.threshold;
    more.documents.push_back(std::move(reading.document));
    more.timexes.push_back(std::move(reading.timexes));
    more.events = EventList(std::move(reading.events));
    add(std::move(more));
}

void TimelineBuilder::add(TimelineContent more) {
    const auto before = static_cast<DocumentIndex>(m_content.documents.size());
    if (!hasTexts(m_content))
        m_content.threshold = more.threshold;
    const Numbers numbers = more.numbers;
    if (m_content.numbers.empty())
        m_content.numbers.setRange(numbers.range);
    std::unordered_map<std::string, std::string> renamedDocuments;
    for (std::size_t i = 0; i < more.documents.size(); ++i) {
        const std::string& wanted = more.documents[i].id;
        if (std::string id = m_documentIds.claim(wanted); id != wanted) {
            renamedDocuments.emplace(wanted, id);
            more.documents.own(i).id = std::move(id);
        }
        m_content.documents.push_back(more.documents.shared(i));
    }
    for (auto& [document, source] : more.sources)
        m_content.sources.emplace(before + document, std::move(source));
    std::map<EventKey, EventKey> renamed;
    for (std::size_t i = 0; i < more.timexes.size(); ++i)
        m_content.timexes.push_back(more.timexes.shared(i));
    for (std::size_t i = 0; i < more.events.size(); ++i) {
        Event& event = more.events.own(i);
        const bool isNamed = !more.bookmarks.empty() || !more.edits.empty() || !numbers.empty();
        const auto claim = [&](EventKey& key) {
            EventKey id = m_eventIds.claim(key);
            if (isNamed && id != key)
                renamed.emplace(key, id);
            key = std::move(id);
        };
        const EventKey told = event.id;
        claim(event.id);
        for (Account& account : event.accounts)
            if (account.key == told)
                account.key = event.id;
            else if (!account.key.empty())
                claim(account.key);
        moveQuotes(event, before);
        m_content.events.push_back(more.events.shared(i));
    }
    for (const auto& [event, settings] : more.edits.state())
        if (const auto row = parseRowEventKey(event)) {
            if (const auto moved = renamedDocuments.find(std::string(row->document));
                moved != renamedDocuments.end())
                renamed.emplace(event, rowEventKey({moved->second, row->row}));
        } else if (settings.contains(EventField::Whole) && !renamed.contains(event)) {
            if (EventKey id = m_eventIds.claim(event); id != event)
                renamed.emplace(event, std::move(id));
        }
    m_content.edits.take(std::move(more.edits), renamed, before);
    takeNumbers(m_content.numbers.events, numbers.events, renamed);
    takeNumbers(m_content.numbers.documents, numbers.documents, renamedDocuments);
    for (Bookmark& bookmark : more.bookmarks) {
        if (const auto found = renamed.find(bookmark.event); found != renamed.end())
            bookmark.event = found->second;
        else if (const auto row = parseRowEventKey(bookmark.event))
            if (const auto moved = renamedDocuments.find(std::string(row->document));
                moved != renamedDocuments.end())
                bookmark.event = rowEventKey({moved->second, row->row});
        m_content.bookmarks.push_back(std::move(bookmark));
    }
    if (m_content.title.empty())
        m_content.title = std::move(more.title);
    if (m_content.description.empty())
        m_content.description = std::move(more.description);
    if (m_content.zone.empty())
        m_content.zone = std::move(more.zone);
    if (m_content.extra.empty())
        m_content.extra = std::move(more.extra);
}

void append(TimelineContent& content, Reading reading) {
    TimelineBuilder builder(std::move(content));
    builder.add(std::move(reading));
    content = std::move(builder).take();
}

void append(TimelineContent& content, SourceDocument document, EventSourcePtr source) {
    TimelineContent more;
    more.documents.push_back(std::move(document));
    more.timexes.resize(1);
    more.sources.emplace(0, std::move(source));
    append(content, std::move(more));
}

void append(TimelineContent& content, TimelineContent more) {
    TimelineBuilder builder(std::move(content));
    builder.add(std::move(more));
    content = std::move(builder).take();
}

} // namespace dateline
