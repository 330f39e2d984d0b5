#include "core/roles/party_parts.h"

#include "core/grammar/clause_walk.h"
#include "core/grammar/phrases.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr TagSet kBeyondVerb{Tag::Subordinator, Tag::That, Tag::Wh, Tag::Stop, Tag::Comma, Tag::Dash};

class VerbReader {
public:
    VerbReader(const RoleContext& context, const Mention& mention)
        : m_context(context),
          m_words(context.words()),
          m_clause(context.sentence.clauses[mention.clause]),
          m_mention(mention),
          m_mutual(has(mention.type, Trait::Mutual)) {}

    std::vector<Party> run() {
        const bool befallen =
            m_context.isBase(m_clause.head, RoleSet::Undergo) &&
            (!namesAnybody(m_clause.object) || m_context.isBase(m_clause.head, RoleSet::LostTo));
        if (isPassive())
            passive();
        else if (befallen || (has(m_mention.type, Trait::Befalls) && m_clause.object.empty()))
            undergone();
        else
            active();
        if (m_mutual)
            between();
        return std::move(m_parties);
    }

private:
    /// "Two bishops expelled by the junta", whatever the grammar made of it.
    bool isPassive() const {
        const std::uint32_t next = m_clause.verbs.end;
        return m_clause.passive ||
               (m_clause.object.empty() && next < m_context.size() && m_mention.words.end <= next &&
                is(m_words[next], WordSet::Agent, m_context.vocabulary) &&
                m_words[m_clause.head].form != VerbForm::Ing);
    }

    void add(WordRange words, ActorRole role, Expect expect) {
        if (!words.empty())
            m_parties.push_back({words, role, expect});
    }
    ActorRole doing() const { return m_mutual ? ActorRole::With : ActorRole::Did; }
    /// Of an accident only who is known to act did it.
    Expect expectedDoer() const {
        return has(m_mention.type, Trait::Befalls) ? Expect::Known : Expect::Likely;
    }
    ActorRole done() const { return m_mutual ? ActorRole::With : ActorRole::Suffered; }

    void passive() {
        if (!m_mutual || m_mention.type == EventType::Fighting || m_mention.type == EventType::Talks)
            add(doerOf(m_context, m_mention.clause), done(), expectedOf(m_mention.type));
        for (const WordRange agent : agentsOf(m_context, m_clause.verbs.end))
            add(agent, doing(), expectedDoer());
        if (m_mention.type == EventType::Seizure)
            owners(doerOf(m_context, m_mention.clause));
    }

    /// "Five men died", "the garrison lost the fort to the rebels".
    void undergone() {
        add(doerOf(m_context, m_mention.clause), ActorRole::Suffered, expectedOf(m_mention.type));
        if (m_context.isBase(m_clause.head, RoleSet::LostTo))
            for (const WordRange doer : after(RoleSet::To))
                add(doer, ActorRole::Did, Expect::Likely);
    }

    void active() {
        add(doerOf(m_context, m_mention.clause), doing(), expectedDoer());
        const bool pact = m_mention.type == EventType::Ceasefire || m_mention.type == EventType::Agreement;
        const WordRange object = objectOf();
        if (!pact)
            add(object, done(), expectedOf(m_mention.type));
        if (m_mutual) {
            for (const RoleSet set : {RoleSet::With, RoleSet::Against})
                for (const WordRange partner : after(set))
                    add(partner, ActorRole::With, Expect::Likely);
            return;
        }
        if (m_mention.type == EventType::Seizure)
            owners(object);
        if (object.empty() || !namesAnybody(object))
            sufferers();
    }

    bool namesAnybody(WordRange range) const {
        return dateline::namesAnybody(m_context, {range, ActorRole::Unknown, expectedOf(m_mention.type)});
    }

