#include "core/timeline/timeline.h"

#include "core/base/parallel.h"
#include "core/base/same_file.h"
#include "core/edit/apply_edits.h"
#include "core/event/move_quotes.h"
#include "core/timeline/article_source.h"
#include "core/timeline/gallop.h"
#include "core/timeline/merge_columns.h"
#include "core/timeline/zoned_columns.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace dateline {
namespace {

auto textOrder(const Event& event) {
    return event.quotes.empty() ? std::pair(DocumentIndex{0}, Span{})
                                : std::pair(event.quotes.front().document, event.quotes.front().span);
}

/// By their starts as clocks tell them that are so far ahead of UTC.
bool earlier(const Event& a, const Event& b, UtcOffset offset) {
    if (a.when.has_value() != b.when.has_value())
        return a.when.has_value();
    if (a.when) {
        const CivilSeconds ofA = toldAt(offset, *a.when).bounds.start;
        const CivilSeconds ofB = toldAt(offset, *b.when).bounds.start;
        if (ofA != ofB)
            return ofA < ofB;
    }
    return textOrder(a) < textOrder(b);
}

/// Within what columns hold.
double inRange(double seconds) {
    constexpr double most = 9.2e18;
    return std::clamp(seconds, -most, most);
}

std::optional<Interval> hullOfClosedEnds(const EventColumns& columns, EventIndex dated,
                                         const std::vector<std::int64_t>& ends) {
    constexpr std::int64_t first = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
    const auto starts = columns.start.begin();
    const auto start = std::upper_bound(starts, starts + dated, first);
    const auto end = std::lower_bound(ends.begin(), ends.end(), last);
    std::int64_t low = last;
    std::int64_t high = first;
    if (start != starts + dated) {
        low = *start;
        high = *std::prev(starts + dated);
    }
    if (end != ends.begin()) {
        low = std::min(low, ends.front());
        high = std::max(high, *std::prev(end));
    }
    if (low > high)
        return std::nullopt;
    return Interval{CivilSeconds{std::chrono::seconds{low}}, CivilSeconds{std::chrono::seconds{high}}};
}

} // namespace

bool isText(const TimelineContent& content, DocumentIndex document) {
    return !content.documents[document].text.empty() && !content.sources.contains(document);
}

bool hasTexts(const TimelineContent& content) {
    for (DocumentIndex i = 0; i < content.documents.size(); ++i)
        if (isText(content, i))
            return true;
    return false;
}

bool isOpenSource(const TimelineContent& content, const std::filesystem::path& path) {
    return std::any_of(content.sources.begin(), content.sources.end(), [&](const auto& source) {
        const std::filesystem::path file = source.second->file();
        return !file.empty() && isSameFile(file, path);
    });
}

TimelineContent asEdited(TimelineContent content) {
    if (!content.edits.state().empty())
        content.events = applyEdits(content.edits, content.events);
    return asRead(std::move(content));
}

TimelineContent asRead(TimelineContent content) {
    content.edits = {};
    return content;
}

Timeline::Timeline(TimelineContent content) : m_content(std::move(content)) {
    assert(m_content.timexes.size() == m_content.documents.size());
    sortEvents();
    collect();
    findHeld();
    const auto undated = std::partition_point(m_columns->code.begin(), m_columns->code.end(), [](auto code) {
        return (code.flags & EventColumns::kDated) != 0;
    });
    m_datedCount = static_cast<EventIndex>(undated - m_columns->code.begin());
    orderEnds();
    m_span = hullOfClosedEnds(*m_columns, m_datedCount, m_ends);
}

void Timeline::sortEvents() {
    std::vector<const EventColumns*> columns;
    for (const auto& [document, source] : m_content.sources)
        columns.push_back(&source->columns());
    if (!m_content.edits.state().empty())
        m_edited =
            applyEdits(m_content.edits, m_content.events, [this](const EventKey& key) { return rowOf(key); });
    m_own = ownOffset(events(), columns);
    if (m_own.said())
        m_zone = Zone::named(m_content.zone).value_or(Zone::at(m_own));
    for (EventList* some : {&m_content.events, &m_edited})
        some->sort([&](const Event& a, const Event& b) { return earlier(a, b, m_own); });
    m_read = EventsByKey(m_content.events);
    giveNumbers();
}

std::optional<Event> Timeline::rowOf(const EventKey& key) const {
    for (const auto& [document, source] : m_content.sources)
        if (const auto place = source->find(key, m_content.documents[document].id)) {
            Event row = source->event(*place);
            moveQuotes(row, document);
            return row;
        }
    return std::nullopt;
}

/// Those that people changed are among the events of texts.
void Timeline::findChangedRows() {
    for (const auto& [key, settings] : m_content.edits.state()) {
        if (!settings.contains(EventField::Whole) || !parseRowEventKey(key))
            continue;
        for (Source& source : m_sources)
            if (const auto place = source.events->find(key, m_content.documents[source.document].id))
                source.changed.push_back(*place);
    }
    for (Source& source : m_sources)
        std::sort(source.changed.begin(), source.changed.end());
}

