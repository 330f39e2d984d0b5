#include "core/reading/places.h"

#include "core/grammar/gazetteer.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

class PlaceFinder {
public:
    PlaceFinder(const Article& article, const Mention& mention)
        : m_article(article),
          m_mention(mention),
          m_held(article.sentence(mention.sentence)),
          m_sentence(*m_held),
          m_words(m_sentence.words),
          m_territory(article.lexicon.classFlag("territory")) {
        for (const std::string_view word :
             {"in", "at", "near", "on", "outside", "across", "around", "inside", "over", "throughout", "into",
              "toward", "towards", "to", "from", "off"})
            m_prepositions.push_back(article.lexicon.id(word));
    }

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
        if (const auto found = known(clause))
            return found;
        return comesBeforeOrAfter() ? std::nullopt : above();
    }

private:
    /// "held talks in Geneva after troops had left": what came before or after may have been elsewhere.
    bool comesBeforeOrAfter() const {
        if (m_mention.clause == kNoClause)
            return false;
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        if (clause.link != Link::Adverbial || clause.linkWord == 0)
            return false;
        for (const std::string_view word : {"after", "before", "since", "until", "once"})
            if (clause.linkWord == m_article.lexicon.id(word))
                return true;
        return false;
    }

    bool inTime(std::uint32_t at) const { return m_words[at].time; }

    /// The place of a clause that the mention's one hangs on.
    std::optional<Span> above() const {
        std::uint32_t k = m_mention.clause;
        for (int steps = 0; k != kNoClause && steps < 8; ++steps) {
            k = m_sentence.clauses[k].parent;
            if (k == kNoClause)
                break;
            if (const auto found = afterPreposition(m_sentence.clauses[k].range))
                return found;
        }
        return std::nullopt;
    }

    /// The best-known name after "in", "at" …; of "to" and "from" only one that the gazetteer has.
    std::optional<Span> afterPreposition(WordRange range) const {
        for (std::uint32_t i = range.begin; i + 1 < range.end; ++i) {
            const auto found = std::find(m_prepositions.begin(), m_prepositions.end(), m_words[i].id());
            if (m_words[i].id() == 0 || found == m_prepositions.end())
                continue;
            const bool sure = found - m_prepositions.begin() < 3;
            if (const auto place = nameFrom(i + 1, range.end, sure))
                return place;
        }
        return std::nullopt;
    }

    /// "the southern city of Kandahar": the name that a noun phrase ends in.
    std::optional<Span> nameFrom(std::uint32_t at, std::uint32_t end, bool sure) const {
        bool placeNoun = false;
        for (std::uint32_t i = at; i < end && i < at + 7; ++i) {
            const SentenceWord& word = m_words[i];
            if (word.tag == Tag::Name && !inTime(i)) {
                const auto match = Gazetteer::english().find(m_article.document.text, m_words, i);
                if (match && match->kind != PlaceKind::People)
                    return m_article.spanOf(m_sentence, {i, withDistrict(match->end, end)});
                if (!match && (placeNoun || (sure && i == at)))
                    return m_article.spanOf(m_sentence, {i, endOfName(i, end)});
                continue;
            }
            placeNoun = placeNoun || (word.word && (word.word->classes & m_territory) != 0);
            const bool inside =
                word.tag == Tag::Determiner || word.tag == Tag::Adjective || word.tag == Tag::Noun ||
                word.tag == Tag::Possessive ||
                (placeNoun && word.tag == Tag::Preposition && word.id() == m_article.lexicon.id("of"));
            if (!inside)
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// "Uruzgan province": a noun of place belongs to the name.
    std::uint32_t withDistrict(std::uint32_t at, std::uint32_t end) const {
        static constexpr std::array kParts{"province", "district", "region", "border",
                                           "airport",  "island",   "oblast"};
        if (at < end && m_words[at].tag == Tag::Noun)
            for (const char* part : kParts)
                if (m_words[at].id() == m_article.lexicon.id(part))
                    return at + 1;
        return at;
    }

    std::uint32_t endOfName(std::uint32_t at, std::uint32_t end) const {
        while (at < end && m_words[at].tag == Tag::Name && !inTime(at))
            ++at;
        return withDistrict(at, end);
    }

    /// "captured Izyum": a name that the gazetteer does not have, but that can be none but a place.
    std::optional<Span> object() const {
        if (m_mention.place != Place::Verb || !isTerritorial(m_mention.type) || m_mention.clause == kNoClause)
            return std::nullopt;
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        if (clause.passive)
            return std::nullopt;
        std::uint32_t i = clause.object.begin;
        while (i < clause.object.end && m_words[i].tag == Tag::Determiner)
            ++i;
        if (i >= clause.object.end || m_words[i].tag != Tag::Name || m_words[i].time)
            return std::nullopt;
        const auto match = Gazetteer::english().find(m_article.document.text, m_words, i);
        std::uint32_t end = endOfName(i, clause.object.end);
        if (end < clause.object.end && m_words[end].word && (m_words[end].word->classes & m_territory) != 0 &&
            m_words[end].tag == Tag::Noun)
            ++end; // "Lachin corridor"
        const bool moreFollows = end < clause.object.end && m_words[end].tag == Tag::Noun;
        const bool people = match && match->kind == PlaceKind::People;
        return moreFollows || people ? std::nullopt : std::optional(m_article.spanOf(m_sentence, {i, end}));
    }

    /// A place that the verb itself acts on: "captured Mosul".
    std::optional<Span> known(WordRange range) const {
        const std::uint32_t from = std::max(range.begin, m_mention.words.begin);
        for (std::uint32_t i = from; i < range.end; ++i) {
            if ((m_words[i].tag == Tag::Preposition || m_words[i].tag == Tag::Subordinator) &&
                i >= m_mention.words.end && m_words[i].id() != m_article.lexicon.id("of"))
                break;
            if (m_words[i].tag != Tag::Name)
                continue;
            const auto match = Gazetteer::english().find(m_article.document.text, m_words, i);
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
    std::uint64_t m_territory;
    std::vector<WordId> m_prepositions;
};

} // namespace

bool isTerritorial(EventType type) {
    return type == EventType::Capture || type == EventType::Strike || type == EventType::Bombing ||
           type == EventType::Offensive || type == EventType::Blockade || type == EventType::Withdrawal;
}

std::optional<Span> placeOf(const Article& article, const Mention& mention) {
    return PlaceFinder(article, mention).run();
}

} // namespace dateline
