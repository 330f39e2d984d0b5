#include "core/timeline/timeline.h"

#include <algorithm>
#include <cassert>
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
    if (a.when) {
        const auto keyOfA = std::tuple(a.when->bounds.start, b.when->bounds.end);
        const auto keyOfB = std::tuple(b.when->bounds.start, a.when->bounds.end);
        if (keyOfA != keyOfB)
            return keyOfA < keyOfB;
    }
    return textOrder(a) < textOrder(b);
}

std::optional<Interval> hullOfClosedEnds(const std::vector<Event>& events) {
    std::optional<Interval> span;
    const auto include = [&](CivilSeconds at) { span = span ? hull(*span, {at, at}) : Interval{at, at}; };
    for (const Event& event : events) {
        if (!event.when)
            continue;
        if (!event.when->bounds.startsOpen())
            include(event.when->bounds.start);
        if (!event.when->bounds.endsOpen())
            include(event.when->bounds.end);
    }
    return span;
}

} // namespace

Timeline::Timeline(TimelineContent content) : m_content(std::move(content)) {
    assert(m_content.timexes.size() == m_content.documents.size());
    std::stable_sort(m_content.events.begin(), m_content.events.end(), earlier);
    const auto undated = std::find_if(m_content.events.begin(), m_content.events.end(),
                                      [](const Event& event) { return !event.when; });
    m_datedCount = static_cast<EventIndex>(undated - m_content.events.begin());
    m_span = hullOfClosedEnds(m_content.events);
    std::vector<Interval> bounds(m_datedCount);
    std::transform(m_content.events.begin(), undated, bounds.begin(),
                   [](const Event& event) { return event.when->bounds; });
    m_index = OverlapIndex(std::move(bounds));
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

std::vector<EventIndex> Timeline::eventsQuoting(DocumentIndex document, Span span) const {
    std::vector<EventIndex> found;
    for (EventIndex i = 0; i < m_content.events.size(); ++i) {
        const auto& quotes = m_content.events[i].quotes;
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
