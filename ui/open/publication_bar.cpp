#include "ui/open/publication_bar.h"

#include "core/document/parse_day.h"
#include "ui/widgets/day_edit.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dateline {
namespace {

constexpr int kLastYear = 9999;

} // namespace

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
    connect(m_day, &DayEdit::dayChanged, this, &PublicationBar::check);
    connect(m_day, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    connect(m_set, &QPushButton::clicked, this, [this] { answer(typed().value_or(TextDate())); });
    connect(m_unknown, &QPushButton::clicked, this, [this] { answer({}); });
    hide();
}

void PublicationBar::ask(const PublicationQuestion& question, const QString& why) {
    m_question = question;
    m_why->setText(withoutKeys(why));
    m_set->setText(question.ofYear ? tr("Set Year") : tr("Set Date"));
    m_day->setPlaceholderText(question.ofYear ? tr("such as 1943") : tr("such as 21 Sep 2023"));
    m_day->setAccessibleName(question.ofYear ? tr("Year") : tr("Publication date"));
    const auto& [published, firstYear] = question.known;
    m_day->setDay(published ? std::optional(toQDate(*published)) : std::nullopt);
    if (!published && firstYear)
        m_day->setText(QString::number(*firstYear));
    check();
    show();
}

std::optional<TextDate> PublicationBar::typed() const {
    if (const auto day = m_day->day())
        return TextDate{toDays(*day), std::nullopt};
    bool isNumber = false;
    const int year = m_day->text().trimmed().toInt(&isNumber);
    if (m_question.ofYear && isNumber && year >= 1 && year <= kLastYear)
        return TextDate{std::nullopt, year};
    return std::nullopt;
}

/// Words that are no day yet are only not taken; a day that does not exist is told.
void PublicationBar::check() {
    m_set->setEnabled(typed().has_value());
    m_refusal->setText(shownLine(worded(noSuchDayIn(m_day->text().toStdString()).value_or(Phrase()))));
}

void PublicationBar::answer(const TextDate& date) {
    hide();
    emit answered(m_question.document, date);
}

} // namespace dateline