void Timeline::giveNumbers() {
    for (const SourceDocument& document : documents())
        m_content.numbers.documents.give(document.id);
    for (const Event& event : m_content.events)
        m_content.numbers.events.give(event.id);
    for (const Event& event : m_edited)
        if (event.annotation.origin != Origin::Row)
            m_content.numbers.events.give(event.id);
}

/// The columns of articles and other sources: those that are alone as they are, else merged.
void Timeline::collect() {
    for (const auto& [document, source] : m_content.sources)
        m_sources.push_back({source, document});
    findChangedRows();
    m_articles = {articleSource(m_content.documents, events()), 0};
    if (!events().empty() || m_sources.empty())
        m_sources.push_back(m_articles);
    std::vector<const EventColumns*> columns;
    for (const Source& source : m_sources)
        columns.push_back(&source.events->columns());
    const auto areTold = [&](const EventColumns& of) {
        return !m_zone || (areToldIn(Zone::at(m_own), of) && areToldIn(*m_zone, of));
    };
    if (m_sources.size() == 1 && m_sources.front().changed.empty() && areTold(*columns.front())) {
        m_columns = {m_sources.front().events, columns.front()};
        return;
    }
    std::vector<std::vector<std::uint32_t>> changed;
    for (const Source& source : m_sources)
        changed.push_back(source.changed);
    MergedColumns merged = mergeColumns(columns, changed);
    if (m_zone)
        tellInZone(merged);
    m_columns = std::make_shared<const EventColumns>(std::move(merged.columns));
    m_sourceOf = std::move(merged.source);
}

void Timeline::findHeld() {
    if (events().empty())
        return;
    const auto articles = static_cast<std::uint16_t>(m_sources.size() - 1);
    m_held.reserve(events().size());
    for (EventIndex i = 0; i < size(); ++i)
        if (m_sourceOf.empty() || m_sourceOf[i] == articles)
            m_held.push_back(i);
}

/// First as the clocks are told by themselves, which gives the order that no zone changes.
void Timeline::tellInZone(MergedColumns& merged) {
    static_cast<void>(tellIn(Zone::at(m_own), merged));
    if (!areToldIn(*m_zone, merged.columns))
        m_ranks = tellIn(*m_zone, merged);
}

void Timeline::orderEnds() {
    struct End {
        std::int64_t time;
        EventIndex event;
        bool operator<(const End& other) const {
            return std::tie(time, event) < std::tie(other.time, other.event);
        }
    };
    std::vector<End> all(m_datedCount);
    for (EventIndex i = 0; i < m_datedCount; ++i)
        all[i] = {m_columns->end[i], i};
    sortInParallel(all);
    m_endOrder.reserve(m_datedCount);
    m_ends.reserve(m_datedCount);
    for (const End& end : all) {
        m_endOrder.push_back(end.event);
        m_ends.push_back(end.time);
    }
}

const Event* Timeline::asRead(std::string_view key) const {
    if (const Event* event = m_read.find(key))
        return event;
    const Setting* setting = m_content.edits.of(key, EventField::Whole);
    const auto* whole =
        setting == nullptr ? nullptr : std::get_if<std::shared_ptr<const Event>>(&setting->value);
    return whole == nullptr ? nullptr : whole->get();
}

Event Timeline::rowAsRead(EventIndex index) const {
    const Source& source = sourceAt(index);
    Event row = source.events->event(placeOf(index));
    row.id = keyOf(index);
    row.quotes.clear(); // what points into the table is not kept apart from it
    row.casualties.clear();
    row.reasons.clear();
    row.annotation.origin = Origin::Row;
    return row;
}

std::string Timeline::numberOf(EventIndex index) const {
    const Event* event = held(index);
    if (event != nullptr && event->annotation.origin != Origin::Row)
        return std::string(m_content.numbers.events.of(event->id));
    if (event != nullptr) {
        const auto document = documentOf(index);
        return document ? std::string(m_content.numbers.documents.of(documents()[*document].id))
                        : std::string();
    }
    return std::string(m_content.numbers.documents.of(m_content.documents[sourceAt(index).document].id));
}

const std::string& Timeline::title() const {
    static const std::string none;
    if (!m_content.title.empty())
        return m_content.title;
    return m_content.documents.empty() ? none : m_content.documents.front().title;
}

const std::vector<Timex>& Timeline::timexes(DocumentIndex document) const {
    return m_content.timexes[document];
}

const Timeline::Source& Timeline::ofDocument(DocumentIndex document) const {
    const auto found = std::find_if(m_sources.begin(), m_sources.end(), [&](const Source& source) {
        return source.events != m_articles.events && source.document == document;
    });
    return found == m_sources.end() ? m_articles : *found;
}

Quote Timeline::inSource(Quote quote, const Source& source) {
    quote.document -= source.document;
    return quote;
}

const EventSource& Timeline::sourceOf(DocumentIndex document) const {
    return *ofDocument(document).events;
}

