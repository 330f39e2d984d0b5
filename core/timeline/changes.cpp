#include "core/timeline/changes.h"

#include "core/edit/apply_edits.h"
#include "core/edit/make_edit.h"

#include <algorithm>
#include <set>
#include <utility>

namespace dateline {
namespace {

/// More than any chain of merges that a person made.
constexpr int kLongestChain = 1000;

std::optional<EventField> goneBy(const Settings& settings) {
    return settings.contains(EventField::Removed)      ? std::optional(EventField::Removed)
           : settings.contains(EventField::MergedInto) ? std::optional(EventField::MergedInto)
                                                       : std::nullopt;
}

/// Where a chain of merges ends; null when that is nowhere, or the chain a circle.
const Event* rootOf(const Timeline& timeline, const Event* event) {
    for (int step = 0; event != nullptr && step < kLongestChain; ++step) {
        const Settings settings = settingsOf(timeline.content().edits, *event);
        const auto into = settings.find(EventField::MergedInto);
        const auto* key = into == settings.end() ? nullptr : std::get_if<std::string>(&into->second.value);
        const Event* next = key == nullptr ? nullptr : timeline.asRead(*key);
        if (into == settings.end() || next == event)
            return event;
        event = next;
    }
    return nullptr;
}

bool holds(const std::vector<Quote>& quotes, const Quote& quote) {
    return std::find(quotes.begin(), quotes.end(), quote) != quotes.end();
}

/// An event with one of another's quotes, and what that says of who and where.
Event eventOf(const Timeline& timeline, const Event& event, const Quote& quote, EventKey key) {
    Event own = event;
    own.id = std::move(key);
    own.quotes = {quote};
    own.title = timeline.wordsOf(quote);
    std::replace(own.title.begin(), own.title.end(), '\n', ' ');
    own.accounts.clear();
    own.reasons.clear();
    own.casualties.clear();
    own.annotation = {};
    return own;
}

} // namespace

std::vector<GoneEvent> goneEvents(const Timeline& timeline) {
    std::vector<GoneEvent> gone;
    std::set<const Event*> seen; // one joins accounts under several keys
    const Edits& edits = timeline.content().edits;
    for (const auto& [key, settings] : edits.state()) {
        const Event* read = goneBy(settings) ? timeline.asRead(key) : nullptr;
        if (read == nullptr || !seen.insert(read).second)
            continue;
        if (const auto by = goneBy(settingsOf(edits, *read)))
            gone.push_back({read, *by});
    }
    return gone;
}

bool anyGone(const Timeline& timeline) {
    const auto& state = timeline.content().edits.state();
    return std::any_of(state.begin(), state.end(), [&](const auto& changed) {
        return goneBy(changed.second) && timeline.asRead(changed.first) != nullptr;
    });
}

Event ownOf(const Timeline& timeline, const Event& read) {
    Event event = withSettings(read, settingsOf(timeline.content().edits, read));
    if (const auto row = event.annotation.origin == Origin::Row ? timeline.rowOf(event.id) : std::nullopt)
        event.quotes = row->quotes;
    return event;
}

std::vector<const Event*> mergedInto(const Timeline& timeline, const Event& survivor) {
    std::vector<const Event*> merged;
    for (const auto& [key, settings] : timeline.content().edits.state()) {
        const Event* read = settings.contains(EventField::MergedInto) ? timeline.asRead(key) : nullptr;
        const Event* root = rootOf(timeline, read);
        if (root != nullptr && root->id == survivor.id && read->id != survivor.id)
            merged.push_back(read);
    }
    return merged;
}

std::vector<Edit> partedQuote(const Timeline& timeline, const Event& event, const Quote& quote,
                              const Stamp& stamp) {
    const Edits& edits = timeline.content().edits;
    const Event* found = timeline.asRead(event.id);
    if (found == nullptr)
        return {};
    const Event& read = *found;
    std::vector<Quote> own = ownOf(timeline, read).quotes;
    const std::vector<const Event*> merged = mergedInto(timeline, read);
    const bool alone = own.size() == 1 && merged.size() == 1 && holds(own, quote);
    for (const Event* other : merged)
        if (alone || (!holds(own, quote) && holds(ownOf(timeline, *other).quotes, quote)))
            return resetField(edits, *other, EventField::MergedInto);
    if (own.size() < 2 || !holds(own, quote))
        return {};
    std::erase(own, quote);
    std::vector<Edit> made = setField(edits, read, EventField::Quotes, std::move(own), stamp);
    made.push_back(
        addEvent(eventOf(timeline, event, quote, handEventKey(edits, stamp)), Origin::Added, stamp));
    return made;
}

} // namespace dateline
