#include "ui/window/event_actions.h"

#include "core/edit/make_edit.h"
#include "core/timeline/changes.h"
#include "ui/chart/time_on_screen.h"
#include "ui/chart/timeline_view.h"
#include "ui/details/event_details.h"
#include "ui/details/event_table.h"
#include "ui/edit/event_chooser.h"
#include "ui/edit/event_form.h"
#include "ui/edit/several_form.h"
#include "ui/selection/selection.h"
#include "ui/source/source_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/panes.h"
#include "ui/window/workspace.h"
#include "ui/words/event_text.h"
#include "ui/words/event_words.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QMenu>
#include <QUndoView>
#include <algorithm>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t kMostAtOnce = 1000;

const std::string kYes = "yes";

} // namespace

EventActions::EventActions(Workspace& workspace, Selection& selection, Panes& panes, MessageBar& messages,
                           const WindowActions& actions, QWidget* window)
    : QObject(window),
      m_workspace(workspace),
      m_selection(selection),
      m_panes(panes),
      m_messages(messages),
      m_actions(actions),
      m_window(window) {
    connectActions();
    connectPanes();
    refresh();
}

void EventActions::connectActions() {
    const EventMenu& does = m_actions.event;
    connect(does.change, &QAction::triggered, this, &EventActions::change);
    connect(does.check, &QAction::triggered, this, [this] { check(Check::Checked); });
    connect(does.doubt, &QAction::triggered, this, [this] { check(Check::Doubtful); });
    connect(does.nextUnchecked, &QAction::triggered, this, &EventActions::nextUnchecked);
    connect(does.star, &QAction::triggered, this, &EventActions::star);
    connect(does.addFromWords, &QAction::triggered, this, &EventActions::addFromWords);
    connect(does.addQuote, &QAction::triggered, this, &EventActions::addQuote);
    connect(does.merge, &QAction::triggered, this, &EventActions::merge);
    connect(does.doubles, &QAction::triggered, this, &EventActions::reviewDoubles);
    connect(does.part, &QAction::triggered, this, &EventActions::part);
    connect(does.remove, &QAction::triggered, this, &EventActions::remove);
    connect(does.removed, &QAction::triggered, this, &EventActions::bringBack);
    QUndoStack& undo = m_workspace.undoStack();
    connect(does.undo, &QAction::triggered, &undo, &QUndoStack::undo);
    connect(does.redo, &QAction::triggered, &undo, &QUndoStack::redo);
    connect(does.history, &QAction::triggered, this, [this, &undo] {
        auto* list = new QUndoView(&undo, m_window);
        list->setWindowFlag(Qt::Dialog);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->setWindowTitle(tr("History"));
        list->setEmptyLabel(tr("As it was opened"));
        list->resize(420, 360);
        list->show();
    });
    const auto nameSteps = [this, &undo] {
        const EventMenu& menu = m_actions.event;
        menu.undo->setEnabled(undo.canUndo());
        menu.redo->setEnabled(undo.canRedo());
        menu.undo->setText(undo.canUndo() ? tr("&Undo: %1").arg(undo.undoText()) : tr("&Undo"));
        menu.redo->setText(undo.canRedo() ? tr("&Redo: %1").arg(undo.redoText()) : tr("&Redo"));
    };
    connect(&undo, &QUndoStack::indexChanged, this, nameSteps);
    connect(&undo, &QUndoStack::cleanChanged, this, nameSteps);
    nameSteps();
}