    /// Who stands after a preposition, or in the clause that says what is demanded.
    void sufferers() {
        for (const WordRange target : after(RoleSet::Towards))
            add(target, ActorRole::Suffered, expectedOf(m_mention.type));
        if (m_mention.type == EventType::Seizure)
            for (const WordRange owner : after(RoleSet::From))
                add(owner, ActorRole::Suffered, Expect::Likely);
        if (m_mention.type != EventType::Demand && m_mention.type != EventType::Threat)
            return;
        for (const Clause& clause : m_context.sentence.clauses)
            if (clause.parent == m_mention.clause && clause.link == Link::Complement)
                add(clause.subject, ActorRole::Suffered, Expect::Known);
    }

    /// "cattle of the League", "the League's cattle", "cattle belonging to the League".
    void owners(WordRange goods) {
        for (std::uint32_t i = goods.begin; i < goods.end; ++i)
            if (isPossessiveMark(m_context, i))
                add({goods.begin, i}, ActorRole::Suffered, Expect::Likely);
            else if (m_context.isOf(i))
                add({i + 1, phraseEnd(m_context, i + 1)}, ActorRole::Suffered, Expect::Known);
        for (std::uint32_t i = goods.begin; i + 2 < m_context.size() && i < m_clause.range.end; ++i)
            if (m_context.is(i, RoleSet::Belonging))
                add({i + 2, phraseEnd(m_context, i + 2)}, ActorRole::Suffered, Expect::Likely);
    }

    /// The object: before a particle ("drove the settlers out of"), after it ("carried off nine settlers"),
    /// or the clause's.
    WordRange objectOf() const {
        const std::uint32_t after = m_clause.verbs.end;
        const std::uint32_t own = m_mention.words.end;
        const auto nominal = [](const SentenceWord& word) { return kNominal.has(word.tag) && !word.time; };
        if (own > after && std::any_of(m_words.begin() + after, m_words.begin() + own, nominal))
            return {after, std::min(phraseEnd(m_context, after), own)};
        if (own > after)
            return {own, phrasesEnd(own)};
        if (!m_clause.object.empty())
            return {m_clause.object.begin, std::max(m_clause.object.end, phrasesEnd(m_clause.object.begin))};
        if (after < m_context.size() && m_words[after].is(kParticle) && !m_words[after].time &&
            !m_context.is(after, RoleSet::Towards) && !m_context.is(after, RoleSet::From) &&
            !m_context.is(after, RoleSet::To))
            return {after + 1, phrasesEnd(after + 1)};
        return relativeObject();
    }

    /// The end of phrases that are joined.
    std::uint32_t phrasesEnd(std::uint32_t at) const {
        constexpr TagSet kInside{Tag::Noun,       Tag::Name,        Tag::Adjective,
                                 Tag::Determiner, Tag::Number,      Tag::Possessive,
                                 Tag::Pronoun,    Tag::Conjunction, Tag::Comma};
        while (at < m_context.size() && !m_words[at].time) {
            const bool participle = m_words[at].tag == Tag::Verb && m_words[at].form == VerbForm::Ing &&
                                    at + 1 < m_context.size() && m_words[at + 1].tag == Tag::Noun &&
                                    at == m_clause.verbs.end + 1;
            if (!kInside.has(m_words[at].tag) && !m_context.isOf(at) && !participle)
                break;
            if (m_words[at].tag == Tag::Conjunction && startsClause(at + 1))
                break;
            ++at;
        }
        return at;
    }

