#include "core/tolls/toll_frames.h"

#include <algorithm>

namespace dateline {
namespace {

/// So far from its number the word for a toll may stand.
constexpr std::uint32_t kTollReach = 14;

class FrameReader {
public:
    FrameReader(const TollContext& context, WordRange count)
        : m_context(context),
          m_words(context.words()),
          m_kinds(context.language.words->casualties),
          m_toll(context.language.words->tolls),
          m_count(count) {}

    std::optional<CasualtyKind> byToll() const {
        if (m_count.begin >= 2 && m_context.is(m_count.begin - 1, WordSet::Genitive))
            if (const auto kind = countedBy(m_count.begin - 2))
                return kind;
        if (asNumberOf())
            return tollKind(m_count.end + 1, std::min(m_count.end + kTollReach, m_context.size()));
        return leadsUp() ? tollBefore() : std::nullopt;
    }

    std::optional<CasualtyKind> byVerb(std::uint32_t phraseEnd) const {
        for (const Clause& clause : m_context.sentence.clauses)
            if (const auto kind = byVerbOf(clause, phraseEnd))
                return kind;
        return std::nullopt;
    }

    bool repeats() const {
        const std::uint32_t k = clauseAt(m_context.sentence.clauses, m_count.begin);
        if (k == kNoClause)
            return false;
        const Clause& clause = m_context.sentence.clauses[k];
        const bool puts = holds(m_toll.putting, m_words[clause.head].verb());
        if (!puts || m_count.begin < clause.verbs.end)
            return false;
        for (std::uint32_t i = clause.verbs.end; i < m_count.begin; ++i) {
            constexpr TagSet kBetween{Tag::Pronoun, Tag::Preposition, Tag::Determiner, Tag::Adverb};
            if (!kBetween.has(m_words[i].tag) && !holds(m_toll.nouns, m_words[i].noun()))
                return false;
        }
        return true;
    }

private:
    /// "deaths" in "the deaths of 40 people".
    std::optional<CasualtyKind> countedBy(std::uint32_t noun) const {
        for (std::size_t k = 0; k < m_kinds.size(); ++k)
            if (holds(m_kinds[k].counts, m_words[noun].noun()))
                return static_cast<CasualtyKind>(k);
        return std::nullopt;
    }

    /// "gave 26 as the number of inmates killed".
    bool asNumberOf() const {
        const std::uint32_t end = m_count.end;
        return end + 2 < m_context.size() && holds(m_toll.as, m_words[end].id()) &&
               (holds(m_toll.nouns, m_words[end + 1].noun()) || holds(m_toll.nouns, m_words[end + 2].noun()));
    }

    /// Whether what stands before the number leads from a toll up to it: "rose to", "put at", "was".
    bool leadsUp() const {
        if (m_count.begin == 0)
            return false;
        const SentenceWord& before = m_words[m_count.begin - 1];
        return holds(m_toll.upTo, before.id()) || before.tag == Tag::Be ||
               holds(m_toll.reaching, before.verb());
    }

    std::optional<CasualtyKind> tollBefore() const {
        const std::uint32_t first = m_count.begin > kTollReach ? m_count.begin - kTollReach : 0;
        for (std::uint32_t i = m_count.begin; i-- > first;) {
            const bool theDead = i > 0 && holds(m_toll.dead, m_words[i].id()) && m_words[i - 1].definite;
            if (holds(m_toll.nouns, m_words[i].noun()) || theDead)
                return tollKind(i, m_count.begin);
            if (m_words[i].tag == Tag::Stop)
                break;
        }
        return std::nullopt;
    }

