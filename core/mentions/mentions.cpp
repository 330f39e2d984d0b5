#include "core/mentions/mentions.h"

#include "core/mentions/clause_facts.h"
#include "core/mentions/modality.h"
#include "core/mentions/rule_match.h"

#include <algorithm>

namespace dateline {
namespace {

/// What may stand before an event noun in its phrase.
constexpr TagSet kInPhrase{Tag::Noun,       Tag::Name,   Tag::Adjective, Tag::Determiner,
                           Tag::Possessive, Tag::Number, Tag::OpenQuote, Tag::Pronoun};

class MentionFinder {
public:
    MentionFinder(const Sentence& sentence, std::uint32_t index, const Vocabulary& vocabulary,
                  std::vector<Mention>& out)
        : m_sentence(sentence),
          m_words(sentence.words),
          m_clauses(sentence.clauses),
          m_index(index),
          m_vocabulary(vocabulary),
          m_out(out) {}

    void run() {
        const std::size_t first = m_out.size();
        for (std::uint32_t k = 0; k < m_clauses.size(); ++k)
            verb(k);
        for (std::uint32_t i = 0; i < m_words.size(); ++i)
            if (m_words[i].tag == Tag::Noun && !inVerb(first, i))
                noun(i);
        for (std::uint32_t k = 0; k < m_clauses.size(); ++k)
            if (m_clauses[k].gapOf != kNoClause)
                gap(first, k);
        std::stable_sort(m_out.begin() + static_cast<std::ptrdiff_t>(first), m_out.end(),
                         [](const Mention& a, const Mention& b) { return a.words.begin < b.words.begin; });
    }

private:
    bool inVerb(std::size_t first, std::uint32_t at) const {
        return std::any_of(m_out.begin() + static_cast<std::ptrdiff_t>(first), m_out.end(),
                           [&](const Mention& m) { return m.words.contains(at); });
    }

    void verb(std::uint32_t k) {
        const Clause& clause = m_clauses[k];
        if (clause.gapOf != kNoClause)
            return;
        const auto match = matchVerb(m_sentence, k, m_vocabulary);
        if (!match)
            return;
        Mention mention;
        mention.sentence = m_index;
        mention.words = {clause.head, match->end};
        mention.clause = k;
        setRule(mention, *match);
        mention.role = ClauseRole::Verb;
        mention.modality = modalityOf(m_words, m_clauses, k, m_vocabulary);
        if (isNegative(clause.subject) || isNegative(clause.object))
            mention.modality = Modality::Negated;
        m_out.push_back(mention);
    }

    /// "took Arda on Monday and Tol on Wednesday": what the clause tells whose verb another one shares is
    /// told again, of other words. Where it tells by its subject or object, that must not be told anew.
    void gap(std::size_t first, std::uint32_t k) {
        const Clause& clause = m_clauses[k];
        const auto tellsAnew = [&](const Mention& m) { return m.clause == k; };
        const auto from = m_out.begin() + static_cast<std::ptrdiff_t>(first);
        if (std::any_of(from, m_out.end(), tellsAnew))
            return;
        const Mention* told = nullptr;
        for (auto m = from; m != m_out.end(); ++m)
            if (m->clause == clause.gapOf && (told == nullptr || m->role < told->role))
                told = &*m;
        if (told == nullptr || isReplaced(*told, clause))
            return;
        Mention mention = *told;
        const std::uint32_t begin =
            clause.verbs.begin + (m_words[clause.verbs.begin].tag == Tag::Preposition);
        mention.words = {begin,
                         std::max(begin + 1, std::min(complementEnd(m_words, begin), clause.range.end))};
        mention.clause = k;
        m_out.push_back(mention);
    }

    /// Whether a gapped clause has another subject or object in the place of a noun that tells a happening.
    bool isReplaced(const Mention& mention, const Clause& gap) const {
        if (mention.role == ClauseRole::Subject)
            return gap.subject.begin != m_clauses[gap.gapOf].subject.begin;
        return mention.role != ClauseRole::Verb && !gap.object.empty();
    }

    static void setRule(Mention& mention, const RuleMatch& match) {
        mention.type = match.rule->type;
        mention.generic = match.rule->generic;
        mention.meaning = match.rule->meaning;
        mention.bare = match.rule->conditions.empty();
        mention.certain = match.certain && !mention.bare;
    }

    /// "nobody", "no towns".
    bool isNegative(WordRange range) const { return !range.empty() && m_words[range.begin].is(kNegative); }

    void noun(std::uint32_t at) {
        const auto match = matchNoun(m_sentence, at, m_vocabulary);
        if (!match || modifiesNoun(at) || isCompared(match->begin))
            return;
        Mention mention;
        mention.sentence = m_index;
        mention.words = {match->begin, at + 1};
        mention.clause = clauseAt(m_clauses, at);
        setRule(mention, *match);
        setPlace(mention);
        mention.modality = modalityOf(m_words, m_clauses, mention.clause, m_vocabulary);
        if (isMeantFor(mention))
            mention.modality = Modality::Hypothetical;
        if (isCancelled(mention))
            mention.modality = Modality::Negated;
        lookAtPhrase(mention);
        m_out.push_back(mention);
    }

    /// "combat" in "combat positions": the noun describes the next one.
    bool modifiesNoun(std::uint32_t at) const {
        return at + 1 < m_words.size() && m_words[at + 1].tag == Tag::Noun;
    }

