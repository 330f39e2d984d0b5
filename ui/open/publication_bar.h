#pragma once

#include "ui/open/publication_question.h"

#include <QFrame>
#include <optional>

class QLabel;
class QPushButton;

namespace dateline {

class DayEdit;

/// Asks, without stopping anybody, for the day a document was published, or the year it begins in.
class PublicationBar : public QFrame {
    Q_OBJECT

public:
    explicit PublicationBar(QWidget* parent = nullptr);

    /// `why` is the question in words.
    void ask(const PublicationQuestion& question, const QString& why);

signals:
    /// Of the document that was asked for; neither day nor year: it is not known.
    void answered(dateline::DocumentIndex document, const dateline::TextDate& date);

private:
    void check();
    void answer(const TextDate& date);
    /// What is typed, when that is an answer.
    [[nodiscard]] std::optional<TextDate> typed() const;

    PublicationQuestion m_question;
    QLabel* m_why;
    DayEdit* m_day;
    QPushButton* m_set;
    QPushButton* m_unknown;
    QLabel* m_refusal;
};

} // namespace dateline
