#pragma once

#include "core/timeline/timeline.h"

#include <QObject>
#include <cstddef>
#include <optional>

namespace dateline {

/// The one place that knows which event is selected, which of its quotes is read, and which event the pointer
/// is on. Panes tell it what the user did, and follow its signals; a signal is sent only when something
/// changed.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] std::optional<EventIndex> selected() const { return m_selected; }
    [[nodiscard]] std::optional<EventIndex> hovered() const { return m_hovered; }
    /// Which of the selected event's quotes.
    [[nodiscard]] std::size_t quote() const { return m_quote; }

    /// Another event, read from `quote` on.
    void select(std::optional<EventIndex> event, std::size_t quote = 0);
    void readQuote(std::size_t quote);
    void hover(std::optional<EventIndex> event);
    /// Forgets everything, for another timeline; sends no signal.
    void reset();

signals:
    void selectedChanged(std::optional<dateline::EventIndex> event);
    void quoteChanged(std::size_t quote);
    void hoveredChanged(std::optional<dateline::EventIndex> event);

private:
    std::optional<EventIndex> m_selected;
    std::optional<EventIndex> m_hovered;
    std::size_t m_quote = 0;
};

} // namespace dateline
