#pragma once

#include "core/timeline/event_filter.h"

#include <QLabel>

namespace dateline {

/// Says over an empty timeline why it is empty, and offers to show all events again when there are some.
class EmptyNotice : public QLabel {
    Q_OBJECT

public:
    explicit EmptyNotice(QWidget* parent = nullptr);

    /// `shown`: how many events the filter lets through.
    void explain(const Timeline& timeline, const EventFilter& filter, std::size_t shown);

signals:
    /// The user wants to see all events.
    void allWanted();
};

} // namespace dateline