    /// "longer than the Berlin airlift".
    bool isCompared(std::uint32_t at) const {
        const std::uint32_t begin = phraseBegin(m_words, at, kInPhrase);
        return begin > 0 && isOf(m_words[begin - 1], WordSet::Comparison);
    }

    bool isOf(const SentenceWord& word, WordSet set) const { return is(word, set, m_vocabulary); }

    /// "cancelled the talks", "the talks were postponed".
    bool isCancelled(const Mention& mention) const {
        if (mention.clause == kNoClause || mention.role == ClauseRole::Oblique)
            return false;
        const Clause& clause = m_clauses[mention.clause];
        return (verbSetsOf(clause) & m_vocabulary.classes().cancelling) != 0 &&
               (mention.role == ClauseRole::Object) != clause.passive;
    }

    /// "prepare for an invasion", "hope for a truce".
    bool isMeantFor(const Mention& mention) const {
        if (mention.role != ClauseRole::Oblique || mention.modality != Modality::Actual)
            return false;
        const Clause& clause = m_clauses[mention.clause];
        const std::uint32_t begin = phraseBegin(m_words, mention.words.begin, kInPhrase);
        if (begin == 0 || !isOf(m_words[begin - 1], WordSet::Purpose) || begin - 1 != clause.verbs.end)
            return false;
        return (verbSetsOf(clause) & m_vocabulary.classes().future) != 0;
    }

    std::uint64_t verbSetsOf(const Clause& clause) const {
        return m_vocabulary.lexicon().verbSets(m_words[clause.head].verb());
    }

    /// Reads the words before the noun in its phrase: definite? unreal?
    void lookAtPhrase(Mention& mention) const {
        const std::uint32_t begin = phraseBegin(m_words, mention.words.begin, kInPhrase);
        constexpr TagSet kArticles{Tag::Determiner, Tag::Possessive, Tag::Number};
        mention.barePlural = m_words[mention.words.end - 1].plural && !kArticles.has(m_words[begin].tag);
        for (std::uint32_t i = begin; i < mention.words.begin; ++i) {
            const SentenceWord& word = m_words[i];
            mention.definite = mention.definite || word.definite || word.tag == Tag::Possessive;
            mention.indefinite = mention.indefinite || isOf(word, WordSet::Indefinite);
            mention.compared = mention.compared || (isSuperlative(word) && isPredicate(mention));
            if (isOfClass(word, m_vocabulary.classes().unreal))
                mention.modality = word.is(kNegative) ? Modality::Negated : Modality::Hypothetical;
        }
    }

    /// "deadliest", "worst", "first"; of a word that the lexicon does not have by its ending.
    bool isSuperlative(const SentenceWord& word) const {
        if (isOf(word, WordSet::Ranking))
            return true;
        const bool unknown = word.word == nullptr || word.tag == Tag::Adjective;
        return word.superlative && unknown && !word.capitalised;
    }

    /// "it was the … attack".
    bool isPredicate(const Mention& mention) const {
        return mention.role == ClauseRole::Object && m_words[m_clauses[mention.clause].head].tag == Tag::Be;
    }

    void setPlace(Mention& mention) const {
        if (mention.clause == kNoClause) {
            mention.role = ClauseRole::Headless;
            return;
        }
        const Clause& clause = m_clauses[mention.clause];
        const std::uint32_t at = mention.words.begin;
        const bool before = at < clause.verbs.begin;
        const bool oblique = afterPreposition(
            at, before ? clause.range.begin + (clause.link == Link::Adverbial ? 1 : 0) : clause.verbs.end);
        mention.role = oblique ? ClauseRole::Oblique : before ? ClauseRole::Subject : ClauseRole::Object;
        mention.supported = isSupported(mention, clause);
    }

    /// Whether a preposition stands between `from` and the noun, "of" after a quantity left out.
    bool afterPreposition(std::uint32_t at, std::uint32_t from) const {
        for (std::uint32_t i = at; i-- > from;) {
            const Tag tag = m_words[i].tag;
            if (tag == Tag::Comma || tag == Tag::Verb)
                return false;
            if (tag == Tag::Preposition || (tag == Tag::Subordinator && m_words[i].is(kPreposition)))
                return true;
        }
        return false;
    }

    /// "The explosions were at two hotels".
    bool isSomewhere(const Clause& clause) const {
        return m_words[clause.head].tag == Tag::Be && clause.tense != Tense::Present &&
               clause.verbs.end < m_words.size() && m_words[clause.verbs.end].tag == Tag::Preposition;
    }

    bool isSupported(const Mention& mention, const Clause& clause) const {
        const std::uint8_t support = supportOf(m_words, clause, m_vocabulary.lexicon());
        const bool asSubject = mention.role == ClauseRole::Subject;
        if (clause.passive)
            return asSubject && (support & kSupportsObject) != 0;
        if (asSubject)
            return (support & kSupportsSubject) != 0 || isSomewhere(clause);
        return mention.role == ClauseRole::Object &&
               ((support & kSupportsObject) != 0 || m_words[clause.head].tag == Tag::Be);
    }

    const Sentence& m_sentence;
    const Words& m_words;
    const std::vector<Clause>& m_clauses;
    std::uint32_t m_index;
    const Vocabulary& m_vocabulary;
    std::vector<Mention>& m_out;
};

} // namespace

void findMentions(const Sentence& sentence, std::uint32_t index, const Vocabulary& vocabulary,
                  std::vector<Mention>& out) {
    MentionFinder(sentence, index, vocabulary, out).run();
}

} // namespace dateline
