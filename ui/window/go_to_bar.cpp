#include "ui/window/go_to_bar.h"

#include "core/temporal/read_time.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dateline {

GoToBar::GoToBar(QWidget* parent)
    : QFrame(parent),
      m_words(new QLineEdit(this)),
      m_reading(new QLabel(this)),
      m_go(new QPushButton(tr("Go"), this)) {
    m_words->setObjectName(QStringLiteral("goToWords"));
    m_words->setPlaceholderText(tr("18 Feb 2014 · 2014-02 · spring 2014 to May 2015"));
    m_words->setMinimumWidth(280);
    m_words->setClearButtonEnabled(true);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setObjectName(QStringLiteral("goToReading"));
    auto* label = new QLabel(tr("&Go to:"), this);
    label->setBuddy(m_words);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->addWidget(label);
    layout->addWidget(m_words);
    layout->addWidget(m_go);
    layout->addWidget(m_reading, 1);
    connect(m_words, &QLineEdit::textChanged, this, &GoToBar::readWords);
    connect(m_words, &QLineEdit::returnPressed, this, &GoToBar::go);
    connect(m_go, &QPushButton::clicked, this, &GoToBar::go);
    hide();
}

void GoToBar::ask(std::optional<std::chrono::sys_days> anchor, std::optional<Interval> span,
                  std::optional<Zone> zone) {
    m_anchor = anchor;
    m_span = span;
    m_zone = std::move(zone);
    show();
    readWords();
    m_words->setFocus();
    m_words->selectAll();
}

void GoToBar::readWords() {
    m_stretch.reset();
    const std::string words = m_words->text().trimmed().toStdString();
    if (words.empty()) {
        m_reading->clear();
        m_go->setEnabled(false);
        return;
    }
    const auto time = readTime(words, m_anchor);
    m_go->setEnabled(time.has_value());
    if (!time) {
        m_reading->setText(shownLine(worded(time.error().message)));
        return;
    }
    m_stretch = m_zone ? toldIn(*m_zone, *time).bounds : time->bounds;
    QString reading = worded(calendarName(*time));
    if (m_span && !m_span->overlaps(*m_stretch))
        reading += tr(" — no event is dated there");
    m_reading->setText(reading);
}

void GoToBar::go() {
    if (m_stretch)
        emit wanted(*m_stretch);
}

void GoToBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    hide();
    emit closed();
}

} // namespace dateline
