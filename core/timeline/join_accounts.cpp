#include "core/timeline/join_accounts.h"

#include "core/event/accounts.h"
#include "core/language/language.h"
#include "core/reading/same_place.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>
#include <utility>

namespace dateline {
namespace {

/// Of one day and type no more than these are compared.
constexpr std::size_t kMostCompared = 64;
/// Documents that name this many places or actors in common are about the same events.
constexpr std::size_t kKinship = 2;

/// Of an actor whom both name the role that either tells.
void addActors(Event& event, Event& other) {
    event.roles.resize(event.actors.size());
    for (std::size_t i = 0; i < other.actors.size(); ++i) {
        const ActorRole role = roleOf(other, i);
        const auto same = std::find(event.actors.begin(), event.actors.end(), other.actors[i]);
        const auto at = static_cast<std::size_t>(same - event.actors.begin());
        if (same == event.actors.end()) {
            event.actors.push_back(std::move(other.actors[i]));
            event.roles.push_back(role);
        } else if (event.roles[at] == ActorRole::Unknown) {
            event.roles[at] = role;
        }
    }
}

/// Whether a date is told to the day, and not only supposed.
bool isExact(const Event& event) {
    return event.when->start <= Granularity::Day && !event.when->approximate;
}

/// How much more exactly an event is told than another: by its date, then by the number of its sentences.
bool isTelling(const Event& a, const Event& b) {
    return std::pair(isExact(a), a.quotes.size()) > std::pair(isExact(b), b.quotes.size());
}

class Joiner {
public:
    explicit Joiner(TimelineContent content) : m_content(std::move(content)) {
        m_names.resize(m_content.documents.size());
        for (const Event& event : m_content.events)
            addNames(event);
    }

    TimelineContent run() {
        std::vector<Event> joined;
        std::unordered_map<std::uint64_t, std::vector<std::size_t>> byDay;
        for (const Event& event : m_content.events) {
            const auto key = keyOf(event);
            std::vector<std::size_t>* sameDay = key ? &byDay[*key] : nullptr;
            if (Event* match = sameDay ? find(joined, *sameDay, event) : nullptr) {
                join(*match, event);
                continue;
            }
            if (sameDay && sameDay->size() < kMostCompared)
                sameDay->push_back(joined.size());
            joined.push_back(event);
        }
        m_content.events = EventList(std::move(joined));
        return std::move(m_content);
    }

private:
    void addNames(const Event& event) {
        if (event.quotes.empty())
            return;
        std::set<std::string>& names = m_names[event.quotes.front().document];
        if (!event.place.empty())
            names.insert(event.place);
        names.insert(event.actors.begin(), event.actors.end());
    }

    /// Type, modality and day, of a clock with a zone that of UTC; none of what is told no finer than by the
    /// month.
    static std::optional<std::uint64_t> keyOf(const Event& event) {
        // What a person added is joined with nothing but by a person.
        if (event.annotation.origin != Origin::Read || event.quotes.empty() || !event.when ||
            event.when->bounds.startsOpen() || event.when->start > Granularity::Day)
            return std::nullopt;
        const TimeShape told = toldAt(UtcOffset(0), *event.when);
        const auto day = std::chrono::floor<std::chrono::days>(told.bounds.start);
        return (static_cast<std::uint64_t>(day.time_since_epoch().count()) << 16) |
               (static_cast<std::uint64_t>(event.type) << 8) | static_cast<std::uint64_t>(event.modality);
    }

    Event* find(std::vector<Event>& joined, const std::vector<std::size_t>& sameDay,
                const Event& event) const {
        Event* best = nullptr;
        int bestScore = 0;
        for (const std::size_t i : sameDay)
            if (const int s = score(joined[i], event); s > bestScore) {
                best = &joined[i];
                bestScore = s;
            }
        return best;
    }

    /// 0: another happening.
    int score(const Event& a, const Event& b) const {
        if (sharesDocument(a, b) || !samePlace(a.place, b.place, *Language::english().places))
            return 0;
        if (has(a.type, Trait::SpeechAct))
            return !a.speaker.empty() && a.speaker == b.speaker ? 2 : 0;
        const bool place = !a.place.empty() && !b.place.empty();
        const bool actor = sharesActor(a, b);
        if (place || actor)
            return (place ? 2 : 0) + (actor ? 1 : 0);
        const bool silent = a.place.empty() && b.place.empty() && (a.actors.empty() || b.actors.empty());
        return silent && akin(a.quotes.front().document, b.quotes.front().document) ? 1 : 0;
    }

