#include "core/tolls/casualties.h"

#include "core/roles/actor_kind.h"
#include "core/tolls/counts.h"
#include "core/tolls/toll_frames.h"
#include "core/tolls/toll_scope.h"

#include <algorithm>

namespace dateline {
namespace {

class CasualtyReader {
public:
    CasualtyReader(const TollContext& context, std::optional<CasualtyKind> before)
        : m_context(context),
          m_words(context.words()),
          m_kinds(context.language.words->casualties),
          m_before(before) {}

    std::vector<Casualty> run() {
        for (std::uint32_t i = 0; i < m_words.size();) {
            const auto count = countAt(m_context, i);
            const bool counts = count && read(*count);
            const std::uint32_t end = counts ? m_found.back().words.end : count ? count->words.end : i;
            i = std::max(end, i + 1);
        }
        return std::move(m_found);
    }

private:
    static constexpr TagSet kCounted{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Determiner, Tag::Pronoun};

    bool isGenitive(std::uint32_t at) const { return m_context.is(at, WordSet::Genitive); }

    bool isAfterWord(std::uint32_t at) const {
        return std::any_of(m_kinds.begin(), m_kinds.end(), [&](const CasualtyKindWords& kind) {
            return holds(kind.after, m_words[at].id());
        });
    }

    /// The people counted: the words after the number up to the end of its phrase.
    std::uint32_t phraseEnd(std::uint32_t at) const {
        while (at < m_words.size()) {
            const SentenceWord& word = m_words[at];
            const bool inside = kCounted.has(word.tag) || isGenitive(at);
            if (!inside || word.is(kParticle) || isAfterWord(at) || word.time)
                break;
            if (word.tag == Tag::Pronoun && startsClause(at)) // "the six engineers they seized"
                break;
            ++at;
        }
        return at;
    }

    bool startsClause(std::uint32_t at) const {
        const auto& clauses = m_context.sentence.clauses;
        return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
            return clause.subject.begin == at && !clause.subject.empty();
        });
    }

