#pragma once

#include "core/timeline/timeline.h"

#include <QObject>
#include <cstddef>
#include <memory>
#include <optional>

namespace dateline {

/// The one place that knows which event is selected, which of its quotes is read, and which event the pointer
/// is on. Panes tell it what the user did, and follow its signals; a signal is sent only when something
/// changed. What is selected is known by its key, so that it stays so in another timeline of the same texts.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of which events are selected from now on. With `sameTexts` what was selected stays so, if it is there;
    /// else everything is forgotten. Sends no signal: who shows a timeline asks.
    void setTimeline(std::shared_ptr<const Timeline> timeline, bool sameTexts = false);

    /// Where the event is in the timeline.
    [[nodiscard]] std::optional<EventIndex> selected() const { return m_selected; }
    /// What it is known by; empty when nothing is selected.
    [[nodiscard]] const EventKey& key() const { return m_key; }
    [[nodiscard]] std::optional<EventIndex> hovered() const { return m_hovered; }
    /// Which of the selected event's quotes.
    [[nodiscard]] std::size_t quote() const { return m_quote; }

    /// Another event, read from `quote` on.
    void select(std::optional<EventIndex> event, std::size_t quote = 0);
    void readQuote(std::size_t quote);
    void hover(std::optional<EventIndex> event);

signals:
    void selectedChanged(std::optional<dateline::EventIndex> event);
    void quoteChanged(std::size_t quote);
    void hoveredChanged(std::optional<dateline::EventIndex> event);

private:
    std::shared_ptr<const Timeline> m_timeline;
    EventKey m_key;
    std::optional<EventIndex> m_selected;
    std::optional<EventIndex> m_hovered;
    std::size_t m_quote = 0;
};

} // namespace dateline
