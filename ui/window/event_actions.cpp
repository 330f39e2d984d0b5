#include "ui/window/event_actions.h"

#include "core/edit/apply_edits.h"
#include "core/edit/doubles.h"
#include "core/edit/make_edit.h"
#include "ui/chart/timeline_view.h"
#include "ui/details/event_details.h"
#include "ui/details/event_table.h"
#include "ui/edit/event_chooser.h"
#include "ui/edit/event_form.h"
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

constexpr std::size_t kMostDoubles = 200;

/// An event's title, for the name of a step.
QString named(const Event& event) {
    constexpr int longest = 40;
    const QString title = shownLine(event.title);
    return title.size() <= longest ? title : title.left(longest - 1) + QStringLiteral("…");
}

const std::string kYes = "yes";

/// Which are out of the timeline, and why.
struct Gone {
    EventKey key;
    EventField by;
    QString line;
};

std::vector<Gone> goneOf(const Timeline& timeline) {
    std::vector<Gone> gone;
    const TimelineContent& content = timeline.content();
    for (const auto& [key, settings] : content.edits.state()) {
        const auto by = settings.contains(EventField::Removed)      ? EventField::Removed
                        : settings.contains(EventField::MergedInto) ? EventField::MergedInto
                                                                    : EventField::Title;
        if (by == EventField::Title)
            continue;
        const Event* event = eventAnswering(content.events, key);
        if (event == nullptr)
            if (const Setting* whole = content.edits.of(key, EventField::Whole))
                if (const auto* own = std::get_if<std::shared_ptr<const Event>>(&whole->value))
                    event = own->get();
        if (event == nullptr)
            continue;
        const QString line = menuText(withSettings(*event, settings));
        gone.push_back({key, by, by == EventField::Removed ? line : QObject::tr("%1 (merged)").arg(line)});
    }
    return gone;
}

/// The change that parts the event that a quote came from when it was merged; none when the quote is the
/// event's own.
std::optional<Edit> unmerged(const TimelineContent& content, const EventKey& into, const Quote& quote) {
    for (const auto& [key, settings] : content.edits.state()) {
        const Event* event = eventAnswering(content.events, key);
        if (content.edits.textOf(key, EventField::MergedInto) == into && event != nullptr &&
            std::find(event->quotes.begin(), event->quotes.end(), quote) != event->quotes.end())
            return resetField(content.edits, key, EventField::MergedInto);
    }
    return std::nullopt;
}

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
        m_panes.showForm(false);
        refresh();
    });
    connect(&m_panes.form(), &EventForm::accepted, this, &EventActions::takeForm);
    connect(&m_panes.form(), &EventForm::rejected, this, [this] {
        m_offered.reset();
        m_panes.showForm(false);
    });
    connect(&m_panes.details(), &EventDetails::resetWanted, this, &EventActions::reset);
    connect(&m_panes, &Panes::menuWanted, this, &EventActions::popUp);
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
    m_actions.event.removed->setEnabled(!goneOf(timeline).empty());
}

void EventActions::popUp(const QPoint& at) {
    m_actions.event.menu->popup(at);
}

void EventActions::say(const QString& text) {
    m_messages.setMessages({{Message::Kind::Warning, text}});
}

std::optional<Event> EventActions::subject() {
    const auto selected = m_selection.selected();
    if (!selected)
        return std::nullopt;
    const Event* event = m_workspace.timeline()->held(*selected);
    if (event != nullptr)
        return *event;
    say(tr("The rows of a table cannot be changed yet. Change the table in its own program, and open it "
           "again."));
    return std::nullopt;
}

void EventActions::set(EventField field, FieldValue value, const QString& what) {
    const auto event = subject();
    if (!event)
        return;
    const TimelineContent& content = m_workspace.timeline()->content();
    const Event* read = eventAnswering(content.events, event->id);
    if (const auto edit = setField(content.edits, event->id, read, field, std::move(value), stampNow()))
        m_workspace.edit({*edit}, what.arg(named(*event)));
}

void EventActions::change() {
    const auto event = subject();
    if (!event)
        return;
    m_offered.reset();
    const auto& documents = m_workspace.timeline()->documents();
    m_panes.form().begin(*event, event->quotes.empty() ? std::nullopt
                                                       : documents[event->quotes.front().document].published);
    m_panes.showForm(true);
}

void EventActions::takeForm() {
    const auto wanted = m_panes.form().filled();
    if (!wanted)
        return;
    m_panes.showForm(false);
    if (auto offered = std::exchange(m_offered, std::nullopt)) {
        Event added = *wanted;
        const Stamp stamp = stampNow();
        added.id = handEventKey(m_workspace.timeline()->content().edits, stamp);
        m_workspace.edit({addEvent(added, stamp)}, tr("Add “%1”").arg(named(added)));
        m_selection.select(m_workspace.timeline()->find(added.id));
    } else if (const auto now = subject()) {
        m_workspace.edit(changesTo(*m_workspace.timeline(), *now, *wanted, stampNow()),
                         tr("Change “%1”").arg(named(*now)));
    }
}

/// The same once more takes it back.
void EventActions::check(Check check) {
    const auto event = subject();
    if (!event)
        return;
    const bool already = event->annotation.check == check;
    const QString what = already                   ? tr("Uncheck “%1”")
                         : check == Check::Checked ? tr("Check “%1”")
                                                   : tr("Doubt “%1”");
    set(EventField::Check, std::string(name(already ? Check::Unchecked : check)), what);
}

void EventActions::star() {
    if (const auto event = subject())
        set(EventField::Star, event->annotation.star ? std::string() : kYes,
            event->annotation.star ? tr("Take the star from “%1”") : tr("Star “%1”"));
}

