#include "core/tolls/toll_scope.h"

#include "core/grammar/clause_walk.h"

#include <algorithm>

namespace dateline {
namespace {

class ScopeReader {
public:
    ScopeReader(const TollContext& context, WordRange count, std::uint32_t clause)
        : m_context(context),
          m_words(context.words()),
          m_toll(context.language.words->tolls),
          m_count(count),
          m_range(rangeOf(clause)),
          m_clause(clause) {}

    CasualtyScope run() const {
        if (isCumulative())
            return CasualtyScope::Cumulative;
        return isShared() ? CasualtyScope::Shared : CasualtyScope::Event;
    }

private:
    WordRange rangeOf(std::uint32_t clause) const {
        return clause == kNoClause ? WordRange{0, m_context.size()}
                                   : m_context.sentence.clauses[clause].range;
    }

    bool isCumulative() const {
        return sinceThen() || ofPeriod() || broughtTo() || overYears() || latestOf() || costSoFar();
    }

    /// The words from the count's clause to the end of those that only go on with it.
    WordRange reach() const {
        WordRange range = m_range;
        for (const Clause& clause : m_context.sentence.clauses)
            if (!clause.finite && clause.parent == m_clause && clause.range.begin >= range.end)
                range.end = std::max(range.end, clause.range.end);
        return range;
    }

    template <typename Holds>
    bool any(WordRange range, Holds isOne) const {
        for (std::uint32_t i = range.begin; i < range.end && i < m_context.size(); ++i)
            if (isOne(i))
                return true;
        return false;
    }

    /// "9,000 since March"; also behind the count in the next clause.
    bool sinceThen() const {
        const WordRange range{m_range.begin, std::max(m_range.end, m_count.end)};
        const auto since = [&](std::uint32_t i) { return m_context.is(i, WordSet::Since); };
        if (any(range, since))
            return true;
        // "since the war began" is a clause of its own, and "since" before a time may be one's opening.
        return m_range.end < m_context.size() && since(m_range.end);
    }

    /// "the month's death toll", "this year".
    bool ofPeriod() const {
        for (std::uint32_t i = m_range.begin; i < m_count.begin; ++i)
            if (holds(m_toll.nouns, m_words[i].noun()) ||
                holds(m_toll.nouns, m_words[i].word ? m_words[i].word->noun : 0))
                for (std::uint32_t k = i > 6 ? i - 6 : 0; k < std::min(i + 6, m_count.begin); ++k)
                    if (holds(m_toll.periods, nounOf(k)) && !isDaysName(k))
                        return true;
        return inPeriodThatHolds();
    }

    WordId nounOf(std::uint32_t at) const { return m_words[at].word ? m_words[at].word->noun : 0; }
    bool isDaysName(std::uint32_t at) const { return m_words[at].tag == Tag::Name; }

    /// "a year in which the army has had 194 men killed".
    bool inPeriodThatHolds() const {
        if (m_clause == kNoClause || m_context.sentence.clauses[m_clause].link != Link::Relative)
            return false;
        const std::uint32_t begin = m_range.begin;
        return any({begin > 3 ? begin - 3 : 0, begin},
                   [&](std::uint32_t i) { return holds(m_toll.periods, nounOf(i)); });
    }

    /// "brought the number of pupils kidnapped to 1,000".
    bool broughtTo() const {
        if (m_count.begin == 0 || !holds(m_toll.upTo, m_words[m_count.begin - 1].id()))
            return false;
        return any(m_range, [&](std::uint32_t i) {
            return i < m_count.begin && holds(m_toll.bringing, m_words[i].verb());
        });
    }

    /// "has lost 204 rangers in ten years", "in two decades".
    bool overYears() const {
        if (m_clause == kNoClause || m_context.sentence.clauses[m_clause].tense != Tense::PresentPerfect)
            return false;
        return any({m_count.end, std::max(m_range.end, m_count.end)}, [&](std::uint32_t i) {
            return m_words[i].time && holds(m_toll.years, nounOf(i)) && m_words[i].id() != nounOf(i);
        });
    }

    /// "the latest of some 70", "the last of 40 such raids".
    bool latestOf() const {
        return m_count.begin >= 2 && m_context.is(m_count.begin - 1, WordSet::Genitive) &&
               holds(m_toll.latest, m_words[m_count.begin - 2].id());
    }

    /// "The campaign has cost 3,800 lives", and what one has killed so far.
    bool costSoFar() const {
        if (m_clause == kNoClause)
            return false;
        const Clause& clause = m_context.sentence.clauses[m_clause];
        if (clause.tense != Tense::PresentPerfect || clause.subject.empty())
            return false;
        const bool costs = holds(m_toll.costing, m_words[clause.head].verb());
        const bool lasting =
            any(clause.subject, [&](std::uint32_t i) { return holds(m_toll.lasting, nounOf(i)); });
        return costs && lasting;
    }

    /// "the two attacks left 21 dead", "killed 70 between them".
    bool isShared() const {
        const WordRange range = reach();
        const bool together =
            any({m_count.end, range.end}, [&](std::uint32_t i) { return isTogether(i); }) ||
            any({range.begin, m_count.begin}, [&](std::uint32_t i) { return isTogether(i); });
        return any(range, [&](std::uint32_t i) { return isSeveral(i, together); });
    }

    bool isTogether(std::uint32_t i) const {
        if (holds(m_toll.together, m_words[i].id()))
            return true;
        // "in all", "between them"
        return i + 1 < m_context.size() && holds(m_toll.inAll, m_words[i].id()) &&
               holds(m_toll.all, m_words[i + 1].id());
    }

    /// Whether several happenings stand at `i`: "twin bombings", "the two attacks", and, of those that are
    /// counted together, "car bombs".
    bool isSeveral(std::uint32_t i, bool together) const {
        const bool event = m_words[i].plural && m_words[i].tag == Tag::Noun && namesHappening(m_words[i]);
        if (!event || m_count.contains(i))
            return false;
        if (together)
            return true;
        for (std::uint32_t k = i; k-- > (i > 4 ? i - 4 : 0);) {
            const Tag tag = m_words[k].tag;
            if (holds(m_toll.several, m_words[k].id()) || (tag == Tag::Number && !m_words[k].time))
                return true;
            constexpr TagSet kInPhrase{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Determiner, Tag::Pronoun};
            if (!kInPhrase.has(tag))
                return false;
        }
        return false;
    }

    bool namesHappening(const SentenceWord& word) const {
        const auto rules = m_context.vocabulary().lexicon().nounRules(word.noun());
        return !isOfClass(word, m_context.vocabulary().classes().actors) &&
               std::any_of(rules.begin(), rules.end(), [](const TriggerRule& rule) {
                   return rule.sequence.size() <= 1 && dateline::has(rule.type, Trait::HarmsPeople);
               });
    }

    const TollContext& m_context;
    const Words& m_words;
    const TollWords& m_toll;
    WordRange m_count;
    WordRange m_range;
    std::uint32_t m_clause;
};

} // namespace

CasualtyScope scopeOf(const TollContext& context, WordRange count, std::uint32_t clause) {
    return ScopeReader(context, count, clause).run();
}

} // namespace dateline
