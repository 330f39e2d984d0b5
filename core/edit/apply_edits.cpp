#include "core/edit/apply_edits.h"

#include "core/event/accounts.h"
#include "core/event/count_text.h"
#include "core/event/events_by_key.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <limits>
#include <set>
#include <tuple>
#include <unordered_map>

namespace dateline {
namespace {

/// What a check is of, in the order of readingOf().
constexpr std::array kChecked{EventField::Title, EventField::Type, EventField::When, EventField::Quotes};

/// Whether one of several accounts tells it so still, that had the event alone when it was checked: what
/// another document tells beside it takes no check away.
bool isTold(const Event& read, EventField field, const std::string& then, const std::string& now) {
    if (read.accounts.empty())
        return false;
    if (field == EventField::Quotes) { // all of those are still there
        for (std::size_t begin = 0; begin < then.size();) {
            const std::size_t end = std::min(then.find(';', begin), then.size());
            if ((";" + now).find(";" + then.substr(begin, end - begin) + ";") == std::string::npos)
                return false;
            begin = end + 1;
        }
        return true;
    }
    return std::any_of(read.accounts.begin(), read.accounts.end(), [&](const Account& account) {
        return field == EventField::Title  ? account.title == then
               : field == EventField::When ? (account.when ? account.when->edtf : std::string()) == then
                                           : false;
    });
}

/// Whether all that a check is of, and that no person set, is read as it was then.
bool checkStands(const Settings& settings, const Event& read) {
    const auto check = settings.find(EventField::Check);
    if (check == settings.end() || check->second.of.size() != kChecked.size())
        return true;
    const std::vector<std::string>& then = check->second.of;
    const std::vector<std::string> now = readingOf(read);
    for (std::size_t i = 0; i < kChecked.size(); ++i)
        if (!settings.contains(kChecked[i]) && now[i] != then[i] &&
            !isTold(read, kChecked[i], then[i], now[i]))
            return false;
    return true;
}

const std::string* textIn(const Setting& setting) {
    return std::get_if<std::string>(&setting.value);
}

const std::vector<std::string>* wordsIn(const Setting& setting) {
    return std::get_if<std::vector<std::string>>(&setting.value);
}

void setWhen(Event& event, const std::string& edtf) {
    if (edtf.empty())
        event.when.reset();
    else if (auto when = parseWhen(edtf))
        event.when = std::move(*when);
}

/// Those who stay keep their parts.
void setActors(Event& event, const std::vector<std::string>& actors) {
    std::vector<ActorRole> roles;
    for (const std::string& actor : actors) {
        const auto same = std::find(event.actors.begin(), event.actors.end(), actor);
        roles.push_back(roleOf(event, static_cast<std::size_t>(same - event.actors.begin())));
    }
    event.actors = actors;
    event.roles = std::move(roles);
}

/// Of other actors than those of the event they say nothing.
void setRoles(Event& event, const std::vector<std::string>& roles) {
    if (roles.size() != event.actors.size())
        return;
    event.roles.clear();
    for (const std::string& role : roles)
        event.roles.push_back(actorRoleFromName(role).value_or(ActorRole::Unknown));
}

/// Those that were read keep their words; others stand with the event's first quote.
void setCounts(Event& event, const std::vector<std::string>& lines) {
    const std::vector<CasualtyClaim> read = std::exchange(event.casualties, {});
    for (const std::string& line : lines) {
        const auto same = std::find_if(read.begin(), read.end(),
                                       [&](const CasualtyClaim& claim) { return countLine(claim) == line; });
        if (same != read.end()) {
            event.casualties.push_back(*same);
        } else if (auto claim = readCountLine(line); claim && !event.quotes.empty()) {
            claim->quote = event.quotes.front();
            event.casualties.push_back(*std::move(claim));
        }
    }
}

void setText(Event& event, EventField field, const std::string& text) {
    switch (field) {
    case EventField::Title:
        event.title = text;
        break;
    case EventField::Type:
        event.type = eventTypeFromKey(text).value_or(event.type);
        break;
    case EventField::When:
        setWhen(event, text);
        break;
    case EventField::Modality:
        event.modality = modalityFromName(text).value_or(event.modality);
        break;
    case EventField::Status:
        event.status = statusFromName(text).value_or(event.status);
        break;
    case EventField::Speaker:
        event.speaker = text;
        break;
    case EventField::Place:
        event.place = text;
        break;
    case EventField::Check:
        event.annotation.check = checkFromName(text).value_or(event.annotation.check);
        break;
    case EventField::Star:
        event.annotation.star = !text.empty();
        break;
    case EventField::Note:
        event.annotation.note = text;
        break;
    default:
        break;
    }
}

void setWords(Event& event, EventField field, const std::vector<std::string>& words) {
    if (field == EventField::Actors)
        setActors(event, words);
    else if (field == EventField::Roles)
        setRoles(event, words);
    else if (field == EventField::Counts)
        setCounts(event, words);
    else if (field == EventField::Tags)
        event.annotation.tags = words;
}

/// What the reading's reasons are about that a person's value takes the place of.
std::optional<ReasonFor> reasonFor(EventField field) {
    switch (field) {
    case EventField::Type:
        return ReasonFor::Type;
    case EventField::When:
        return ReasonFor::Date;
    case EventField::Modality:
        return ReasonFor::Modality;
    case EventField::Status:
        return ReasonFor::Status;
    case EventField::Speaker:
        return ReasonFor::Speaker;
    case EventField::Place:
        return ReasonFor::Place;
    default:
        return std::nullopt;
    }
}

/// A person's value has no other reason than that person.
void replaceReasons(Event& event, EventField field, const std::string& who) {
    const auto about = reasonFor(field);
    const bool dates = field == EventField::When;
    std::erase_if(event.reasons, [&](const Reason& reason) {
        return reason.about == about || (dates && reason.about == ReasonFor::Conflict);
    });
    if (dates)
        event.derivation = who.empty() ? Phrase(Phrase::tr("set by hand")) : Phrase::tr("set by {}", who);
}

/// Whether it is of the event itself, and no note beside it.
bool isOfTheEvent(EventField field) {
    return field < EventField::Check;
}

/// An event with what others add to it that are the same happening.
class Merging {
public:
    explicit Merging(Event& event) : m_event(event) {
        for (const Quote& quote : event.quotes)
            m_quotes.insert(placeOf(quote));
        for (const CasualtyClaim& claim : event.casualties)
            m_claims.emplace(claim.kind, placeOf(claim.quote));
        const auto& changed = event.annotation.changed;
        if (std::find(changed.begin(), changed.end(), name(EventField::Counts)) != changed.end())
            for (const CasualtyClaim& claim : event.casualties)
                m_written.insert(countLine(claim));
    }

