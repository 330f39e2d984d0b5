#include "ui/edit/event_form.h"

#include "core/edit/apply_edits.h"
#include "core/edit/make_edit.h"
#include "core/event/count_text.h"
#include "core/temporal/read_time.h"
#include "ui/edit/choices.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr int kNoteLines = 3;
constexpr std::array kActorRoles{ActorRole::Did, ActorRole::Suffered, ActorRole::With, ActorRole::Unknown};

/// Those that a form shows.
constexpr std::array kFormFields{EventField::Title,    EventField::Type,   EventField::When,
                                 EventField::Modality, EventField::Status, EventField::Speaker,
                                 EventField::Actors,   EventField::Roles,  EventField::Place,
                                 EventField::Counts,   EventField::Tags,   EventField::Note};

QString joined(const std::vector<std::string>& words, const QString& separator) {
    QStringList list;
    for (const std::string& word : words)
        list << toQString(word);
    return list.join(separator);
}

std::vector<std::string> actorsWith(const Event& event, ActorRole role) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < event.actors.size(); ++i)
        if (roleOf(event, i) == role)
            names.push_back(event.actors[i]);
    return names;
}

QLineEdit* addLine(QFormLayout& layout, const QString& label, const char* name) {
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    layout.addRow(label, line);
    return line;
}

QPlainTextEdit* addLines(QFormLayout& layout, const QString& label, const char* name) {
    auto* lines = new QPlainTextEdit;
    lines->setObjectName(QString::fromLatin1(name));
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(lines->fontMetrics().lineSpacing() * (kNoteLines + 1));
    layout.addRow(label, lines);
    return lines;
}

QComboBox* addChoice(QFormLayout& layout, const QString& label, const char* name) {
    auto* choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    layout.addRow(label, choice);
    return choice;
}

} // namespace

EventForm::EventForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("eventForm"));
    setAccessibleName(tr("Change the event"));
    build();
    connect(m_when, &QLineEdit::textChanged, this, &EventForm::preview);
    connect(m_counts, &QPlainTextEdit::textChanged, this, &EventForm::preview);
    connect(m_save, &QPushButton::clicked, this, &EventForm::accept);
}

void EventForm::build() {
    auto* fields = new QWidget;
    auto* layout = new QFormLayout(fields);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addWhatAndWhen(*layout);
    addStanding(*layout);
    addWhoAndWhere(*layout);
    addOwnWords(*layout);
    m_scrolled = new QScrollArea;
    m_scrolled->setFrameShape(QFrame::NoFrame);
    m_scrolled->setWidgetResizable(true);
    m_scrolled->setWidget(fields);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scrolled, 1);
    whole->addLayout(buttons());
    setFocusProxy(m_title);
}

void EventForm::addWhatAndWhen(QFormLayout& layout) {
    m_title = addLine(layout, tr("&Title"), "formTitle");
    m_type = addChoice(layout, tr("T&ype"), "formType");
    fillTypes(*m_type);
    m_when = addLine(layout, tr("&When"), "formWhen");
    m_when->setPlaceholderText(tr("20 Sep 2023, spring 1943, from 3 May to 5 June 1917"));
    m_meaning = new QLabel;
    m_meaning->setObjectName(QStringLiteral("formMeaning"));
    m_meaning->setWordWrap(true);
    layout.addRow(QString(), m_meaning);
}

void EventForm::addStanding(QFormLayout& layout) {
    m_modality = addChoice(layout, tr("&Did it happen?"), "formModality");
    fillModalities(*m_modality);
    m_status = addChoice(layout, tr("&Vouched for"), "formStatus");
    fillStatuses(*m_status);
    m_speaker = addLine(layout, tr("Said &by"), "formSpeaker");
}

void EventForm::addWhoAndWhere(QFormLayout& layout) {
    for (const auto& [label, name] : {std::pair(tr("Who did &it"), "formDid"),
                                      {tr("T&o whom"), "formSuffered"},
                                      {tr("B&etween"), "formWith"},
                                      {tr("W&ho else"), "formWho"}}) {
        m_actors.push_back(addLine(layout, label, name));
        m_actors.back()->setPlaceholderText(tr("names, with ; between them"));
    }
    m_place = addLine(layout, tr("Whe&re"), "formPlace");
    m_counts = addLines(layout, tr("&Counts"), "formCounts");
    m_counts->setPlaceholderText(tr("12 killed: soldiers — said by the mayor"));
    m_notCounted = new QLabel;
    m_notCounted->setObjectName(QStringLiteral("formNotCounted"));
    m_notCounted->setWordWrap(true);
    layout.addRow(QString(), m_notCounted);
}