void EventActions::connectPanes() {
    connect(&m_selection, &Selection::selectedChanged, this, [this] {
        if (m_panes.showsForm() && m_panes.form().isTouched())
            say(tr("The change that you were writing is still open: save it or give it up."));
        else
            closeForm();
        refresh();
    });
    connect(&m_panes.form(), &EventForm::accepted, this, &EventActions::takeForm);
    connect(&m_panes.form(), &EventForm::rejected, this, &EventActions::closeForm);
    connect(&m_panes.details(), &EventDetails::resetWanted, this, &EventActions::reset);
    connect(&m_panes.details(), &EventDetails::changeWanted, this, [this](EventField field) {
        change();
        m_panes.form().goTo(field);
    });
    connect(&m_panes, &Panes::menuWanted, this, &EventActions::popUp);
    connect(&m_panes, &Panes::textMenuWanted, this, &EventActions::popUpForText);
    connect(&m_panes, &Panes::timeMenuWanted, this, &EventActions::popUpForTime);
    connect(&m_panes.view(), &TimelineView::timeDragged, this, [this](EventIndex index, const When& when) {
        set({eventAt(index)}, EventField::When, when.edtf,
            tr("Move %1 to %2").arg(QStringLiteral("%1"), worded(describe(when))));
    });
    connect(&m_panes.view(), &TimelineView::stretchDragged, this, [this](const When& when) {
        if (!m_workspace.empty())
            addAt(when);
    });
    connect(&m_panes.source(), &SourceView::eventWanted, this, &EventActions::addFromWords);
}

void EventActions::refresh() {
    const auto selected = m_selection.selected();
    const Timeline& timeline = *m_workspace.timeline();
    for (QAction* action : m_actions.event.needEvent())
        action->setEnabled(selected.has_value());
    m_actions.event.part->setEnabled(selected && timeline.held(*selected) != nullptr &&
                                     timeline.held(*selected)->quotes.size() > 1);
    m_actions.event.star->setChecked(selected && timeline.held(*selected) != nullptr &&
                                     timeline.held(*selected)->annotation.star);
    m_actions.event.nextUnchecked->setEnabled(timeline.size() > 0);
    m_actions.event.removed->setEnabled(anyGone(timeline));
}

void EventActions::popUp(const QPoint& at) {
    m_actions.event.menu->popup(at);
}

/// What a pane of text does anyway, and what can be made of the words.
void EventActions::popUpForText(const QPoint& at) {
    QMenu* menu = m_panes.source().createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    for (QAction* action :
         {m_actions.event.addFromWords, m_actions.event.addQuote, m_actions.event.nothingHere})
        menu->addAction(action);
    menu->popup(at);
}

void EventActions::popUpForTime(const QPoint& at, double seconds) {
    const auto when = parseWhen(edtfAt(secondOf(seconds), unitOnScreen(m_panes.view().view())));
    if (!when || m_workspace.empty())
        return;
    auto* menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Add an Event: %1…").arg(worded(describe(*when))), this,
                    [this, when = *when] { addAt(when); });
    menu->popup(at);
}

void EventActions::say(const QString& text) {
    m_messages.setMessages({{Message::Kind::Warning, text}});
}

/// As people left it; of a row of a table that nobody changed, as it is read.
Event EventActions::eventAt(EventIndex index) const {
    const Timeline& timeline = *m_workspace.timeline();
    const Event* event = timeline.held(index);
    return event != nullptr ? *event : timeline.rowAsRead(index);
}

std::optional<Event> EventActions::subject() const {
    const auto selected = m_selection.selected();
    return selected ? std::optional(eventAt(*selected)) : std::nullopt;
}

std::vector<Event> EventActions::subjects() {
    const std::vector<EventIndex> rows = m_panes.table().chosen();
    std::vector<Event> events;
    if (rows.size() < 2) {
        if (auto event = subject())
            events.push_back(std::move(*event));
    } else if (rows.size() > kMostAtOnce) {
        say(tr("At most %1 events can be changed at once.").arg(kMostAtOnce));
    } else {
        for (const EventIndex row : rows)
            events.push_back(eventAt(row));
    }
    return events;
}

/// The event as it was read that changes are laid over; a row of a table that nobody changed is one itself.
const Event& EventActions::readOf(const Event& event) const {
    const Event* read = m_workspace.timeline()->asRead(event.id);
    return read != nullptr ? *read : event;
}