    bool akin(DocumentIndex a, DocumentIndex b) const {
        std::vector<std::string> common;
        std::set_intersection(m_names[a].begin(), m_names[a].end(), m_names[b].begin(), m_names[b].end(),
                              std::back_inserter(common));
        return common.size() >= kKinship;
    }

    static void join(Event& event, Event other) {
        std::vector<Account> accounts = accountsOf(event);
        std::vector<Account> more = accountsOf(other);
        if (isTelling(other, event)) {
            std::swap(event, other);
            std::swap(event.id, other.id);
        }
        std::move(other.quotes.begin(), other.quotes.end(), std::back_inserter(event.quotes));
        std::move(other.casualties.begin(), other.casualties.end(), std::back_inserter(event.casualties));
        std::erase_if(other.reasons, [](const Reason& reason) { return isClue(reason.about); });
        std::move(other.reasons.begin(), other.reasons.end(), std::back_inserter(event.reasons));
        addActors(event, other);
        if (event.place.empty())
            event.place = std::move(other.place);
        std::move(more.begin(), more.end(), std::back_inserter(accounts));
        std::sort(accounts.begin(), accounts.end(),
                  [](const Account& a, const Account& b) { return a.document < b.document; });
        event.accounts = std::move(accounts);
    }

    TimelineContent m_content;
    std::vector<std::set<std::string>> m_names; ///< by document, the places and actors that it names
};

/// The event as one document tells it.
void follow(Event& event, const Account& account) {
    std::erase_if(event.reasons, [](const Reason& reason) { return isClue(reason.about); });
    event.weight.reset();
    if (!account.key.empty())
        event.id = account.key;
    event.title = account.title;
    event.when = account.when;
    event.status = account.status;
    event.speaker = account.speaker;
    event.derivation = account.derivation;
    std::stable_partition(event.quotes.begin(), event.quotes.end(),
                          [&](const Quote& quote) { return quote.document == account.document; });
}

bool concerns(const Event& event, DocumentIndex document) {
    const auto isOfIt = [&](const Quote& quote) { return quote.document == document; };
    return event.annotation.origin == Origin::Read &&
           (std::any_of(event.quotes.begin(), event.quotes.end(), isOfIt) ||
            std::any_of(event.casualties.begin(), event.casualties.end(),
                        [&](const CasualtyClaim& claim) { return isOfIt(claim.quote); }) ||
            std::any_of(event.reasons.begin(), event.reasons.end(),
                        [&](const Reason& reason) { return reason.words && isOfIt(*reason.words); }) ||
            std::any_of(event.accounts.begin(), event.accounts.end(),
                        [&](const Account& account) { return account.document == document; }));
}

/// Whether anything is left that tells of it.
bool forget(Event& event, DocumentIndex document) {
    if (event.quotes.empty())
        return true; // a person said it, and no reading
    const bool led = event.quotes.front().document == document;
    std::erase_if(event.quotes, [&](const Quote& quote) { return quote.document == document; });
    std::erase_if(event.casualties,
                  [&](const CasualtyClaim& claim) { return claim.quote.document == document; });
    std::erase_if(event.reasons,
                  [&](const Reason& reason) { return reason.words && reason.words->document == document; });
    std::erase_if(event.accounts, [&](const Account& account) { return account.document == document; });
    if (!event.accounts.empty() && (led || event.accounts.size() == 1))
        follow(event, event.accounts.front());
    if (event.accounts.size() == 1)
        event.accounts.clear();
    return !event.quotes.empty();
}

} // namespace

TimelineContent joinAccounts(TimelineContent content) {
    return content.documents.size() < 2 ? std::move(content) : Joiner(std::move(content)).run();
}

void forgetDocument(EventList& events, DocumentIndex document) {
    EventList left;
    left.reserve(events.size());
    for (std::size_t i = 0; i < events.size(); ++i)
        if (!concerns(events[i], document) || forget(events.own(i), document))
            left.push_back(events.shared(i));
    events = std::move(left);
}

} // namespace dateline