/// What no source says.
void EventForm::addOwnWords(QFormLayout& layout) {
    m_tags = addLine(layout, tr("Ta&gs"), "formTags");
    m_tags->setPlaceholderText(tr("words, with , between them"));
    m_note = addLines(layout, tr("&Note"), "formNote");
}

QLayout* EventForm::buttons() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 6, 12, 8);
    m_save = new QPushButton(tr("&Save Changes"));
    m_save->setObjectName(QStringLiteral("formSave"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("formCancel"));
    connect(cancel, &QPushButton::clicked, this, &EventForm::rejected);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    return row;
}

void EventForm::begin(const Event& event, std::optional<std::chrono::sys_days> anchor) {
    m_event = event;
    m_anchor = anchor;
    m_title->setText(toQString(event.title).simplified());
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(event.type)));
    m_when->setText(event.when ? toQString(event.when->edtf) : QString());
    m_modality->setCurrentIndex(m_modality->findData(static_cast<int>(event.modality)));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(event.status)));
    m_speaker->setText(toQString(event.speaker));
    for (std::size_t i = 0; i < kActorRoles.size(); ++i)
        m_actors[i]->setText(joined(actorsWith(event, kActorRoles[i]), QStringLiteral("; ")));
    m_place->setText(toQString(event.place));
    QStringList counts;
    for (const CasualtyClaim& claim : event.casualties)
        counts << toQString(countLine(claim));
    m_counts->setPlainText(counts.join(u'\n'));
    m_counts->setEnabled(!event.quotes.empty()); // a count stands with words that say it
    m_tags->setText(joined(event.annotation.tags, QStringLiteral(", ")));
    m_note->setPlainText(toQString(event.annotation.note));
    for (QLineEdit* line : findChildren<QLineEdit*>()) {
        line->setCursorPosition(0);
        m_begun[line] = line->text();
    }
    preview();
}

void EventForm::goTo(EventField field) {
    const std::map<EventField, QWidget*> fields{{EventField::When, m_when},
                                                {EventField::Speaker, m_speaker},
                                                {EventField::Actors, m_actors.front()},
                                                {EventField::Place, m_place},
                                                {EventField::Counts, m_counts}};
    const auto found = fields.find(field);
    QWidget* at = found == fields.end() ? m_title : found->second;
    at->setFocus();
    if (auto* line = qobject_cast<QLineEdit*>(at))
        line->selectAll();
    m_scrolled->ensureWidgetVisible(at);
}

/// What stood there before stays the same, whatever it is.
Result<std::optional<When>> EventForm::typedWhen() const {
    const std::string words = m_when->text().trimmed().toStdString();
    if (words.empty())
        return std::nullopt;
    if (m_event.when && words == m_event.when->edtf)
        return m_event.when;
    return readTime(words, m_anchor).map([](When when) { return std::optional(std::move(when)); });
}

void EventForm::preview() {
    const auto when = typedWhen();
    m_meaning->setText(!when   ? worded(when.error().message)
                       : *when ? worded(describe(**when))
                               : tr("undated"));
    const QString bad = notCounted();
    m_notCounted->setVisible(!bad.isEmpty());
    m_notCounted->setText(
        tr("“%1” is no count. Write a number, a kind (killed, injured, displaced, captured, missing), who, "
           "and who said so: “at least 12 killed: soldiers — said by the mayor”.")
            .arg(bad));
    m_save->setEnabled(when.has_value() && bad.isEmpty());
}

/// What is shown may be less than what is there, as of a name with a ";" in it: it changes only where a
/// person wrote.
bool EventForm::isTouched(const QLineEdit* line) const {
    return m_begun.at(line) != line->text();
}

bool EventForm::isTouchedBesideLines() const {
    return m_note->document()->isModified() || m_counts->document()->isModified() ||
           chosen<EventType>(*m_type) != m_event.type || chosen<Modality>(*m_modality) != m_event.modality ||
           chosen<Status>(*m_status) != m_event.status;
}