std::string_view Timeline::textOf(DocumentIndex document) const {
    const Source& source = ofDocument(document);
    return source.events->text(document - source.document);
}

std::string Timeline::wordsOf(const Quote& quote) const {
    const Source& source = ofDocument(quote.document);
    return quote.orphan.empty() ? source.events->words(inSource(quote, source)) : quote.orphan;
}

bool Timeline::isRecord(const Quote& quote) const {
    return quote.orphan.empty() && sourceOf(quote.document).hasRecords();
}

SourceRecord Timeline::recordOf(const Quote& quote) const {
    const Source& source = ofDocument(quote.document);
    return source.events->record(inSource(quote, source));
}

std::size_t Timeline::lineOf(const Quote& quote) const {
    const Source& source = ofDocument(quote.document);
    return source.events->line(inSource(quote, source));
}

std::optional<DocumentIndex> Timeline::documentOf(EventIndex index) const {
    const Event* event = held(index);
    if (event == nullptr)
        return sourceAt(index).document;
    for (const Quote& quote : event->quotes)
        if (quote.orphan.empty())
            return quote.document;
    return std::nullopt;
}

Event Timeline::event(EventIndex index) const {
    const Source& source = sourceAt(index);
    Event event = source.events->event(placeOf(index));
    moveQuotes(event, source.document);
    if (m_zone && event.when)
        static_cast<TimeShape&>(*event.when) = m_columns->time(index);
    return event;
}

const Event* Timeline::held(EventIndex index) const {
    return sourceAt(index).events->held(placeOf(index));
}

std::string Timeline::titleOf(EventIndex index) const {
    return sourceAt(index).events->title(placeOf(index));
}

std::string Timeline::speakerOf(EventIndex index) const {
    return sourceAt(index).events->speaker(placeOf(index));
}

std::string Timeline::derivationOf(EventIndex index) const {
    return sourceAt(index).events->derivation(placeOf(index));
}

EventKey Timeline::keyOf(EventIndex index) const {
    const Source& source = sourceAt(index);
    return source.events->key(placeOf(index), m_content.documents[source.document].id);
}

std::optional<EventIndex> Timeline::find(std::string_view key) const {
    for (std::uint16_t i = 0; i < m_sources.size() && !m_content.documents.empty(); ++i) {
        const Source& source = m_sources[i];
        const auto place = source.events->find(key, m_content.documents[source.document].id);
        if (!place || std::binary_search(source.changed.begin(), source.changed.end(), *place))
            continue;
        if (m_sourceOf.empty())
            return *place;
        // Where no clock was moved it stands no earlier among all than among those of its source.
        EventIndex index = m_zone || !source.changed.empty() ? 0 : *place;
        while (m_sourceOf[index] != i || m_columns->record[index] != *place)
            ++index;
        return index;
    }
    return std::nullopt;
}

/// Of each source by itself: its events stand here in their own order, with others between them.
void Timeline::search(const std::vector<std::string>& words, std::vector<bool>& passes) const {
    if (m_sourceOf.empty())
        return m_sources.front().events->search(words, passes);
    std::vector<std::vector<bool>> own(m_sources.size());
    for (std::size_t i = 0; i < own.size(); ++i)
        own[i].resize(m_sources[i].events->columns().size());
    for (EventIndex i = 0; i < size(); ++i)
        own[m_sourceOf[i]][placeOf(i)] = passes[i];
    for (std::size_t i = 0; i < own.size(); ++i)
        m_sources[i].events->search(words, own[i]);
    for (EventIndex i = 0; i < size(); ++i)
        passes[i] = own[m_sourceOf[i]][placeOf(i)];
}

Cut Timeline::cutAt(double seconds, const Cut& hint) const {
    Cut cut;
    cut.time = static_cast<std::int64_t>(std::ceil(inRange(seconds)));
    cut.begun = static_cast<EventIndex>(
        std::min<std::size_t>(m_datedCount, gallop(m_columns->start, cut.time, hint.begun)));
    // Of whole seconds, those before the next one.
    cut.ended = static_cast<std::uint32_t>(
        gallop(m_ends, static_cast<std::int64_t>(std::floor(inRange(seconds))) + 1, hint.ended));
    return cut;
}

std::shared_ptr<const Timeline> buildTimeline(TimelineContent content) {
    return std::make_shared<const Timeline>(std::move(content));
}

std::shared_ptr<const Timeline> withEdits(const Timeline& timeline, Edits edits) {
    TimelineContent content = timeline.content();
    content.edits = std::move(edits);
    return buildTimeline(std::move(content));
}

std::shared_ptr<const Timeline> withNumbers(const Timeline& timeline, Numbers numbers) {
    TimelineContent content = timeline.content();
    content.numbers = std::move(numbers);
    return buildTimeline(std::move(content));
}

std::shared_ptr<const Timeline> withZone(const Timeline& timeline, std::string zone) {
    TimelineContent content = timeline.content();
    content.zone = std::move(zone);
    return buildTimeline(std::move(content));
}

} // namespace dateline
