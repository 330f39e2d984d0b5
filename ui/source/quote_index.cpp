#include "ui/source/quote_index.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dateline {
namespace {

/// A longer title is that of no sentence, and would be looked for at each move of the mouse.
constexpr std::size_t kLongestTitleSought = 1000;

bool titleStandsAt(const Event& event, const SourceDocument& document, Span quote, std::uint32_t byte) {
    const std::string_view title = event.title;
    if (title.empty() || title.size() > kLongestTitleSought)
        return false;
    const std::size_t at = byte - quote.begin;
    const std::size_t first =
        at - std::min(at, title.size() - 1); // where it could begin and still reach `at`
    const std::size_t found =
        slice(document.text, quote).substr(first, at - first + title.size()).find(title);
    return found != std::string_view::npos;
}

} // namespace

QuoteIndex::QuoteIndex(const Timeline& timeline, const std::vector<bool>& shown)
    : m_quotes(timeline.documents().size()) {
    for (const EventIndex i : timeline.heldEvents()) {
        if (!shown.empty() && !shown[i])
            continue;
        for (const Quote& quote : timeline.held(i)->quotes)
            if (!quote.span.empty())
                m_quotes[quote.document].push_back({quote.span, i, 0});
    }
    for (auto& entries : m_quotes) {
        std::ranges::sort(entries, {},
                          [](const Entry& entry) { return std::tuple(entry.span, entry.event); });
        std::uint32_t latestEnd = 0;
        for (Entry& entry : entries)
            entry.latestEnd = latestEnd = std::max(latestEnd, entry.span.end);
    }
}

bool QuoteIndex::marksTheSame(const QuoteIndex& other) const {
    return std::ranges::equal(m_quotes, other.m_quotes, [](const auto& a, const auto& b) {
        return std::ranges::equal(a, b, {}, &Entry::span, &Entry::span);
    });
}

std::vector<EventIndex> QuoteIndex::eventsAt(const Timeline& timeline, DocumentIndex document,
                                             std::uint32_t byte) const {
    const auto& entries = m_quotes[document];
    auto at =
        std::ranges::upper_bound(entries, byte, {}, [](const Entry& entry) { return entry.span.begin; });
    std::vector<std::pair<bool, EventIndex>> found; // not titled here sorts after titled here
    while (at != entries.begin() && (--at)->latestEnd > byte) {
        if (!at->span.contains(byte))
            continue;
        const Event& event = *timeline.held(at->event);
        found.emplace_back(!titleStandsAt(event, timeline.documents()[document], at->span, byte), at->event);
    }
    std::ranges::sort(found);
    std::vector<EventIndex> events;
    for (const auto& [elsewhere, event] : found)
        if (std::ranges::find(events, event) == events.end())
            events.push_back(event);
    return events;
}

} // namespace dateline
