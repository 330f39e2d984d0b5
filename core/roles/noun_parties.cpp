#include "core/roles/party_parts.h"

#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr TagSet kNounPhrase{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Possessive, Tag::Number};

class NounReader {
public:
    NounReader(const RoleContext& context, const Mention& mention)
        : m_context(context),
          m_words(context.words()),
          m_mention(mention),
          m_mutual(has(mention.type, Trait::Mutual)) {}

    std::vector<Party> run() {
        complements();
        before();
        if (m_mention.clause != kNoClause)
            ofItsVerb(m_context.sentence.clauses[m_mention.clause]);
        return std::move(m_parties);
    }

private:
    bool isBy(std::uint32_t at) const { return is(m_words[at], WordSet::Agent, m_context.vocabulary); }
    ActorRole doing() const { return m_mutual ? ActorRole::With : ActorRole::Did; }
    void add(WordRange words, ActorRole role, Expect expect) {
        if (!words.empty())
            m_parties.push_back({words, role, expect});
    }
    bool hasRole(ActorRole role) const {
        return std::any_of(m_parties.begin(), m_parties.end(),
                           [&](const Party& party) { return party.role == role; });
    }

    /// Joined phrases: "between the army and the rebels".
    std::uint32_t joinedEnd(std::uint32_t at) const {
        std::uint32_t end = phraseEnd(m_context, at);
        while (end < m_context.size() &&
               (m_words[end].tag == Tag::Conjunction || (m_words[end].tag == Tag::Comma && listGoesOn(end))))
            end = phraseEnd(m_context, end + 1);
        return end;
    }

    /// Whether a comma is one of a list that an "and" ends.
    bool listGoesOn(std::uint32_t comma) const {
        const std::uint32_t end = phraseEnd(m_context, comma + 1);
        return end > comma + 1 && end < m_context.size() &&
               (m_words[end].tag == Tag::Conjunction || (m_words[end].tag == Tag::Comma && listGoesOn(end)));
    }

    /// The phrases after the noun, each after its preposition, times between them left out.
    void complements() {
        std::uint32_t at = m_mention.words.end;
        while (at < m_context.size()) {
            if (m_words[at].time || m_words[at].tag == Tag::Adverb) {
                ++at;
                continue;
            }
            if (m_words[at].tag == Tag::That && m_mention.type == EventType::Demand)
                add({at + 1, phraseEnd(m_context, at + 1)}, ActorRole::Suffered, Expect::Likely);
            if (m_words[at].tag != Tag::Preposition && m_words[at].tag != Tag::To)
                return;
            const bool joins = m_mutual || isBy(at);
            const std::uint32_t end = joins ? joinedEnd(at + 1) : ofOnly(at + 1);
            if (end == at + 1 && (end >= m_context.size() || !m_words[end].time))
                return;
            complement(at, {at + 1, end});
            at = std::max(end, at + 1);
        }
    }

    /// A phrase to its end, or to "by": one "of" within it belongs to it.
    std::uint32_t ofOnly(std::uint32_t at) const { return joinedEnd(at); }

    void complement(std::uint32_t at, WordRange words) {
        if (words.empty())
            return;
        const std::string preposition = m_context.lower(at);
        const auto isIn = [&](RoleSet set) { return m_context.roles.has(set, preposition); };
        if (isBy(at))
            add(words, doing(), Expect::Likely);
        else if (const auto hands = handsOf(words))
            add(*hands, ActorRole::Did, Expect::Likely);
        else if (m_mutual && (isIn(RoleSet::Between) || isIn(RoleSet::With) || isIn(RoleSet::Against)))
            add(words, ActorRole::With, Expect::Likely);
        else if (m_context.isOf(at))
            ofIt(words);
        else if (isIn(RoleSet::To) && isNoun(RoleSet::LostTo))
            add(words, ActorRole::Did, Expect::Likely);
        else if (!m_mutual && isIn(RoleSet::Towards) && !is(m_words[at], WordSet::Into, m_context.vocabulary))
            add(words, ActorRole::Suffered,
                is(m_words[at], WordSet::WhereSurely, m_context.vocabulary) ? Expect::Territory
                                                                            : expectedOf(m_mention.type));
    }

    bool isNoun(RoleSet set) const { return m_context.isBase(m_mention.words.end - 1, set); }

