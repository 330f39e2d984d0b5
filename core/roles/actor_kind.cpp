#include "core/roles/actor_kind.h"

#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {
namespace {

class KindReader {
public:
    KindReader(const RoleContext& context, const NounPhrase& phrase, Expect expect)
        : m_context(context),
          m_phrase(phrase),
          m_word(context.words()[phrase.head]),
          m_expect(expect) {}

    ActorKind run() const {
        if (m_phrase.pronoun || m_word.time)
            return {};
        return m_word.tag == Tag::Name || m_word.tag == Tag::Number ? ofName() : ofNoun();
    }

private:
    bool isActor(std::uint32_t at) const {
        return isOfClass(m_context.words()[at], m_context.vocabulary.classes().actors);
    }

    /// Whether a word before the head says what the name is of: "Karsh militia", "Farmers' League".
    bool anyBefore(RoleSet set) const {
        for (std::uint32_t i = m_phrase.words.begin; i < m_phrase.words.end; ++i)
            if (m_context.is(i, set))
                return true;
        return false;
    }

    ActorKind ofName() const {
        if (m_context.is(m_phrase.head, RoleSet::Nobody) && m_phrase.words.begin == m_phrase.head)
            return {};
        if (const auto known = place())
            return ofPlace(*known);
        if (anyBefore(RoleSet::GroupName))
            return {.group = true};
        if (isOnlyTitle())
            return {};
        if (titled())
            return {.person = true};
        const bool plural = m_context.endsAsPlural(m_phrase.head);
        const bool several = m_phrase.words.begin + 1 < m_phrase.words.end;
        if (m_phrase.definite)
            return {.group = !plural, .many = true};
        if (isActor(m_phrase.head)) // "Hamas"
            return {.group = true, .many = plural};
        if (m_phrase.counted) // "200 Cossacks"
            return {.many = true};
        if (m_expect == Expect::Territory)
            return {.place = true};
        return {.person = true, .group = true, .many = plural && !several, .place = !several};
    }

    /// "Vice President"
    bool isOnlyTitle() const {
        for (std::uint32_t i = m_phrase.words.begin; i <= m_phrase.head; ++i)
            if (!m_context.is(i, RoleSet::Title))
                return false;
        return m_phrase.words.end == m_phrase.head + 1;
    }

    bool titled() const {
        for (std::uint32_t i = m_phrase.words.begin; i < m_phrase.head; ++i)
            if (m_context.is(i, RoleSet::Title) || (m_context.words()[i].tag != Tag::Name && isActor(i)))
                return true;
        const std::uint32_t before = m_phrase.words.begin;
        return before > 0 && m_context.words()[before - 1].tag == Tag::Noun && isActor(before - 1);
    }

    /// Of "South Korea", "the Kremlin" the whole name.
    std::optional<PlaceMatch> place() const {
        for (std::uint32_t i = m_phrase.words.begin; i <= m_phrase.head; ++i) {
            const auto match = m_context.places.find(m_context.text, m_context.words(), i);
            if (match && match->end == m_phrase.head + 1 && (i == m_phrase.words.begin || isPeople(*match)))
                return match;
        }
        return std::nullopt;
    }

    static bool isPeople(const PlaceMatch& match) { return match.kind == PlaceKind::People; }

    ActorKind ofPlace(const PlaceMatch& match) const {
        switch (match.kind) {
        case PlaceKind::People:
            return {.many = true};
        case PlaceKind::Country:
            return {.group = true};
        case PlaceKind::Capital:
            return m_expect == Expect::Territory ? ActorKind{.place = true} : ActorKind{.group = true};
        case PlaceKind::Place:
        case PlaceKind::Region:
            break;
        }
        return {.place = true};
    }

    ActorKind ofNoun() const {
        const std::string base = baseOf();
        const bool alone = m_phrase.words.end == m_phrase.words.begin + 1;
        if (alone && m_context.roles.has(RoleSet::Nobody, base))
            return {};
        if (isActor(m_phrase.head) || m_context.roles.has(RoleSet::Someone, base))
            return ofKnownNoun(base);
        const bool named = m_context.words()[m_phrase.words.begin].tag == Tag::Name;
        if (m_word.word && m_word.word->classes.any())
            return {};
        if (m_context.roles.has(RoleSet::NoOne, base) ||
            !m_context.vocabulary.lexicon().nounRules(m_word.noun()).empty())
            return {};
        if (m_context.roles.endsAsPerson(base))
            return {.person = !isPlural(), .many = isPlural()};
        const bool determined = m_phrase.determined || isPlural() || named;
        if (m_expect != Expect::Likely || !determined)
            return {};
        return {.person = !isPlural(), .group = !isPlural(), .many = isPlural()};
    }

    ActorKind ofKnownNoun(const std::string& base) const {
        const bool body = m_context.roles.has(RoleSet::GroupName, base);
        return {.person = !body && !isPlural(), .group = body, .many = isPlural()};
    }

    bool isPlural() const { return m_word.plural || m_context.endsAsPlural(m_phrase.head); }

    std::string baseOf() const {
        if (const WordId noun = m_word.noun())
            return std::string(m_context.vocabulary.lexicon().spelling(noun));
        std::string word = m_context.lower(m_phrase.head);
        if (auto singular = m_context.roles.irregularSingular(word))
            return *singular;
        if (m_context.endsAsPlural(m_phrase.head))
            word.resize(word.size() - m_context.vocabulary.endings().plural.size());
        return word;
    }

    const RoleContext& m_context;
    const NounPhrase& m_phrase;
    const SentenceWord& m_word;
    Expect m_expect;
};

} // namespace

ActorKind kindOf(const RoleContext& context, const NounPhrase& phrase, Expect expect) {
    return KindReader(context, phrase, expect).run();
}

} // namespace dateline