/// Changes of an event; of a row of a table that nobody changed with the one that makes it an event by
/// itself.
void EventActions::take(std::vector<Edit>& all, const Event& event, std::vector<Edit> made) const {
    if (!made.empty() && parseRowEventKey(event.id) && m_workspace.timeline()->asRead(event.id) == nullptr)
        all.push_back(addEvent(event, Origin::Row, stampNow()));
    std::ranges::move(made, std::back_inserter(all));
}

void EventActions::set(const std::vector<Event>& events, EventField field, const FieldValue& value,
                       const QString& what) {
    const Timeline& timeline = *m_workspace.timeline();
    const Stamp stamp = stampNow();
    std::vector<Edit> edits;
    for (const Event& event : events)
        take(edits, event, setField(timeline.content().edits, readOf(event), field, value, stamp));
    m_workspace.edit(edits, what.arg(named(events)));
}

void EventActions::change() {
    const std::vector<Event> events = subjects();
    if (events.size() > 1)
        return changeSeveral(events);
    if (events.empty())
        return;
    const Event& event = events.front();
    m_offered.reset();
    const auto& documents = m_workspace.timeline()->documents();
    m_panes.form().begin(event, event.quotes.empty() ? std::nullopt
                                                     : documents[event.quotes.front().document].published);
    m_panes.showForm(true);
}

void EventActions::changeSeveral(const std::vector<Event>& events) {
    SeveralForm form(events.size(), m_window);
    if (form.exec() != QDialog::Accepted)
        return;
    const SharedValues values = form.values();
    const Timeline& timeline = *m_workspace.timeline();
    const Stamp stamp = stampNow();
    std::vector<Edit> edits;
    for (const Event& event : events) {
        if (!timeline.find(event.id))
            continue; // another timeline came while the dialog was open
        Event wanted = event;
        wanted.type = values.type.value_or(event.type);
        wanted.modality = values.modality.value_or(event.modality);
        wanted.status = values.status.value_or(event.status);
        wanted.place = values.place.value_or(event.place);
        for (const std::string& tag : values.tags)
            if (std::ranges::find(event.annotation.tags, tag) == event.annotation.tags.end())
                wanted.annotation.tags.push_back(tag);
        take(edits, event, changesTo(timeline.content().edits, readOf(event), event, wanted, stamp));
    }
    m_workspace.edit(edits, tr("Change %1").arg(named(events)));
}

void EventActions::takeForm() {
    const auto wanted = m_panes.form().filled();
    if (!wanted)
        return;
    if (m_workspace.busy())
        return say(tr("Nothing can be changed while the texts are being read. Try again in a moment."));
    const Timeline& timeline = *m_workspace.timeline();
    const Stamp stamp = stampNow();
    if (m_offered) {
        Event added = *wanted;
        added.id = handEventKey(timeline.content().edits, stamp);
        m_workspace.edit({addEvent(added, Origin::Added, stamp)}, tr("Add %1").arg(named({added})));
        closeForm();
        m_selection.select(m_workspace.timeline()->find(added.id));
    } else {
        const Event& now = m_panes.form().begun();
        std::vector<Edit> changed;
        take(changed, now, changesTo(timeline.content().edits, readOf(now), now, *wanted, stamp));
        m_workspace.edit(changed, tr("Change %1").arg(named({now})));
    }
    closeForm();
}

void EventActions::closeForm() {
    m_offered.reset();
    m_panes.showForm(false);
}

/// What is being written stays while its event, or the text that it is of, does.
void EventActions::follow(bool sameTexts) {
    const EventKey& key = m_panes.form().begun().id;
    if (!sameTexts || (!m_offered && !m_workspace.timeline()->find(key)))
        closeForm();
    refresh();
}

/// The same once more takes it back.
void EventActions::check(Check check) {
    const std::vector<Event> events = subjects();
    const bool already =
        std::ranges::all_of(events, [&](const Event& event) { return event.annotation.check == check; });
    const QString what = already                   ? tr("Uncheck %1")
                         : check == Check::Checked ? tr("Check %1")
                                                   : tr("Doubt %1");
    set(events, EventField::Check, std::string(name(already ? Check::Unchecked : check)), what);
}

