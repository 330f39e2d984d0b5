#pragma once

#include "core/timeline/timeline.h"

#include <QDate>
#include <QFrame>
#include <optional>

class QLabel;
class QPushButton;

namespace dateline {

class DayEdit;

/// Asks, without stopping anybody, for the day a document was published.
class PublicationBar : public QFrame {
    Q_OBJECT

public:
    explicit PublicationBar(QWidget* parent = nullptr);

    /// `why` is the question's reason; `known` the day there is by now.
    void ask(DocumentIndex document, const QString& why, std::optional<QDate> known);

signals:
    /// Of the document that was asked for; none: it is not known.
    void answered(dateline::DocumentIndex document, std::optional<QDate> day);

private:
    void checkDay();
    void answer(std::optional<QDate> day);

    DocumentIndex m_document = 0;
    QLabel* m_why;
    DayEdit* m_day;
    QPushButton* m_set;
    QPushButton* m_unknown;
    QLabel* m_refusal;
};

} // namespace dateline
