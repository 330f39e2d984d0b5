#include "ui/open/publication_bar.h"

#include "core/document/parse_day.h"
#include "ui/widgets/day_edit.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dateline {

PublicationBar::PublicationBar(QWidget* parent)
    : QFrame(parent),
      m_why(new QLabel(this)),
      m_day(new DayEdit(this)),
      m_set(new QPushButton(tr("Set Date"), this)),
      m_unknown(new QPushButton(tr("Not Known"), this)),
      m_refusal(new QLabel(this)) {
    for (QLabel* label : {m_why, m_refusal})
        label->setTextFormat(Qt::PlainText);
    m_why->setBuddy(m_day);
    m_why->setObjectName(QStringLiteral("publicationWhy"));
    m_day->setObjectName(QStringLiteral("publicationDay"));
    m_set->setObjectName(QStringLiteral("setPublication"));
    m_unknown->setObjectName(QStringLiteral("publicationNotKnown"));
    m_refusal->setObjectName(QStringLiteral("publicationRefusal"));
    m_unknown->setToolTip(tr("Leaves undated what needs the date"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(m_why);
    layout->addWidget(m_day);
    layout->addWidget(m_set);
    layout->addWidget(m_unknown);
    layout->addWidget(m_refusal, 1);
    connect(m_day, &DayEdit::dayChanged, this, &PublicationBar::checkDay);
    connect(m_day, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_set, &QPushButton::clicked, this, [this] { answer(m_day->day()); });
    connect(m_unknown, &QPushButton::clicked, this, [this] { answer(std::nullopt); });
    hide();
}

void PublicationBar::ask(DocumentIndex document, const QString& why, std::optional<QDate> known) {
    m_document = document;
    m_why->setText(withoutKeys(why));
    m_day->setDay(known);
    checkDay();
    show();
}

/// Words that are no day yet are only not taken; a day that does not exist is told.
void PublicationBar::checkDay() {
    m_set->setEnabled(m_day->day().has_value());
    m_refusal->setText(shownLine(worded(noSuchDayIn(m_day->text().toStdString()).value_or(Phrase()))));
}

void PublicationBar::answer(std::optional<QDate> day) {
    hide();
    emit answered(m_document, day);
}

} // namespace dateline
