#include "core/roles/cast.h"

#include "core/grammar/phrases.h"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// So many sentences back somebody is still "he".
constexpr std::size_t kReach = 3;

/// What a pronoun, or a noun that points back, may be.
std::optional<ActorKind> pointsAt(const RoleContext& context, const NounPhrase& phrase) {
    if (phrase.pronoun) {
        if (context.is(phrase.head, RoleSet::He))
            return ActorKind{.person = true};
        if (context.is(phrase.head, RoleSet::It))
            return ActorKind{.group = true};
        if (context.is(phrase.head, RoleSet::They))
            return ActorKind{.many = true};
        return std::nullopt;
    }
    const bool alone = phrase.words.end == phrase.words.begin + 1;
    if (alone && phrase.definite && context.isBase(phrase.head, RoleSet::Pointer))
        return ActorKind{.group = true};
    return std::nullopt;
}

bool fits(const ActorKind& kind, const ActorKind& wanted) {
    return (kind.person && wanted.person) || (kind.group && wanted.group) || (kind.many && wanted.many);
}

/// Whether it can be nothing but what is wanted.
bool isSurely(const ActorKind& kind, const ActorKind& wanted) {
    return fits(kind, wanted) && kind.person == wanted.person && kind.group == wanted.group &&
           kind.many == wanted.many && !kind.place;
}

/// Behind the title and whose it is, where a name of two words or more is left: "President Ana Costa".
WordRange withoutTitle(const RoleContext& context, WordRange name) {
    const Words& words = context.words();
    for (std::uint32_t i = name.end; i-- > name.begin;) {
        if (i + 2 >= name.end || !words[i].capitalised || !context.is(i, RoleSet::Title))
            continue;
        const bool named = std::all_of(words.begin() + i + 1, words.begin() + name.end,
                                       [](const SentenceWord& word) { return word.tag == Tag::Name; });
        return named ? WordRange{i + 1, name.end} : name;
    }
    return name;
}

std::string nameOf(const RoleContext& context, const NounPhrase& phrase) {
    const auto match = context.places.find(context.text, context.words(), phrase.words.begin);
    if (match && match->end == phrase.words.end && match->kind == PlaceKind::Capital)
        return std::string(match->country);
    if (match && match->end == phrase.words.end && match->kind == PlaceKind::Country &&
        context.words()[phrase.words.begin].allCaps) // "US"
        return std::string(match->country);
    const bool adjective = match && match->end == phrase.words.end && match->kind == PlaceKind::People &&
                           !context.endsAsPlural(phrase.head) && !phrase.determined &&
                           phrase.words.end < context.size() &&
                           context.words()[phrase.words.end].tag == Tag::Noun;
    if (adjective) // "Israeli strikes"
        return std::string(match->country);
    return std::string(context.slice(withoutTitle(context, phrase.words)));
}

std::string lastWord(const std::string& name) {
    return name.substr(name.rfind(' ') + 1);
}

/// "Ana Costa" of "Ana Costa of Maran": up to the first word in small letters.
std::string ownPart(const std::string& name) {
    for (std::size_t at = name.find(' '); at != std::string::npos; at = name.find(' ', at + 1))
        if (at + 1 < name.size() && name[at + 1] >= 'a' && name[at + 1] <= 'z')
            return name.substr(0, at);
    return name;
}

} // namespace

void addActor(std::vector<Actor>& actors, Actor actor, std::size_t most) {
    const auto same = std::find_if(actors.begin(), actors.end(),
                                   [&](const Actor& other) { return other.name == actor.name; });
    if (same != actors.end()) {
        if (same->role == ActorRole::Unknown)
            same->role = actor.role;
    } else if (actors.size() < most && !actor.name.empty()) {
        actors.push_back(std::move(actor));
    }
}

void Cast::read(const RoleContext& context) {
    m_roles = &context.roles;
    m_sentences.emplace_front();
    if (m_sentences.size() > kReach + 1)
        m_sentences.pop_back();
    noteAbbreviations(context);
    for (const NounPhrase& phrase : phrasesIn(context, {0, context.size()}, Depth::All))
        note(context, phrase);
}

void Cast::note(const RoleContext& context, const NounPhrase& phrase) {
    if (phrase.pronoun || pointsAt(context, phrase))
        return;
    const ActorKind kind = kindOf(context, phrase, Expect::Known);
    if (!kind.acts())
        return;
    std::string name = nameOf(context, phrase);
    const bool isName = context.words()[phrase.head].tag == Tag::Name;
    const std::string own = ownPart(name);
    if (isName && kind.person && own.find(' ') != std::string::npos && !kind.many &&
        own.find('\'') == std::string::npos)
        noteShort(lastWord(own), own);
    m_sentences.front().push_back({std::move(name), kind, phrase.head});
}

