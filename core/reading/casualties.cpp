#include "core/reading/casualties.h"

#include "core/grammar/phrases.h"
#include "core/reading/counts.h"

#include <algorithm>

namespace dateline {
namespace {

bool has(const std::vector<WordId>& list, WordId id) {
    return id != 0 && std::find(list.begin(), list.end(), id) != list.end();
}

class CasualtyReader {
public:
    CasualtyReader(const Article& article, const Sentence& sentence)
        : m_article(article),
          m_sentence(sentence),
          m_words(sentence.words),
          m_kinds(article.language.words->casualties) {}

    std::vector<Casualty> run() {
        for (std::uint32_t i = 0; i < m_words.size();) {
            const auto count = countAt(m_article, m_sentence, i);
            if (count)
                read(*count);
            i = count ? std::max(count->words.end, i + 1) : i + 1;
        }
        return std::move(m_found);
    }

private:
    static constexpr TagSet kCounted{Tag::Noun, Tag::Name, Tag::Adjective, Tag::Determiner, Tag::Pronoun};

    bool isGenitive(std::uint32_t at) const {
        return is(m_words[at], WordSet::Genitive, m_article.vocabulary());
    }

    /// The people counted: the words after the number up to the end of its phrase.
    std::uint32_t phraseEnd(std::uint32_t at) const {
        while (at < m_words.size()) {
            const SentenceWord& word = m_words[at];
            const bool inside = kCounted.has(word.tag) || isGenitive(at);
            if (!inside || word.is(kParticle) || has(m_kinds[0].after, word.id()) ||
                has(m_kinds[1].after, word.id()))
                break;
            ++at;
        }
        return at;
    }

    /// Whether the phrase after a number is about people: "12 civilians", "8 Turks", or the bare "12".
    bool countsPeople(WordRange phrase) const {
        if (phrase.empty())
            return true;
        for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
            const SentenceWord& word = m_words[i];
            if (isOfClass(word, m_article.vocabulary().classes().people))
                return true;
            const auto match = word.tag == Tag::Name
                                   ? m_article.language.places->find(m_article.document.text, m_words, i)
                                   : std::nullopt;
            if ((match && match->kind == PlaceKind::People) || word.tag == Tag::Pronoun)
                return true;
        }
        return false;
    }

    void read(const Count& count) {
        const std::uint32_t end = phraseEnd(count.words.end);
        auto kind = kindOf(count.words, end);
        if (!kind)
            kind = continued(count.words);
        if (!kind || !countsPeople({count.words.end, end}) || isDenied(count.words))
            return;
        Casualty casualty;
        casualty.claim.kind = *kind;
        casualty.claim.low = count.low;
        casualty.claim.best = count.best;
        casualty.claim.high = count.high;
        casualty.words = {count.words.begin, std::max(end, count.words.end)};
        casualty.clause = clauseAt(m_sentence.clauses, count.words.begin);
        std::uint32_t who = count.words.end;
        while (who < end && (isGenitive(who) || m_words[who].tag == Tag::Determiner))
            ++who;
        if (who < end)
            casualty.claim.who = m_article.text(m_article.spanOf(m_sentence, {who, end}));
        casualty.claim.quote = {0, m_article.spanOf(m_sentence, casualty.words), {}};
        m_found.push_back(std::move(casualty));
    }

    /// "killed nine policemen, 13 rebels and two soldiers": the kind of the count before, in one list.
    std::optional<CasualtyKind> continued(WordRange count) const {
        if (m_found.empty() || clauseAt(m_sentence.clauses, count.begin) != m_found.back().clause)
            return std::nullopt;
        for (std::uint32_t i = m_found.back().words.end; i < count.begin; ++i)
            if (m_words[i].tag != Tag::Comma && m_words[i].tag != Tag::Conjunction)
                return std::nullopt;
        return m_found.back().claim.kind;
    }

    /// "No one was killed", "did not kill three men".
    bool isDenied(WordRange count) const {
        const std::uint32_t k = clauseAt(m_sentence.clauses, count.begin);
        return (k != kNoClause && m_sentence.clauses[k].negated) || m_words[count.begin].is(kNegative) ||
               (count.begin > 0 && m_words[count.begin - 1].is(kNegative));
    }

    std::optional<CasualtyKind> kindOf(WordRange count, std::uint32_t end) const {
        for (std::size_t k = 0; k < m_kinds.size(); ++k) {
            const auto kind = static_cast<CasualtyKind>(k);
            if (end < m_words.size() && has(m_kinds[k].after, m_words[end].id()) &&
                m_words[end].tag != Tag::Verb)
                return kind;
            for (std::uint32_t i = count.end; i < end; ++i)
                if (has(m_kinds[k].counts, m_words[i].noun()))
                    return kind;
        }
        return byVerb(count);
    }

    std::optional<CasualtyKind> byVerb(WordRange count) const {
        for (const Clause& clause : m_sentence.clauses) {
            const WordId verb = m_words[clause.head].verb();
            const bool asSubject = clause.subject.contains(count.end - 1);
            const bool asObject = clause.object.contains(count.end - 1) || count.begin == clause.verbs.end;
            for (std::size_t k = 0; k < m_kinds.size(); ++k) {
                if (has(m_kinds[k].intransitive, verb) && asSubject)
                    return static_cast<CasualtyKind>(k);
                if (has(m_kinds[k].verbs, verb) && (clause.passive ? asSubject : asObject))
                    return static_cast<CasualtyKind>(k);
            }
        }
        return std::nullopt;
    }

    const Article& m_article;
    const Sentence& m_sentence;
    const Words& m_words;
    const CasualtyWords& m_kinds;
    std::vector<Casualty> m_found;
};

} // namespace

std::vector<Casualty> casualtiesIn(const Article& article, const Sentence& sentence) {
    return CasualtyReader(article, sentence).run();
}

} // namespace dateline