    /// Of what a toll whose words are these is: "the number of pupils kidnapped", "the death toll".
    std::optional<CasualtyKind> tollKind(std::uint32_t begin, std::uint32_t end) const {
        const auto kindOfWord = [&](std::uint32_t i) -> std::optional<CasualtyKind> {
            for (std::size_t k = 0; k < m_kinds.size(); ++k)
                if (holds(m_kinds[k].after, m_words[i].id()) || holds(m_kinds[k].counts, m_words[i].noun()) ||
                    holds(m_kinds[k].verbs, m_words[i].word ? m_words[i].word->verb : 0))
                    return static_cast<CasualtyKind>(k);
            return std::nullopt;
        };
        for (std::uint32_t i = begin > 0 ? begin - 1 : 0; i < end; ++i)
            if (const auto kind = kindOfWord(i))
                return kind;
        for (std::uint32_t i = begin; i < end; ++i)
            if (holds(m_toll.deadly, m_words[i].noun()))
                return CasualtyKind::Killed;
        return std::nullopt;
    }

    std::optional<CasualtyKind> byVerbOf(const Clause& clause, std::uint32_t phraseEnd) const {
        const WordId verb = m_words[clause.head].verb();
        const bool asSubject = clause.subject.contains(m_count.end - 1);
        const bool asObject = clause.object.contains(m_count.end - 1) || m_count.begin == clause.verbs.end ||
                              isRelativeObject(clause, phraseEnd) || afterParticle(clause);
        for (std::size_t k = 0; k < m_kinds.size(); ++k) {
            const CasualtyKindWords& kind = m_kinds[k];
            const bool suffers = clause.passive ? asSubject : asObject;
            if ((holds(kind.intransitive, verb) && asSubject && !clause.passive) ||
                (holds(kind.verbs, verb) && suffers) || (asSubject && isPredicate(clause, kind)) ||
                byPhrase(clause, kind, asSubject, suffers))
                return static_cast<CasualtyKind>(k);
        }
        return std::nullopt;
    }

    /// "the six engineers they seized".
    bool isRelativeObject(const Clause& clause, std::uint32_t phraseEnd) const {
        return clause.object.empty() && !clause.subject.empty() && !clause.passive &&
               clause.subject.begin == phraseEnd && clause.subject.end == clause.verbs.begin &&
               m_words[clause.subject.begin].tag == Tag::Pronoun;
    }

    /// "drove out 4,000 people".
    bool afterParticle(const Clause& clause) const {
        const std::uint32_t end = clause.verbs.end;
        return m_count.begin == end + 1 && end < m_context.size() && m_words[end].is(kParticle);
    }

    /// "Nine sailors are missing".
    bool isPredicate(const Clause& clause, const CasualtyKindWords& kind) const {
        const std::uint32_t end = clause.verbs.end;
        const SentenceWord& head = m_words[clause.head];
        return (head.tag == Tag::Be && end < m_context.size() && holds(kind.after, m_words[end].id())) ||
               (head.form == VerbForm::Ing && holds(kind.after, head.id()));
    }

    /// "took 12 soldiers prisoner", "forced 8,000 people to flee", "lost their lives".
    bool byPhrase(const Clause& clause, const CasualtyKindWords& kind, bool asSubject, bool suffers) const {
        for (const CasualtyPhrase& phrase : kind.phrases) {
            if (phrase.verb != m_words[clause.head].verb() || !(phrase.ofSubject ? asSubject : suffers))
                continue;
            const std::uint32_t end = std::min(clause.verbs.end + kTollReach, m_context.size());
            for (std::uint32_t i = clause.verbs.end; i < end; ++i) {
                const SentenceWord& word = m_words[i];
                const WordId base = word.word ? (word.verb() ? word.verb() : word.word->noun) : 0;
                if (phrase.word == word.id() || (base != 0 && phrase.word == base))
                    return true;
            }
        }
        return false;
    }

    const TollContext& m_context;
    const Words& m_words;
    const CasualtyWords& m_kinds;
    const TollWords& m_toll;
    WordRange m_count;
};

} // namespace

std::optional<CasualtyKind> kindByToll(const TollContext& context, WordRange count) {
    return FrameReader(context, count).byToll();
}

std::optional<CasualtyKind> kindByVerb(const TollContext& context, WordRange count, std::uint32_t phraseEnd) {
    return FrameReader(context, count).byVerb(phraseEnd);
}

bool repeatsCount(const TollContext& context, WordRange count) {
    return FrameReader(context, count).repeats();
}

} // namespace dateline
