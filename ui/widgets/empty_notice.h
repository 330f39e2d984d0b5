#pragma once

#include "core/timeline/event_filter.h"

#include <QLabel>
#include <vector>

namespace dateline {

/// Says over a timeline without a dated event why it is empty, and offers what helps: to show all events
/// again, or to say when the text was published.
class EmptyNotice : public QLabel {
    Q_OBJECT

public:
    explicit EmptyNotice(QWidget* parent = nullptr);

    /// `shown`: the events that the filter lets through.
    void explain(const Timeline& timeline, const EventFilter& filter, const std::vector<bool>& shown);

signals:
    /// The user wants to see all events.
    void allWanted();
    /// The user wants to say when this document was published.
    void publicationWanted(dateline::DocumentIndex document);

private:
    void follow(const QString& link);
};

} // namespace dateline
