#pragma once

#include "core/timeline/timeline.h"

#include <QWidget>
#include <memory>

class QLineEdit;
class QToolButton;

namespace dateline {

class ElidedLabel;

/// The line over the panes: what is open, when it was published, and the field to search it.
class TitleLine : public QWidget {
    Q_OBJECT

public:
    explicit TitleLine(QWidget* parent = nullptr);

    void setTimeline(const Timeline& timeline);
    [[nodiscard]] QString search() const;
    void setSearch(const QString& words);
    void focusSearch();
    /// Empties the field; false when it was empty.
    bool clearSearch();

signals:
    void searchChanged(const QString& words);
    /// Return in the search field.
    void nextWanted();
    /// The user wants to say when this document was published.
    void publicationWanted(dateline::DocumentIndex document);

private:
    void setPublication(const Timeline& timeline);

    ElidedLabel* m_title;
    QToolButton* m_published;
    QLineEdit* m_search;
};

} // namespace dateline