    void absorb(const Event& other) {
        absorbAccounts(other); // which look at the quotes as they were
        for (const Quote& quote : other.quotes)
            if (m_quotes.insert(placeOf(quote)).second)
                m_event.quotes.push_back(quote);
        for (const CasualtyClaim& claim : other.casualties)
            if (m_claims.emplace(claim.kind, placeOf(claim.quote)).second &&
                !m_written.contains(countLine(claim)))
                m_event.casualties.push_back(claim);
    }

private:
    using Place = std::tuple<DocumentIndex, Span, std::string>;

    static Place placeOf(const Quote& quote) { return {quote.document, quote.span, quote.orphan}; }

    /// Where one document tells of both there is nothing to compare.
    void absorbAccounts(const Event& other) {
        std::vector<Account> own = accountsOf(m_event);
        std::vector<Account> more = accountsOf(other);
        if (own.empty() || more.empty() ||
            (own.size() == 1 && more.size() == 1 && own.front().document == more.front().document))
            return;
        std::move(more.begin(), more.end(), std::back_inserter(own));
        m_event.accounts = std::move(own);
    }

    Event& m_event;
    std::set<Place> m_quotes;
    std::set<std::pair<CasualtyKind, Place>> m_claims;
    std::set<std::string> m_written; ///< counts by hand, which may be those of the others
};

/// Lays all changes over one reading.
class Layer {
public:
    Layer(const Edits& edits, const EventList& read, const RowOf& rowOf) : m_edits(edits) {
        m_events.reserve(read.size());
        for (std::size_t i = 0; i < read.size(); ++i)
            add(read.shared(i));
        for (const auto& [key, settings] : edits.state())
            if (const auto whole = settings.find(EventField::Whole);
                whole != settings.end() && !m_answering.contains(key))
                addWhole(key, whole->second, rowOf);
    }

    EventList run() {
        findRoots();
        std::unordered_map<std::size_t, Merging> merging;
        for (std::size_t i = 0; i < m_events.size(); ++i)
            if (const std::size_t root = m_roots[i]; root != kNowhere && root != i) {
                auto found = merging.find(root);
                if (found == merging.end())
                    found = merging.emplace(root, m_events.own(root)).first;
                found->second.absorb(m_events[i]);
            }
        EventList left;
        left.reserve(m_events.size());
        for (std::size_t i = 0; i < m_events.size(); ++i)
            if (!isGone(m_settings[i]) || isLoose(i))
                left.push_back(m_events.shared(i));
        return left;
    }

private:
    void add(const std::shared_ptr<const Event>& read) {
        m_settings.push_back(settingsOf(m_edits, *read));
        if (m_settings.back().empty())
            m_events.push_back(read);
        else
            m_events.push_back(withSettings(*read, m_settings.back()));
        const Event& event = m_events.back();
        m_answering.emplace(event.id, m_events.size() - 1);
        for (const Account& account : event.accounts)
            if (!account.key.empty())
                m_answering.emplace(account.key, m_events.size() - 1);
    }

