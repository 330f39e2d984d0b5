#include "core/reading/actors.h"

#include "core/grammar/gazetteer.h"
#include "core/reading/places.h"

#include <algorithm>

namespace dateline {
namespace {

class ActorFinder {
public:
    ActorFinder(const Article& article, const Sentence& sentence)
        : m_article(article),
          m_sentence(sentence),
          m_words(sentence.words),
          m_agents(article.lexicon.classFlag("person") | article.lexicon.classFlag("force") |
                   article.lexicon.classFlag("official")),
          m_of(article.lexicon.id("of")) {}

    /// From here on not who acts: "the Kremlin announced". What a territorial happening is done to is where
    /// it happened, unless it is known to be a state or people.
    void takePlacesFor(EventType type) {
        m_acting = false;
        m_namesPlaces = isTerritorial(type);
    }

    std::vector<std::string> in(WordRange range) const {
        std::vector<std::string> actors;
        for (std::uint32_t i = range.begin; i < range.end && i < m_words.size();) {
            const std::uint32_t end = phraseEnd(i, range.end);
            if (end > i && namesAgent({i, end}))
                addActor(actors, {i, end});
            i = std::max(end, i + 1);
            if (end < range.end && m_words[end].tag == Tag::Preposition && end > 0)
                i = afterPrepositions(end, range.end);
        }
        return actors;
    }

private:
    static bool insidePhrase(Tag tag) {
        return tag == Tag::Name || tag == Tag::Noun || tag == Tag::Adjective || tag == Tag::Number;
    }

    std::uint32_t phraseEnd(std::uint32_t at, std::uint32_t end) const {
        while (at < end && at < m_words.size() && insidePhrase(m_words[at].tag) && !m_words[at].time)
            ++at;
        return at;
    }

    /// Who stands after a preposition is where or whose, not who; "between", "by" and "with" name partners.
    std::uint32_t afterPrepositions(std::uint32_t at, std::uint32_t end) const {
        for (const std::string_view partner : {"between", "by", "with", "against", "of"})
            if (m_words[at].id() == m_article.lexicon.id(partner))
                return at + 1;
        ++at;
        while (at < end && (insidePhrase(m_words[at].tag) || m_words[at].tag == Tag::Determiner))
            ++at;
        return at;
    }

    bool namesAgent(WordRange phrase) const {
        const SentenceWord& head = m_words[phrase.end - 1];
        if (head.tag == Tag::Name)
            return !namesPlace(phrase);
        return head.word && (head.word->classes & m_agents) != 0;
    }

    /// "Aden"; "the siege of Kars"; of a happening about territory every name that is not of a state or
    /// people.
    bool namesPlace(WordRange phrase) const {
        const bool after = phrase.begin > 1 && m_words[phrase.begin - 1].id() == m_of;
        if (after && isOfPlace(phrase.begin - 2))
            return true;
        const auto match = Gazetteer::english().find(m_article.document.text, m_words, phrase.begin);
        if (match && match->end == phrase.end)
            return !m_acting && (match->kind == PlaceKind::Place || match->kind == PlaceKind::Region ||
                                 (m_namesPlaces && match->kind == PlaceKind::Capital));
        return !after && m_namesPlaces;
    }

    /// "the town of …", "the siege of …".
    bool isOfPlace(std::uint32_t before) const {
        const auto words = {"town",   "city",   "village", "port",   "island",   "province", "district",
                            "valley", "region", "siege",   "battle", "blockade", "capture",  "fall"};
        return std::any_of(words.begin(), words.end(), [&](const char* word) {
            return m_words[before].id() == m_article.lexicon.id(word);
        });
    }

    void addActor(std::vector<std::string>& actors, WordRange phrase) const {
        while (phrase.begin + 1 < phrase.end && m_words[phrase.begin].tag == Tag::Number)
            ++phrase.begin;
        std::string name(m_article.text(m_article.spanOf(m_sentence, phrase)));
        const auto match = Gazetteer::english().find(m_article.document.text, m_words, phrase.begin);
        if (match && match->end == phrase.end && match->kind == PlaceKind::Capital)
            name = match->country;
        if (actors.size() < kMaxActors && std::find(actors.begin(), actors.end(), name) == actors.end())
            actors.push_back(std::move(name));
    }

    const Article& m_article;
    const Sentence& m_sentence;
    const Words& m_words;
    std::uint64_t m_agents;
    WordId m_of;
    bool m_namesPlaces = false;
    bool m_acting = true;
};

void append(std::vector<std::string>& actors, std::vector<std::string> more) {
    for (std::string& actor : more)
        if (actors.size() < kMaxActors && std::find(actors.begin(), actors.end(), actor) == actors.end())
            actors.push_back(std::move(actor));
}

} // namespace

std::vector<std::string> actorsIn(const Article& article, const Sentence& sentence, WordRange range) {
    return ActorFinder(article, sentence).in(range);
}

std::vector<std::string> actorsOf(const Article& article, const Mention& mention) {
    const SentencePtr held = article.sentence(mention.sentence);
    const Sentence& sentence = *held;
    if (mention.clause == kNoClause)
        return actorsIn(article, sentence, {0, static_cast<std::uint32_t>(sentence.words.size())});
    const Clause& clause = sentence.clauses[mention.clause];
    ActorFinder finder(article, sentence);
    std::vector<std::string> actors = finder.in(clause.subject);
    finder.takePlacesFor(mention.type);
    append(actors, finder.in(clause.object));
    if (clause.object.end < clause.range.end)
        append(actors, finder.in({clause.object.end, clause.range.end}));
    return actors;
}

} // namespace dateline
