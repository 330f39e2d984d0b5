#include "core/timeline/timeline.h"

#include "core/base/parallel.h"
#include "core/base/same_file.h"
#include "core/dataset/dataset.h"
#include "core/timeline/gallop.h"
#include "core/timeline/merge_columns.h"
#include "core/timeline/move_quotes.h"

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

bool earlier(const Event& a, const Event& b) {
    if (a.when.has_value() != b.when.has_value())
        return a.when.has_value();
    if (a.when && a.when->bounds.start != b.when->bounds.start)
        return a.when->bounds.start < b.when->bounds.start;
    return textOrder(a) < textOrder(b);
}

EventColumns columnsOf(const std::vector<Event>& events) {
    EventColumns columns;
    columns.reserve(events.size());
    for (std::uint32_t i = 0; i < events.size(); ++i) {
        std::string actors;
        for (const std::string& actor : events[i].actors) {
            if (!actors.empty())
                actors += EventColumns::kActorSeparator;
            actors += actor;
        }
        columns.add(briefOf(events[i]), i, columns.actorLists.id(actors), columns.names.id(events[i].place));
    }
    return columns;
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

bool isOpenDataset(const TimelineContent& content, const std::filesystem::path& path) {
    return std::any_of(content.documents.begin(), content.documents.end(),
                       [&](const SourceDocument& document) {
                           return document.dataset && isSameFile(document.dataset->path(), path);
                       });
}

Timeline::Timeline(TimelineContent content) : m_content(std::move(content)) {
    assert(m_content.timexes.size() == m_content.documents.size());
    std::stable_sort(m_content.events.begin(), m_content.events.end(), earlier);
    collect();
    const auto undated = std::partition_point(m_columns->code.begin(), m_columns->code.end(), [](auto code) {
        return (code.flags & EventColumns::kDated) != 0;
    });
    m_datedCount = static_cast<EventIndex>(undated - m_columns->code.begin());
    orderEnds();
    m_span = hullOfClosedEnds(*m_columns, m_datedCount, m_ends);
}

/// The columns of articles and datasets: those that are alone as they are, else merged.
void Timeline::collect() {
    std::vector<SourceColumns> sources;
    for (std::size_t i = 0; i < m_content.documents.size(); ++i)
        if (const auto& dataset = m_content.documents[i].dataset)
            sources.push_back({static_cast<std::uint16_t>(i),
                               std::shared_ptr<const EventColumns>(dataset, &dataset->columns())});
    if (!m_content.events.empty() || sources.empty())
        sources.push_back({kOfArticles, std::make_shared<const EventColumns>(columnsOf(m_content.events))});
    if (sources.size() == 1) {
        m_onlySource = sources.front().source;
        m_columns = sources.front().columns;
        return;
    }
    MergedColumns merged = mergeColumns(sources);
    m_columns = std::make_shared<const EventColumns>(std::move(merged.columns));
    m_source = std::move(merged.source);
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

const std::string& Timeline::title() const {
    static const std::string none;
    if (!m_content.title.empty())
        return m_content.title;
    return m_content.documents.empty() ? none : m_content.documents.front().title;
}

const std::vector<Timex>& Timeline::timexes(DocumentIndex document) const {
    return m_content.timexes[document];
}

std::string_view Timeline::textOf(DocumentIndex document) const {
    const SourceDocument& source = m_content.documents[document];
    return source.dataset ? source.dataset->text() : std::string_view(source.text);
}

const Dataset* Timeline::datasetOf(EventIndex index) const {
    const std::uint16_t source = m_source.empty() ? m_onlySource : m_source[index];
    return source == kOfArticles ? nullptr : m_content.documents[source].dataset.get();
}

std::optional<DocumentIndex> Timeline::documentOf(EventIndex index) const {
    const std::uint16_t source = m_source.empty() ? m_onlySource : m_source[index];
    if (source != kOfArticles)
        return source;
    for (const Quote& quote : m_content.events[m_columns->record[index]].quotes)
        if (quote.orphan.empty())
            return quote.document;
    return std::nullopt;
}

Event Timeline::event(EventIndex index) const {
    const std::uint32_t record = m_columns->record[index];
    const Dataset* dataset = datasetOf(index);
    if (dataset == nullptr)
        return m_content.events[record];
    Event event = dataset->eventAt(record);
    moveQuotes(event, *documentOf(index)); // a row names its own document 0
    return event;
}

std::string Timeline::titleOf(EventIndex index) const {
    const std::uint32_t record = m_columns->record[index];
    const Dataset* dataset = datasetOf(index);
    return dataset == nullptr ? m_content.events[record].title : dataset->titleAt(record);
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

std::vector<EventIndex> Timeline::eventsQuoting(DocumentIndex document, Span span) const {
    std::vector<EventIndex> found;
    for (EventIndex i = 0; i < size(); ++i) {
        if (datasetOf(i) != nullptr)
            continue;
        const auto& quotes = m_content.events[m_columns->record[i]].quotes;
        if (std::any_of(quotes.begin(), quotes.end(), [&](const Quote& quote) {
                return quote.document == document && quote.span.overlaps(span);
            }))
            found.push_back(i);
    }
    return found;
}

std::shared_ptr<const Timeline> buildTimeline(TimelineContent content) {
    return std::make_shared<const Timeline>(std::move(content));
}

} // namespace dateline
