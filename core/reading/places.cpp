#include "core/reading/places.h"

#include "core/grammar/clause_walk.h"
#include "core/mentions/clause_facts.h"

#include <algorithm>

namespace dateline {
namespace {

/// What may stand between a preposition and the name of a place.
constexpr TagSet kBeforeName{Tag::Determiner, Tag::Adjective, Tag::Noun, Tag::Possessive};

class PlaceFinder {
public:
    PlaceFinder(const Article& article, const Mention& mention)
        : m_article(article),
          m_mention(mention),
          m_held(article.sentence(mention.sentence)),
          m_sentence(*m_held),
          m_words(m_sentence.words) {}

    std::optional<Span> run() const {
        const WordRange clause = m_mention.clause == kNoClause
                                     ? WordRange{0, static_cast<std::uint32_t>(m_words.size())}
                                     : m_sentence.clauses[m_mention.clause].range;
        if (const auto found = object())
            return found;
        if (const auto found = afterPreposition({std::min(m_mention.words.end, clause.end), clause.end}))
            return found;
        if (const auto found = afterPreposition(clause))
            return found;
        if (const auto found = actedOn(clause))
            return found;
        if (const auto found = ofSharedVerb())
            return found;
        return comesBeforeOrAfter() ? std::nullopt : above();
    }

private:
    /// "struck Tol on Friday and again on Sunday": what tells nothing but another time was at the same place.
    std::optional<Span> ofSharedVerb() const {
        if (m_mention.clause == kNoClause)
            return std::nullopt;
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        if (clause.gapOf == kNoClause || !m_words[clause.verbs.begin].time)
            return std::nullopt;
        Mention mention = m_mention;
        mention.clause = clause.gapOf;
        const Clause& shared = m_sentence.clauses[clause.gapOf];
        mention.words = {shared.head, shared.head + 1};
        return placeOf(m_article, mention);
    }

    /// "held talks in Geneva after troops had left": what came before or after may have been elsewhere.
    bool comesBeforeOrAfter() const {
        return m_mention.clause != kNoClause &&
               tellsOrder(m_sentence.clauses[m_mention.clause], m_article.vocabulary());
    }

    bool isOf(std::uint32_t at, WordSet set) const { return is(m_words[at], set, m_article.vocabulary()); }

    bool isTerritory(std::uint32_t at) const {
        return isOfClass(m_words[at], m_article.vocabulary().classes().territory);
    }

    std::optional<PlaceMatch> known(std::uint32_t at) const {
        return m_article.language.places->find(m_article.document.text, m_words, at);
    }

    bool inTime(std::uint32_t at) const { return m_words[at].time; }

    /// The place of a clause that the mention's one hangs on.
    std::optional<Span> above() const {
        if (m_mention.clause == kNoClause)
            return std::nullopt;
        const auto& clauses = m_sentence.clauses;
        for (const std::uint32_t k : upFrom(clauses, clauses[m_mention.clause].parent))
            if (const auto found = afterPreposition(clauses[k].range))
                return found;
        return std::nullopt;
    }

    /// The best-known name after "in", "at" …; of "to" and "from" only one that the gazetteer has.
    std::optional<Span> afterPreposition(WordRange range) const {
        for (std::uint32_t i = range.begin; i + 1 < range.end; ++i)
            if (isOf(i, WordSet::Where))
                if (const auto place = nameFrom(i + 1, range.end, isOf(i, WordSet::WhereSurely)))
                    return place;
        return std::nullopt;
    }