    /// Whether the phrase after a number is about people: "12 civilians", "8 Turks", or the bare "12".
    bool countsPeople(WordRange phrase) const {
        if (phrase.empty())
            return true;
        const RoleContext roles = m_context.roles();
        for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
            const SentenceWord& word = m_words[i];
            if (isOfClass(word, m_context.vocabulary().classes().actors) || word.tag == Tag::Pronoun ||
                holds(m_context.language.words->tolls.more, word.id()))
                return true;
            const auto match = word.tag == Tag::Name
                                   ? m_context.language.places->find(m_context.text, m_words, i)
                                   : std::nullopt;
            const bool last = i + 1 == phrase.end || isGenitive(i + 1);
            if ((match && match->kind == PlaceKind::People) || (last && isPersonNoun(roles, i)))
                return true;
        }
        return false;
    }

    static bool isPersonNoun(const RoleContext& roles, std::uint32_t at) {
        NounPhrase phrase;
        phrase.words = {at, at + 1};
        phrase.head = at;
        phrase.determined = true;
        return dateline::kindOf(roles, phrase, Expect::Known).acts();
    }

    /// Whether it counts casualties.
    bool read(const Count& count) {
        const std::uint32_t end = phraseEnd(count.words.end);
        const WordRange phrase{count.words.end, end};
        auto kind = kindOf(count.words, end);
        if (!kind)
            kind = continued(count.words);
        const bool elliptic = !kind && phrase.empty() && repeats(count.words);
        if (elliptic)
            kind = m_found.empty() ? m_before : std::optional(m_found.back().claim.kind);
        const bool oneOnly =
            kind == CasualtyKind::Displaced && count.best == 1; // "a minister was forced out"
        if (!kind || oneOnly || (!namesToll(phrase) && !countsPeople(phrase)) || isDenied(count.words))
            return false;
        add(count, *kind, end);
        m_found.back().elliptic = elliptic;
        return true;
    }

    bool repeats(WordRange count) const {
        const bool bare = count.end >= m_words.size() || m_words[count.end].tag >= Tag::Comma;
        return bare && repeatsCount(m_context, count);
    }

    /// "20 deaths", "69 lives".
    bool namesToll(WordRange phrase) const {
        const bool ofDead = !phrase.empty() && isGenitive(phrase.end - 1) && phrase.end < m_words.size() &&
                            isAfterWord(phrase.end); // "44 names of dead"
        return ofDead || kindOfPhrase(phrase).has_value();
    }

    std::optional<CasualtyKind> kindOfPhrase(WordRange phrase) const {
        for (std::size_t k = 0; k < m_kinds.size(); ++k)
            for (std::uint32_t i = phrase.begin; i < phrase.end; ++i)
                if (holds(m_kinds[k].counts, m_words[i].noun()))
                    return static_cast<CasualtyKind>(k);
        return std::nullopt;
    }

    void add(const Count& count, CasualtyKind kind, std::uint32_t end) {
        Casualty casualty;
        casualty.claim.kind = kind;
        casualty.claim.low = count.low;
        casualty.claim.best = count.best;
        casualty.claim.high = count.high;
        casualty.words = {count.words.begin, std::max(end, count.words.end)};
        casualty.clause = clauseAt(m_context.sentence.clauses, count.words.begin);
        std::uint32_t who = count.words.end;
        while (who < end && (isGenitive(who) || m_words[who].tag == Tag::Determiner))
            ++who;
        if (who < end)
            casualty.claim.who = m_context.slice({who, end});
        casualty.claim.quote = {0, m_context.spanOf(casualty.words), {}};
        casualty.claim.scope = scopeOf(m_context, casualty.words, casualty.clause);
        m_found.push_back(std::move(casualty));
    }

    /// "killed nine policemen, 13 rebels and two soldiers": the kind of the count before, in one list.
    std::optional<CasualtyKind> continued(WordRange count) const {
        if (m_found.empty() || clauseAt(m_context.sentence.clauses, count.begin) != m_found.back().clause)
            return std::nullopt;
        for (std::uint32_t i = m_found.back().words.end; i < count.begin; ++i)
            if (m_words[i].tag != Tag::Comma && m_words[i].tag != Tag::Conjunction)
                return std::nullopt;
        return m_found.back().claim.kind;
    }

    /// "No one was killed", "did not kill three men".
    bool isDenied(WordRange count) const {
        const std::uint32_t k = clauseAt(m_context.sentence.clauses, count.begin);
        return (k != kNoClause && m_context.sentence.clauses[k].negated) ||
               (m_words[count.begin].is(kNegative) && count.end == count.begin + 1) ||
               (count.begin > 0 && m_words[count.begin - 1].is(kNegative) && count.end == count.begin + 1);
    }

    std::optional<CasualtyKind> kindOf(WordRange count, std::uint32_t end) const {
        for (std::size_t k = 0; k < m_kinds.size(); ++k)
            if (end < m_words.size() && holds(m_kinds[k].after, m_words[end].id()) && describes(end))
                return static_cast<CasualtyKind>(k);
        if (const auto kind = kindOfPhrase({count.end, end}))
            return kind;
        if (const auto kind = kindByVerb(m_context, count, end))
            return kind;
        return kindByToll(m_context, count);
    }

    /// "12 killed", and not "12 soldiers killed two villagers".
    bool describes(std::uint32_t at) const {
        if (m_words[at].tag != Tag::Verb)
            return true;
        constexpr TagSet kObject{Tag::Determiner, Tag::Number, Tag::Noun, Tag::Name, Tag::Possessive};
        const bool active =
            at + 1 < m_words.size() && kObject.has(m_words[at + 1].tag) && !m_words[at + 1].time;
        return !active && m_words[at].form != VerbForm::Ing;
    }

    const TollContext& m_context;
    const Words& m_words;
    const CasualtyWords& m_kinds;
    std::optional<CasualtyKind> m_before;
    std::vector<Casualty> m_found;
};

} // namespace

std::vector<Casualty> casualtiesIn(const TollContext& context, std::optional<CasualtyKind> before) {
    return CasualtyReader(context, before).run();
}

} // namespace dateline