void Cast::noteShort(const std::string& shortName, const std::string& name) {
    const auto [found, isNew] = m_full.emplace(shortName, name);
    if (!isNew && found->second != name && !found->second.ends_with(" " + name) &&
        !name.ends_with(found->second))
        found->second.clear(); // two of that name
}

/// "the Maran Liberation Front (MLF)".
void Cast::noteAbbreviations(const RoleContext& context) {
    const Words& words = context.words();
    for (std::uint32_t i = 2; i + 1 < context.size(); ++i) {
        if (words[i - 1].tag != Tag::OpenBracket || !words[i].allCaps ||
            words[i + 1].tag != Tag::CloseBracket)
            continue;
        std::uint32_t begin = i - 1;
        while (begin > 0 && (words[begin - 1].capitalised || context.isOf(begin - 1) ||
                             words[begin - 1].tag == Tag::Possessive))
            --begin;
        while (begin < i - 1 && (words[begin].tag == Tag::Determiner || !words[begin].capitalised))
            ++begin;
        if (i - 1 > begin + 1)
            m_full[std::string(context.slice({i, i + 1}))] = context.slice({begin, i - 1});
    }
}

std::vector<Actor> Cast::actorsOf(const RoleContext& context, const std::vector<Party>& parties) const {
    constexpr std::size_t kMost = 12;
    std::vector<Actor> actors;
    for (const Party& party : parties) {
        WordRange apart{context.size(), 0};
        for (const Party& other : parties)
            apart = {std::min(apart.begin, other.words.begin), std::max(apart.end, other.words.end)};
        for (const NounPhrase& phrase : phrasesIn(context, party.words))
            for (std::string& name : namesOf(context, phrase, party, apart))
                addActor(actors, {std::move(name), party.role}, kMost);
    }
    return actors;
}

std::vector<std::string> Cast::namesOf(const RoleContext& context, const NounPhrase& phrase,
                                       const Party& party, WordRange apart) const {
    if (auto found = told(context, phrase, apart); !found.empty() || phrase.pronoun)
        return found;
    const ActorKind kind = kindOf(context, phrase, party.expect);
    if (!kind.acts() && !(kind.place && party.role == ActorRole::With))
        return {};
    return {nameOf(context, phrase)};
}

std::vector<std::string> Cast::told(const RoleContext& context, const NounPhrase& phrase,
                                    WordRange apart) const {
    const auto wanted = pointsAt(context, phrase);
    if (!wanted)
        return {};
    for (std::size_t back = 0; back < m_sentences.size(); ++back) {
        std::vector<const Named*> found;
        for (const bool surely : {true, false}) {
            for (const Named& named : m_sentences[back]) {
                if (found.size() > 1) // who is meant is not told
                    return {};
                const bool before = back > 0 || (named.at < phrase.head && !apart.contains(named.at));
                const bool known = std::any_of(found.begin(), found.end(), [&](const Named* other) {
                    return fullName(other->name) == fullName(named.name);
                });
                if (before && !known &&
                    (surely || !phrase.pronoun ? isSurely(named.kind, *wanted) : fits(named.kind, *wanted)))
                    found.push_back(&named);
            }
            if (!found.empty())
                return found.size() == 1 ? std::vector{found.front()->name} : std::vector<std::string>();
        }
    }
    return {};
}

std::vector<Actor> Cast::othersIn(const RoleContext& context, WordRange range) const {
    std::vector<Actor> actors;
    for (const NounPhrase& phrase : phrasesIn(context, range, Depth::All)) {
        const bool isName = !phrase.pronoun && context.words()[phrase.head].tag == Tag::Name;
        const std::uint32_t begin = phrase.words.begin;
        const bool where = begin > 0 && is(context.words()[begin - 1], WordSet::Where, context.vocabulary);
        if (!isName || where)
            continue;
        const ActorKind kind = kindOf(context, phrase, Expect::Territory);
        if (kind.acts())
            addActor(actors, {nameOf(context, phrase), ActorRole::Unknown}, 8);
    }
    return actors;
}

std::string Cast::fullName(const std::string& name) const {
    const std::string last = lastWord(name);
    const auto found = m_full.find(last);
    if (found == m_full.end() || found->second.empty())
        return name;
    const bool titled =
        last.size() < name.size() && m_roles &&
        m_roles->has(RoleSet::Title, lowered(lastWord(name.substr(0, name.size() - last.size() - 1))));
    return titled || last == name ? found->second : name; // "President Bush", "Bush"
}

} // namespace dateline
