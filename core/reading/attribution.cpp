#include "core/reading/attribution.h"

#include "core/grammar/clause_walk.h"
#include "core/mentions/clause_facts.h"

#include <algorithm>

namespace dateline {
namespace {

class AttributionFinder {
public:
    AttributionFinder(const Article& article, const Mention& mention)
        : m_article(article),
          m_mention(mention),
          m_held(article.sentence(mention.sentence)),
          m_sentence(*m_held),
          m_words(m_sentence.words),
          m_clauses(m_sentence.clauses) {}

    std::optional<Attribution> run() const {
        if (auto found = accordingTo())
            return found;
        if (auto found = above())
            return found;
        return beside();
    }

private:
    bool speaks(std::uint32_t k) const { return forceOf(k) != SpeechForce::None; }
    SpeechForce forceOf(std::uint32_t k) const {
        return speechOf(m_words, m_clauses[k], m_article.lexicon());
    }

    /// The clause that the mention's one is the content of.
    std::optional<Attribution> above() const {
        for (const std::uint32_t k : upFrom(m_clauses, m_mention.clause)) {
            const Clause& clause = m_clauses[k];
            if (clause.parent == kNoClause)
                return std::nullopt;
            const bool content = clause.link == Link::Complement ||
                                 (clause.link == Link::Infinitive && m_clauses[clause.parent].passive);
            if (content && speaks(clause.parent))
                return from(clause.parent);
        }
        return std::nullopt;
    }

    /// “…,” said the minister: a clause of speaking set beside, with a comma or a quotation mark between.
    std::optional<Attribution> beside() const {
        if (m_mention.clause == kNoClause || speaks(m_mention.clause))
            return std::nullopt;
        for (std::uint32_t k = m_mention.clause + 1; k < m_clauses.size(); ++k) {
            const Clause& clause = m_clauses[k];
            const bool content = k + 1 < m_clauses.size() && m_clauses[k + 1].parent == k &&
                                 m_clauses[k + 1].link == Link::Complement;
            const std::uint32_t before = std::min(clause.subject.begin, clause.verbs.begin);
            const bool setOff = before > 0 && (m_words[before - 1].tag == Tag::Comma ||
                                               m_words[before - 1].tag == Tag::CloseQuote);
            if (clause.finite && speaks(k) && setOff && !content && clause.link != Link::Relative)
                return from(k);
        }
        return std::nullopt;
    }

    Attribution from(std::uint32_t k) const {
        const Clause& clause = m_clauses[k];
        Attribution result;
        result.force = forceOf(k);
        result.words = m_article.spanOf(m_sentence, clause.verbs);
        const WordRange who = clause.passive ? WordRange{} : clause.subject;
        if (!who.empty() && !isPronounAlone(who))
            result.speaker = trimmed(who);
        return result;
    }

    bool isPronounAlone(WordRange range) const {
        return range.begin + 1 == range.end && m_words[range.begin].tag == Tag::Pronoun;
    }

    std::string trimmed(WordRange range) const {
        constexpr TagSet kBeforeName{Tag::Determiner, Tag::Adverb, Tag::Conjunction};
        constexpr TagSet kAfterName{Tag::Verb, Tag::Wh, Tag::Adverb};
        while (range.begin < range.end &&
               (isMark(m_words[range.begin].tag) || kBeforeName.has(m_words[range.begin].tag)))
            ++range.begin;
        std::uint32_t end = range.begin;
        while (end < range.end && !isMark(m_words[end].tag) && !kAfterName.has(m_words[end].tag))
            ++end;
        return end > range.begin
                   ? std::string(m_article.text(m_article.spanOf(m_sentence, {range.begin, end})))
                   : std::string();
    }

    std::optional<Attribution> accordingTo() const {
        for (std::uint32_t i = 0; i + 2 < m_words.size(); ++i) {
            if (!is(m_words[i], WordSet::Attribution, m_article.vocabulary()))
                continue;
            std::uint32_t end = i + 2;
            while (end < m_words.size() && !isMark(m_words[end].tag) && m_words[end].tag != Tag::Verb)
                ++end;
            if (end == i + 2)
                continue;
            return Attribution{trimmed({i + 2, end}), m_article.spanOf(m_sentence, {i, end}),
                               SpeechForce::Say};
        }
        return std::nullopt;
    }

    const Article& m_article;
    const Mention& m_mention;
    SentencePtr m_held;
    const Sentence& m_sentence;
    const Words& m_words;
    const std::vector<Clause>& m_clauses;
};

} // namespace

std::optional<Attribution> attributionOf(const Article& article, const Mention& mention) {
    return AttributionFinder(article, mention).run();
}

std::optional<Span> unverifiedIn(const Article& article, Span sentence) {
    const std::string_view text = article.text(sentence);
    const ReadingWords& words = *article.language.words;
    if (std::none_of(words.unverifiedStems.begin(), words.unverifiedStems.end(),
                     [&](const std::string& stem) { return text.find(stem) != std::string_view::npos; }))
        return std::nullopt;
    for (const std::string& phrase : words.unverified)
        if (const std::size_t at = text.find(phrase); at != std::string_view::npos) {
            const auto begin = sentence.begin + static_cast<std::uint32_t>(at);
            return Span{begin, begin + static_cast<std::uint32_t>(phrase.size())};
        }
    return std::nullopt;
}

} // namespace dateline