    bool startsClause(std::uint32_t at) const {
        const auto& clauses = m_context.sentence.clauses;
        return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
            return &clause != &m_clause && (clause.verbs.begin == at || clause.range.begin == at ||
                                            (clause.subject.begin == at && !clause.subject.empty()));
        });
    }

    /// "the men whom the guards had shot": what stands before the clause.
    WordRange relativeObject() const {
        const std::uint32_t begin = m_clause.range.begin;
        const bool relative = m_clause.link == Link::Relative && begin < m_context.size() && begin > 0 &&
                              (m_words[begin].tag == Tag::Wh || m_words[begin].tag == Tag::That);
        if (!relative || m_clause.subject.begin < begin)
            return {};
        constexpr TagSet kBefore{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Determiner, Tag::Number};
        const std::uint32_t end = m_words[begin - 1].tag == Tag::Comma ? begin - 1 : begin;
        return {phraseBegin(m_words, end, kBefore), end};
    }

    /// The phrases after prepositions of a set that follow the verb.
    std::vector<WordRange> after(RoleSet set) const {
        std::vector<WordRange> found;
        for (std::uint32_t i = m_clause.verbs.end; i < m_context.size() && !ends(i); ++i)
            if (m_words[i].tag != Tag::Adverb && m_context.is(i, set) && i + 1 < m_context.size() &&
                !m_words[i + 1].time)
                found.push_back({i + 1, phrasesEnd(i + 1)});
        return found;
    }

    bool ends(std::uint32_t at) const {
        const bool verb =
            m_words[at].tag == Tag::Verb && at > m_mention.words.end && m_words[at].form != VerbForm::Ing;
        return verb || kBeyondVerb.has(m_words[at].tag);
    }

    void between() {
        for (const WordRange partners : after(RoleSet::Between))
            add(partners, ActorRole::With, Expect::Likely);
    }

    const RoleContext& m_context;
    const Words& m_words;
    const Clause& m_clause;
    const Mention& m_mention;
    bool m_mutual;
    std::vector<Party> m_parties;
};

/// To the verb, with what is put between it and its subject; not over another clause.
WordRange withDescription(const RoleContext& context, const Clause& clause) {
    const Words& words = context.words();
    WordRange subject = clause.subject;
    if (subject.begin >= 2 && words[subject.begin - 1].tag == Tag::Comma &&
        words[subject.begin - 2].tag == Tag::Name && !words[subject.begin - 2].time)
        subject.begin = phraseBegin(words, subject.begin - 1, {Tag::Name, Tag::Noun, Tag::Determiner});
    const bool apart = std::any_of(
        context.sentence.clauses.begin(), context.sentence.clauses.end(), [&](const Clause& other) {
            const bool inside = other.verbs.begin >= subject.begin && other.verbs.begin < clause.verbs.begin;
            return inside && other.link != Link::Relative && other.link != Link::Participial;
        });
    if (!apart && subject.end < clause.verbs.begin)
        subject.end = clause.verbs.begin;
    return subject;
}

} // namespace

WordRange doerOf(const RoleContext& context, std::uint32_t index) {
    const auto& clauses = context.sentence.clauses;
    for (const std::uint32_t k : upFrom(clauses, index)) {
        const Clause& clause = clauses[k];
        if (!clause.subject.empty())
            return k == index || !clause.passive || clauses[index].passive ||
                           clauses[index].link == Link::Infinitive
                       ? withDescription(context, clause)
                       : WordRange{};
        const std::uint32_t above = clause.parent;
        if (clause.link == Link::Infinitive && above != kNoClause && !clauses[above].object.empty() &&
            !clauses[above].passive)
            return clauses[above].object;
    }
    return {};
}

std::vector<WordRange> agentsOf(const RoleContext& context, std::uint32_t from) {
    std::vector<WordRange> agents;
    const Words& words = context.words();
    for (std::uint32_t i = from; i < context.size() && !kBeyondVerb.has(words[i].tag); ++i) {
        if (!is(words[i], WordSet::Agent, context.vocabulary) || i + 1 >= context.size() || words[i + 1].time)
            continue;
        std::uint32_t end = i + 1;
        const bool describes = words[end].tag == Tag::Verb && words[end].form == VerbForm::Ing;
        end += describes ? 1 : 0;
        end = phraseEnd(context, end);
        while (end < context.size() && words[end].tag == Tag::Conjunction)
            end = phraseEnd(context, end + 1);
        agents.push_back({i + 1, end});
    }
    return agents;
}

std::vector<Party> verbParties(const RoleContext& context, const Mention& mention) {
    return VerbReader(context, mention).run();
}

} // namespace dateline