    /// "the southern city of Kandahar": the name that a noun phrase ends in.
    std::optional<Span> nameFrom(std::uint32_t at, std::uint32_t end, bool sure) const {
        bool placeNoun = false;
        for (std::uint32_t i = at; i < end && i < at + 7; ++i) {
            const SentenceWord& word = m_words[i];
            if (word.tag == Tag::Name && !inTime(i)) {
                const auto match = known(i);
                if (match && match->kind != PlaceKind::People)
                    return m_article.spanOf(m_sentence, {i, withDistrict(match->end, end)});
                if (!match && (placeNoun || (sure && i == at)))
                    return m_article.spanOf(m_sentence, {i, endOfName(i, end)});
                continue;
            }
            placeNoun = placeNoun || isTerritory(i);
            const bool ofPlace = placeNoun && word.tag == Tag::Preposition && isOf(i, WordSet::Genitive);
            if (!ofPlace && !kBeforeName.has(word.tag))
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// "Uruzgan province": a noun of place belongs to the name, and so does one that the lexicon does not
    /// have
    /// ("Luhansk oblast").
    std::uint32_t withDistrict(std::uint32_t at, std::uint32_t end) const {
        const bool noun = at < end && m_words[at].tag == Tag::Noun;
        return noun && (m_words[at].id() == 0 || isOf(at, WordSet::PlacePart)) ? at + 1 : at;
    }

    std::uint32_t endOfName(std::uint32_t at, std::uint32_t end) const {
        while (at < end && m_words[at].tag == Tag::Name && !inTime(at))
            ++at;
        return withDistrict(at, end);
    }

    /// "captured Izyum": a name that the gazetteer does not have, but that can be none but a place.
    std::optional<Span> object() const {
        if (m_mention.role != ClauseRole::Verb || !has(m_mention.type, Trait::Territorial) ||
            m_mention.clause == kNoClause)
            return std::nullopt;
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        if (clause.passive)
            return std::nullopt;
        std::uint32_t i = clause.object.begin;
        while (i < clause.object.end && m_words[i].tag == Tag::Determiner)
            ++i;
        if (i >= clause.object.end || m_words[i].tag != Tag::Name || m_words[i].time)
            return std::nullopt;
        const auto match = known(i);
        std::uint32_t end = endOfName(i, clause.object.end);
        if (end < clause.object.end && isTerritory(end) && m_words[end].tag == Tag::Noun)
            ++end; // "Lachin corridor"
        const bool moreFollows = end < clause.object.end && m_words[end].tag == Tag::Noun;
        const bool people = match && match->kind == PlaceKind::People;
        return moreFollows || people ? std::nullopt : std::optional(m_article.spanOf(m_sentence, {i, end}));
    }

    /// "the port of Tol": by its noun a place, whether the gazetteer has it or not.
    std::optional<Span> nameOfTerritory(std::uint32_t at, std::uint32_t end) const {
        if (m_words[at].tag != Tag::Noun || !isTerritory(at) || at + 2 >= end ||
            !isOf(at + 1, WordSet::Genitive) || m_words[at + 2].tag != Tag::Name || inTime(at + 2))
            return std::nullopt;
        const auto match = known(at + 2);
        if (match && match->kind == PlaceKind::People)
            return std::nullopt;
        return m_article.spanOf(m_sentence, {at + 2, match ? match->end : endOfName(at + 2, end)});
    }

    /// A place that the verb itself acts on: "captured Mosul", "the shelling of the port of Tol".
    std::optional<Span> actedOn(WordRange range) const {
        const std::uint32_t from = std::max(range.begin, m_mention.words.begin);
        for (std::uint32_t i = from; i < range.end; ++i) {
            if ((m_words[i].tag == Tag::Preposition || m_words[i].tag == Tag::Subordinator) &&
                i >= m_mention.words.end && !isOf(i, WordSet::Genitive))
                break;
            if (const auto named = nameOfTerritory(i, range.end))
                return named;
            if (m_words[i].tag != Tag::Name)
                continue;
            const auto match = known(i);
            const bool possessor =
                match && match->end < m_words.size() && m_words[match->end].tag == Tag::Possessive;
            if (match && match->kind == PlaceKind::Place && !possessor)
                return m_article.spanOf(m_sentence, {i, match->end});
        }
        return std::nullopt;
    }

    const Article& m_article;
    const Mention& m_mention;
    SentencePtr m_held;
    const Sentence& m_sentence;
    const Words& m_words;
};

} // namespace

std::optional<Span> placeOf(const Article& article, const Mention& mention) {
    return PlaceFinder(article, mention).run();
}

} // namespace dateline