void EventActions::star() {
    const std::vector<Event> events = subjects();
    const bool already =
        std::ranges::all_of(events, [](const Event& event) { return event.annotation.star; });
    set(events, EventField::Star, already ? std::string() : kYes,
        already ? tr("Take the star from %1") : tr("Star %1"));
}

void EventActions::remove() {
    set(subjects(), EventField::Removed, kYes, tr("Remove %1"));
}

void EventActions::bringBack() {
    const auto timeline = m_workspace.timeline(); // another may come while the dialog is open
    const std::vector<GoneEvent> gone = goneEvents(*timeline);
    QStringList lines;
    for (const GoneEvent& one : gone) {
        const QString line = menuText(ownOf(*timeline, *one.read));
        lines << (one.by == EventField::Removed ? line : tr("%1 (merged)").arg(line));
    }
    EventChooser chooser(tr("Removed Events"),
                         tr("These are not in the timeline. What is brought back is as it was."), lines,
                         EventChooser::Many::Yes, tr("&Bring Back"), m_window);
    if (chooser.exec() != QDialog::Accepted)
        return;
    std::vector<Edit> edits;
    for (const std::size_t i : chooser.chosen())
        std::ranges::copy(resetField(m_workspace.timeline()->content().edits, *gone[i].read, gone[i].by),
                          std::back_inserter(edits));
    const int count = plural(chooser.chosen().size());
    m_workspace.edit(edits, tr("Bring back %1 events", nullptr, count).arg(count));
}

void EventActions::addFromWords() {
    const auto words = m_panes.source().chosenWords();
    if (!words)
        return say(tr("Select the words in the source that tell of the event first."));
    m_offered = offeredEvent(*m_workspace.timeline(), *words, m_workspace.lexicon());
    m_panes.form().begin(*m_offered, m_workspace.timeline()->documents()[words->document].published);
    m_panes.showForm(true);
}

/// An event that no source tells of.
void EventActions::addAt(const When& when) {
    m_selection.select(std::nullopt);
    Event event;
    event.when = when;
    m_offered = event;
    m_panes.form().begin(event, std::nullopt);
    m_panes.showForm(true);
}

void EventActions::addQuote() {
    const auto words = m_panes.source().chosenWords();
    const auto event = subject();
    if (!event)
        return;
    if (!words)
        return say(tr("Select the words in the source that tell of the event too first."));
    if (readOf(*event).annotation.origin == Origin::Row)
        return say(tr("A row of a table is quoted by itself. Make an event of the words, and merge both."));
    if (std::ranges::find(event->quotes, *words) != event->quotes.end())
        return say(tr("These words are a quote of the event already."));
    const Timeline& timeline = *m_workspace.timeline();
    std::vector<Quote> quotes = ownOf(timeline, readOf(*event)).quotes;
    quotes.push_back(*words);
    set({*event}, EventField::Quotes, std::move(quotes), tr("Add a quote to %1"));
}

void EventActions::reset(EventField field) {
    const auto event = subject();
    if (!event)
        return;
    const Timeline& timeline = *m_workspace.timeline();
    m_workspace.edit(resetField(timeline.content().edits, readOf(*event), field),
                     tr("%1 of %2 as it was read").arg(worded(label(field)), named({*event})));
}

/// The next one after what is selected that nobody has looked at, from the start again behind the last.
void EventActions::nextUnchecked() {
    const Timeline& timeline = *m_workspace.timeline();
    const EventIndex count = timeline.size();
    const EventIndex from = m_selection.selected() ? *m_selection.selected() + 1 : 0;
    for (EventIndex step = 0; step < count; ++step) {
        const EventIndex i = (from + step) % count;
        const Event* event = timeline.held(i);
        const bool looked = event != nullptr && event->annotation.check != Check::Unchecked;
        if (looked || !m_panes.passes(i))
            continue;
        m_selection.select(i);
        m_panes.view().reveal(i);
        return;
    }
    m_messages.setMessages({{Message::Kind::Note, tr("Every event that is shown has been looked at.")}});
}

} // namespace dateline
