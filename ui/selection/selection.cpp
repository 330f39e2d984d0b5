#include "ui/selection/selection.h"

#include <utility>

namespace dateline {

void Selection::select(std::optional<EventIndex> event, std::size_t quote) {
    if (event == m_selected) {
        readQuote(quote);
        return;
    }
    m_selected = event;
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

void Selection::reset() {
    m_selected.reset();
    m_hovered.reset();
    m_quote = 0;
}

} // namespace dateline
