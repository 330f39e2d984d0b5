#include "ui/selection/selection.h"

#include "core/timeline/counterpart.h"

#include <utility>

namespace dateline {

void Selection::setTimeline(std::shared_ptr<const Timeline> timeline, bool sameTexts) {
    const auto before = std::exchange(m_timeline, std::move(timeline));
    const auto was = std::exchange(m_selected, std::nullopt);
    m_hovered.reset();
    if (!sameTexts)
        m_key.clear();
    else if (was)
        m_selected = counterpartOf(*before, *was, *m_timeline);
    else if (!m_key.empty())
        m_selected = m_timeline->find(m_key); // a timeline on the way here had it not
    if (m_selected)
        m_key = m_timeline->keyOf(*m_selected);
    else
        m_quote = 0;
}

void Selection::select(std::optional<EventIndex> event, std::size_t quote) {
    if (event == m_selected) {
        readQuote(quote);
        return;
    }
    m_selected = event;
    m_key = event ? m_timeline->keyOf(*event) : EventKey();
    m_quote = quote;
    emit selectedChanged(event);
}

void Selection::readQuote(std::size_t quote) {
    if (std::exchange(m_quote, quote) != quote)
        emit quoteChanged(quote);
}

void Selection::hover(std::optional<EventIndex> event) {
    if (std::exchange(m_hovered, event) != event)
        emit hoveredChanged(event);
}

} // namespace dateline