void EventActions::remove() {
    set(EventField::Removed, kYes, tr("Remove “%1”"));
}

void EventActions::bringBack() {
    const std::vector<Gone> gone = goneOf(*m_workspace.timeline());
    QStringList lines;
    for (const Gone& one : gone)
        lines << one.line;
    EventChooser chooser(tr("Removed Events"),
                         tr("These are not in the timeline. What is brought back is as it was."), lines,
                         EventChooser::Many::Yes, tr("&Bring Back"), m_window);
    if (chooser.exec() != QDialog::Accepted)
        return;
    std::vector<Edit> edits;
    for (const std::size_t i : chooser.chosen())
        if (const auto edit = resetField(m_workspace.timeline()->content().edits, gone[i].key, gone[i].by))
            edits.push_back(*edit);
    const int count = plural(edits.size());
    m_workspace.edit(edits, tr("Bring back %1 events", nullptr, count).arg(count));
}

/// The event that was selected stays, with the quotes of the others.
void EventActions::merge() {
    const auto event = subject();
    if (!event)
        return;
    const auto timeline = m_workspace.timeline(); // another may come while the dialog is open
    const std::vector<Event>& events = timeline->events();
    const auto at =
        std::find_if(events.begin(), events.end(), [&](const Event& one) { return one.id == event->id; });
    std::vector<std::size_t> others = likelyDoubles(events, static_cast<std::size_t>(at - events.begin()));
    others.resize(std::min(others.size(), kMostDoubles));
    if (others.empty())
        return say(tr("There is no other event to merge it with."));
    QStringList lines;
    for (const std::size_t i : others)
        lines << menuText(events[i]);
    EventChooser chooser(tr("Merge Events"),
                         tr("Which tell of the same happening as “%1”? Its values stay, and it gets their "
                            "quotes and counts. The likeliest are first.")
                             .arg(named(*event)),
                         lines, EventChooser::Many::Yes, tr("&Merge"), m_window);
    if (chooser.exec() != QDialog::Accepted)
        return;
    std::vector<Edit> edits;
    for (const std::size_t i : chooser.chosen())
        if (auto edit = setField(m_workspace.timeline()->content().edits, events[others[i]].id, nullptr,
                                 EventField::MergedInto, event->id, stampNow()))
            edits.push_back(std::move(*edit));
    m_workspace.edit(edits, tr("Merge into “%1”").arg(named(*event)));
}

/// The quote that is read becomes an event of its own, or that again which was merged with it.
void EventActions::part() {
    const auto event = subject();
    if (!event || event->quotes.size() < 2)
        return;
    const std::size_t read = std::min(m_selection.quote(), event->quotes.size() - 1);
    const Timeline& timeline = *m_workspace.timeline();
    if (const auto edit = unmerged(timeline.content(), event->id, event->quotes[read]))
        return m_workspace.edit({*edit}, tr("Part “%1”").arg(named(*event)));
    const Stamp stamp = stampNow();
    Event other = *event;
    other.id = handEventKey(timeline.content().edits, stamp);
    other.quotes = {event->quotes[read]};
    other.title = quoteText(timeline, event->quotes[read]).toStdString();
    other.accounts.clear();
    other.reasons.clear();
    other.casualties.clear();
    other.annotation = {};
    std::vector<Quote> left = event->quotes;
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(read));
    std::vector<Edit> edits{addEvent(other, stamp)};
    if (auto edit = setField(timeline.content().edits, event->id,
                             eventAnswering(timeline.content().events, event->id), EventField::Quotes,
                             std::move(left), stamp))
        edits.push_back(std::move(*edit));
    m_workspace.edit(edits, tr("Part “%1”").arg(named(*event)));
}

void EventActions::addFromWords() {
    const auto words = m_panes.source().chosenWords();
    if (!words)
        return say(tr("Select the words in the source that tell of the event first."));
    m_offered = offeredEvent(*m_workspace.timeline(), *words, m_workspace.lexicon());
    m_panes.form().begin(*m_offered, m_workspace.timeline()->documents()[words->document].published);
    m_panes.showForm(true);
}

void EventActions::addQuote() {
    const auto words = m_panes.source().chosenWords();
    const auto event = subject();
    if (!event)
        return;
    if (!words)
        return say(tr("Select the words in the source that tell of the event too first."));
    std::vector<Quote> quotes = event->quotes;
    quotes.push_back(*words);
    set(EventField::Quotes, std::move(quotes), tr("Add a quote to “%1”"));
}

void EventActions::reset(EventField field) {
    const auto event = subject();
    if (!event)
        return;
    const auto edit = resetField(m_workspace.timeline()->content().edits, event->id, field);
    if (edit)
        m_workspace.edit({*edit}, tr("%1 of “%2” as it was read").arg(worded(label(field)), named(*event)));
}

/// The next one after what is selected that nobody has looked at, from the start again behind the last.
void EventActions::nextUnchecked() {
    const Timeline& timeline = *m_workspace.timeline();
    const EventIndex count = timeline.size();
    const EventIndex from = m_selection.selected() ? *m_selection.selected() + 1 : 0;
    for (EventIndex step = 0; step < count; ++step) {
        const EventIndex i = (from + step) % count;
        const Event* event = timeline.held(i);
        if (event == nullptr || event->annotation.check != Check::Unchecked || !m_panes.passes(i))
            continue;
        m_selection.select(i);
        m_panes.view().reveal(i);
        return;
    }
    m_messages.setMessages({{Message::Kind::Note, tr("Every event that is shown has been looked at.")}});
}

} // namespace dateline
