#include "core/edit/apply_edits.h"
#include "core/edit/doubles.h"
#include "core/edit/make_edit.h"
#include "core/timeline/changes.h"
#include "ui/details/event_table.h"
#include "ui/edit/doubles_dialog.h"
#include "ui/edit/event_chooser.h"
#include "ui/selection/selection.h"
#include "ui/window/event_actions.h"
#include "ui/window/panes.h"
#include "ui/window/workspace.h"
#include "ui/words/event_text.h"
#include "ui/words/event_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t kMostDoubles = 200;

}

/// The event that was selected stays, with the quotes of the others: of those that are chosen in the table,
/// or of those that a person picks among the likeliest.
void EventActions::merge() {
    const auto event = subject();
    if (!event)
        return;
    std::vector<EventKey> keys;
    for (const Event& other : subjects())
        if (other.id != event->id)
            keys.push_back(other.id);
    if (!keys.empty())
        return mergeWith(*event, keys);
    const auto timeline = m_workspace.timeline(); // another may come while the dialog is open
    const EventList& events = timeline->events();
    const auto at =
        std::find_if(events.begin(), events.end(), [&](const Event& one) { return one.id == event->id; });
    if (at == events.end())
        return say(tr("Select the rows of the table that are one event first, with Ctrl and Shift."));
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
                             .arg(shortTitle(*event)),
                         lines, EventChooser::Many::Yes, tr("&Merge"), m_window);
    if (chooser.exec() != QDialog::Accepted)
        return;
    for (const std::size_t i : chooser.chosen())
        keys.push_back(events[others[i]].id);
    mergeWith(*event, keys);
}

void EventActions::mergeWith(const Event& event, const std::vector<EventKey>& others) {
    const Timeline& timeline = *m_workspace.timeline();
    std::vector<Edit> edits;
    for (const EventKey& key : others)
        if (const auto index = timeline.find(key)) {
            const Event other = eventAt(*index);
            take(edits, other,
                 setField(timeline.content().edits, readOf(other), EventField::MergedInto, event.id,
                          stampNow()));
        }
    if (!edits.empty() && timeline.asRead(event.id) == nullptr)
        edits.push_back(addEvent(event, Origin::Row, stampNow()));
    m_workspace.edit(edits, tr("Merge into %1").arg(named({event})));
}

/// The quote that is read becomes an event of its own, or that again which was merged with it.
void EventActions::part() {
    const auto event = subject();
    if (!event || event->quotes.size() < 2)
        return;
    const Quote& quote = event->quotes[std::min(m_selection.quote(), event->quotes.size() - 1)];
    const std::vector<Edit> edits = partedQuote(*m_workspace.timeline(), *event, quote, stampNow());
    if (edits.empty())
        return say(tr("This is the event's own sentence. Go to the sentence that is to be parted from it."));
    m_workspace.edit(edits, tr("Part %1").arg(named({*event})));
}

/// From pair to pair, the likeliest first, until all are answered or put off.
void EventActions::reviewDoubles() {
    using Answer = DoublesDialog::Answer;
    std::set<std::pair<EventKey, EventKey>> putOff;
    for (bool any = false;; any = true) {
        const auto timeline = m_workspace.timeline();
        const EventList& events = timeline->events();
        auto pairs = likelyPairs(events, timeline->content().edits);
        std::erase_if(pairs, [&](const auto& pair) {
            return putOff.contains({events[pair.first].id, events[pair.second].id});
        });
        if (pairs.empty())
            return say(any ? tr("No more pairs may be one happening.")
                           : tr("No two events look like one happening that several sources tell of."));
        const Event& first = events[pairs.front().first];
        const Event& second = events[pairs.front().second];
        m_selection.select(timeline->find(first.id));
        DoublesDialog dialog(*timeline, first, second, pairs.size() - 1, m_window);
        if (dialog.exec() != QDialog::Accepted || m_workspace.timeline() != timeline)
            return;
        if (dialog.answer() == Answer::SameAsFirst)
            mergeWith(first, {second.id});
        else if (dialog.answer() == Answer::SameAsSecond)
            mergeWith(second, {first.id});
        else if (dialog.answer() == Answer::Distinct)
            tellApart(first, second);
        if (m_workspace.timeline() == timeline)
            putOff.emplace(first.id, second.id);
    }
}

void EventActions::tellApart(const Event& event, const Event& other) {
    const Edits& edits = m_workspace.timeline()->content().edits;
    const Settings settings = settingsOf(edits, readOf(event));
    const auto found = settings.find(EventField::DistinctFrom);
    std::vector<std::string> others;
    if (found != settings.end())
        if (const auto* before = std::get_if<std::vector<std::string>>(&found->second.value))
            others = *before;
    others.push_back(other.id);
    std::vector<Edit> made;
    take(made, event,
         setField(edits, readOf(event), EventField::DistinctFrom, std::move(others), stampNow()));
    m_workspace.edit(made, tr("Tell %1 from another").arg(shortTitle(event)));
}

} // namespace dateline