    /// "at the hands of the Mahdists": who stands after "of".
    std::optional<WordRange> handsOf(WordRange words) const {
        for (std::uint32_t i = words.begin; i + 1 < words.end; ++i)
            if (m_context.is(i, RoleSet::HandsOf) && m_context.isOf(i + 1))
                return WordRange{i + 2, words.end};
        return std::nullopt;
    }

    void ofIt(WordRange words) {
        const bool does = has(m_mention.type, Trait::Solitary) || m_mention.type == EventType::Protest ||
                          m_mention.type == EventType::Riot || isNoun(RoleSet::DoneBy);
        if (m_mutual)
            return;
        if (does)
            add(words, ActorRole::Did, Expect::Likely);
        else if (!isNoun(RoleSet::LostTo))
            add(words, ActorRole::Suffered, expectedOf(m_mention.type));
    }

    /// Who stands before the noun in its phrase: "the army's attack", "Israeli strikes", "his arrest".
    void before() {
        const std::uint32_t end = m_mention.words.begin;
        const std::uint32_t begin = phraseBegin(m_words, end, kNounPhrase);
        std::uint32_t possessor = end;
        for (std::uint32_t i = begin; i < end; ++i)
            if (m_words[i].tag == Tag::Possessive)
                possessor = i;
        if (possessor < end) {
            const bool pronoun = !isPossessiveMark(m_context, possessor);
            owner({pronoun ? possessor : begin, pronoun ? possessor + 1 : possessor});
        } else if (const auto people = peopleBefore({begin, end})) {
            add(*people, doing(), Expect::Known);
        }
    }

    void owner(WordRange words) {
        const bool told = std::any_of(m_parties.begin(), m_parties.end(), [&](const Party& party) {
            return party.role == ActorRole::Suffered && namesAnybody(m_context, party);
        });
        const bool suffers = !m_mutual && !told && !has(m_mention.type, Trait::Solitary) &&
                             (isNoun(RoleSet::UndergoNoun) || hasRole(ActorRole::Did));
        add(words, suffers ? ActorRole::Suffered : doing(), Expect::Likely);
    }

    /// Of "Israeli air strikes", "police raid" who acts.
    std::optional<WordRange> peopleBefore(WordRange words) const {
        for (std::uint32_t i = words.begin; i < words.end; ++i) {
            const auto match = m_context.places.find(m_context.text, m_words, i);
            if (match && match->kind != PlaceKind::Place && match->kind != PlaceKind::Region &&
                match->end <= words.end)
                return WordRange{i, match->end};
            if (isOfClass(m_words[i], m_context.vocabulary.classes().actors) &&
                m_words[i].tag != Tag::Adjective)
                return WordRange{words.begin, i + 1};
        }
        return std::nullopt;
    }

    /// "launched an attack", "the attack was carried out by …", "came under attack from …".
    void ofItsVerb(const Clause& clause) {
        if (hasRole(ActorRole::Did) && !m_mutual)
            return;
        const bool asObject = m_mention.role == ClauseRole::Object || m_mention.role == ClauseRole::Oblique;
        if (asObject && m_context.isBase(clause.head, RoleSet::Receiving)) {
            add(doerOf(m_context, m_mention.clause), ActorRole::Suffered, Expect::Likely);
            return;
        }
        const bool gives = m_mention.role == ClauseRole::Object &&
                           (m_mention.supported || m_context.isBase(clause.head, RoleSet::Giving));
        if (gives && !clause.passive)
            add(doerOf(m_context, m_mention.clause), doing(), Expect::Likely);
        if (m_mention.role == ClauseRole::Subject && clause.passive)
            for (const WordRange agent : agentsOf(m_context, clause.verbs.end))
                add(agent, doing(), Expect::Likely);
        if (m_mutual && gives)
            partnersAfter(clause);
    }

    /// "held talks on Monday in Geneva with the rebels".
    void partnersAfter(const Clause& clause) {
        for (std::uint32_t i = m_mention.words.end; i < clause.range.end; ++i)
            if (m_context.is(i, RoleSet::With) && i + 1 < m_context.size())
                add({i + 1, joinedEnd(i + 1)}, ActorRole::With, Expect::Likely);
    }

    const RoleContext& m_context;
    const Words& m_words;
    const Mention& m_mention;
    bool m_mutual;
    std::vector<Party> m_parties;
};

} // namespace

std::vector<Party> nounParties(const RoleContext& context, const Mention& mention) {
    return NounReader(context, mention).run();
}

} // namespace dateline