    void addWhole(const EventKey& key, const Setting& setting, const RowOf& rowOf) {
        const auto* whole = std::get_if<std::shared_ptr<const Event>>(&setting.value);
        if (whole == nullptr || *whole == nullptr)
            return;
        Event event = **whole;
        event.id = key;
        if (auto row = event.annotation.origin == Origin::Row && rowOf ? rowOf(key) : std::nullopt) {
            event.quotes = std::move(row->quotes);
            event.casualties = std::move(row->casualties);
            event.reasons = std::move(row->reasons);
        }
        add(std::make_shared<Event>(std::move(event)));
    }

    std::optional<std::size_t> survivorOf(std::size_t i) const {
        const auto merged = m_settings[i].find(EventField::MergedInto);
        const std::string* into = merged == m_settings[i].end() ? nullptr : textIn(merged->second);
        const auto found = into == nullptr ? m_answering.end() : m_answering.find(*into);
        // Into itself, as when a later reading makes one of both: it is none.
        return found == m_answering.end() || found->second == i ? std::nullopt : std::optional(found->second);
    }

    /// Where each chain of merges ends; nowhere for a circle. Linear.
    void findRoots() {
        m_roots.assign(m_events.size(), kUnknown);
        std::vector<std::size_t> chain;
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            chain.clear();
            std::size_t at = i;
            while (m_roots[at] == kUnknown) {
                m_roots[at] = kNowhere; // if the chain comes by here again
                chain.push_back(at);
                const auto next = survivorOf(at);
                if (!next) {
                    m_roots[at] = at;
                    break;
                }
                at = *next;
            }
            for (const std::size_t link : chain)
                m_roots[link] = m_roots[at];
        }
    }

    /// Merged into what is nowhere, or into itself: it stays, as nothing may be lost.
    bool isLoose(std::size_t i) const {
        return !m_settings[i].contains(EventField::Removed) && (m_roots[i] == kNowhere || m_roots[i] == i);
    }

    static constexpr std::size_t kUnknown = std::numeric_limits<std::size_t>::max();
    static constexpr std::size_t kNowhere = kUnknown - 1;

    const Edits& m_edits;
    EventList m_events;
    std::vector<Settings> m_settings; ///< by event
    std::vector<std::size_t> m_roots; ///< by event, that into which it is merged in the end
    std::unordered_map<std::string_view, std::size_t> m_answering; ///< by key, which its event holds
};

} // namespace

Settings settingsOf(const Edits& edits, const Event& read) {
    Settings all;
    bool removed = true;
    std::vector<EventKey> keys = keysOf(read);
    std::rotate(keys.begin(), keys.begin() + 1, keys.end()); // its own last, as that counts most
    for (const EventKey& key : keys) {
        const Settings* settings = edits.of(key);
        removed = removed && settings != nullptr && settings->contains(EventField::Removed);
        if (settings == nullptr)
            continue;
        for (const auto& [field, setting] : *settings)
            all.insert_or_assign(field, setting);
    }
    if (!removed)
        all.erase(EventField::Removed);
    if (!checkStands(all, read))
        all.erase(EventField::Check);
    return all;
}

bool isGone(const Settings& settings) {
    return settings.contains(EventField::Removed) || settings.contains(EventField::MergedInto);
}

std::vector<std::string> readingOf(const Event& read) {
    std::string quotes; // a row is quoted by itself
    for (const Quote& quote : read.annotation.origin == Origin::Row ? std::vector<Quote>() : read.quotes)
        quotes += quote.orphan.empty() ? fmt::format("{}-{};", quote.span.begin, quote.span.end)
                                       : fmt::format("{};", quote.orphan);
    return {read.title, std::string(info(read.type).key), read.when ? read.when->edtf : std::string(),
            std::move(quotes)};
}

Event withSettings(Event event, const Settings& settings) {
    for (const auto& [field, setting] : settings) {
        replaceReasons(event, field, setting.who);
        if (isOfTheEvent(field))
            event.annotation.changed.emplace_back(name(field));
        if (const std::string* text = textIn(setting))
            setText(event, field, *text);
        else if (const auto* words = wordsIn(setting))
            setWords(event, field, *words);
        else if (const auto* quotes = std::get_if<std::vector<Quote>>(&setting.value);
                 quotes != nullptr && field == EventField::Quotes && !quotes->empty())
            event.quotes = *quotes;
    }
    return event;
}

EventList applyEdits(const Edits& edits, const EventList& read, const RowOf& rowOf) {
    return Layer(edits, read, rowOf).run();
}

} // namespace dateline