bool EventForm::isTouched() const {
    return isTouchedBesideLines() || std::any_of(m_begun.begin(), m_begun.end(),
                                                 [this](const auto& line) { return isTouched(line.first); });
}

void EventForm::takeLine(const QLineEdit* line, std::string& value) const {
    if (isTouched(line))
        value = line->text().trimmed().toStdString();
}

std::vector<std::string> EventForm::namesIn(std::size_t role) const {
    return isTouched(m_actors[role]) ? wordsBetween(m_actors[role]->text(), u';')
                                     : actorsWith(m_event, kActorRoles[role]);
}

/// The names that are there keep their order, so that nothing changes where nobody wrote.
void EventForm::takeActors(Event& event) const {
    std::vector<std::pair<std::string, ActorRole>> typed;
    for (std::size_t i = 0; i < kActorRoles.size(); ++i)
        for (std::string& name : namesIn(i))
            typed.emplace_back(std::move(name), kActorRoles[i]);
    const std::vector<std::string> before = std::exchange(event.actors, {});
    event.roles.clear();
    const auto take = [&](std::size_t i) {
        event.actors.push_back(typed[i].first);
        event.roles.push_back(typed[i].second);
        typed.erase(typed.begin() + static_cast<std::ptrdiff_t>(i));
    };
    for (const std::string& name : before)
        for (std::size_t i = 0; i < typed.size(); ++i)
            if (typed[i].first == name) {
                take(i);
                break;
            }
    while (!typed.empty())
        take(0);
}

QString EventForm::notCounted() const {
    for (const QString& line : m_counts->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty() && !readCountLine(line.trimmed().toStdString()))
            return line.trimmed();
    return {};
}

/// Lines that nobody touched stay the counts that they were.
void EventForm::takeCounts(Event& event) const {
    std::vector<CasualtyClaim> counts;
    for (const QString& typed : m_counts->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const std::string line = typed.trimmed().toStdString();
        const auto same = std::ranges::find(event.casualties, line, &countLine);
        if (same != event.casualties.end()) {
            counts.push_back(*same);
        } else if (auto claim = readCountLine(line)) {
            claim->quote = event.quotes.front();
            counts.push_back(*std::move(claim));
        }
    }
    event.casualties = std::move(counts);
}

std::optional<Event> EventForm::filled() const {
    auto when = typedWhen();
    if (!when || !notCounted().isEmpty())
        return std::nullopt;
    Event event = m_event;
    takeLine(m_title, event.title);
    event.type = chosen<EventType>(*m_type);
    event.when = *std::move(when);
    event.modality = chosen<Modality>(*m_modality);
    event.status = chosen<Status>(*m_status);
    takeLine(m_speaker, event.speaker);
    takeActors(event);
    takeLine(m_place, event.place);
    if (m_counts->document()->isModified())
        takeCounts(event);
    if (isTouched(m_tags))
        event.annotation.tags = wordsBetween(m_tags->text(), u',');
    if (m_note->document()->isModified())
        event.annotation.note = m_note->toPlainText().trimmed().toStdString();
    return event;
}

void EventForm::accept() {
    if (m_save->isEnabled())
        emit accepted();
    else if (!notCounted().isEmpty())
        m_counts->setFocus();
    else
        m_when->setFocus();
}

/// Letters are written here, and are none of the window's keys.
bool EventForm::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto modifiers = static_cast<QKeyEvent*>(event)->modifiers();
        if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void EventForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit rejected();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QWidget::keyPressEvent(event);
}

std::vector<Edit> changesTo(const Edits& edits, const Event& read, const Event& now, const Event& wanted,
                            const Stamp& stamp) {
    Edits next = edits; // each change is made where those before it are
    std::vector<Edit> changes;
    const bool others = now.actors != wanted.actors;
    for (const EventField field : kFormFields) {
        if (sameValue(valueOf(now, field), valueOf(wanted, field)) && !(others && field == EventField::Roles))
            continue;
        for (Edit& edit : setField(next, read, field, valueOf(wanted, field), stamp)) {
            next.make(edit, stamp);
            changes.push_back(std::move(edit));
        }
    }
    return changes;
}

} // namespace dateline
