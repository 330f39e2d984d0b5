#include "core/reading/actors.h"

#include "core/grammar/phrases.h"
#include "core/reading/places.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr TagSet kInName{Tag::Name, Tag::Noun, Tag::Adjective, Tag::Number};

class ActorFinder {
public:
    ActorFinder(const Article& article, const Sentence& sentence)
        : m_article(article),
          m_sentence(sentence),
          m_words(sentence.words) {}

    /// From here on not who acts: "the Kremlin announced". What a territorial happening is done to is where
    /// it happened, unless it is known to be a state or people.
    void takePlacesFor(EventType type) {
        m_acting = false;
        m_namesPlaces = has(type, Trait::Territorial);
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
    std::uint32_t phraseEnd(std::uint32_t at, std::uint32_t end) const {
        while (at < end && at < m_words.size() && kInName.has(m_words[at].tag) && !m_words[at].time)
            ++at;
        return at;
    }

    /// Who stands after a preposition is where or whose, not who; "between", "by" and "with" name partners.
    std::uint32_t afterPrepositions(std::uint32_t at, std::uint32_t end) const {
        const bool partner = isOf(at, WordSet::Partner);
        ++at;
        while (!partner && at < end && (kInName.has(m_words[at].tag) || m_words[at].tag == Tag::Determiner))
            ++at;
        return at;
    }

    bool namesAgent(WordRange phrase) const {
        const SentenceWord& head = m_words[phrase.end - 1];
        if (head.tag == Tag::Name)
            return !namesPlace(phrase);
        return isOfClass(head, m_article.vocabulary().classes().people);
    }

    /// "Aden"; "the siege of Kars"; of a happening about territory every name that is not of a state or
    /// people.
    bool namesPlace(WordRange phrase) const {
        const bool after = phrase.begin > 1 && isOf(phrase.begin - 1, WordSet::Genitive);
        if (after && isOf(phrase.begin - 2, WordSet::HeldPlace)) // "the town of …", "the siege of …"
            return true;
        const auto match = m_article.language.places->find(m_article.document.text, m_words, phrase.begin);
        if (match && match->end == phrase.end)
            return !m_acting && (match->kind == PlaceKind::Place || match->kind == PlaceKind::Region ||
                                 (m_namesPlaces && match->kind == PlaceKind::Capital));
        return !after && m_namesPlaces;
    }

    bool isOf(std::uint32_t at, WordSet set) const { return is(m_words[at], set, m_article.vocabulary()); }

    void addActor(std::vector<std::string>& actors, WordRange phrase) const {
        while (phrase.begin + 1 < phrase.end && m_words[phrase.begin].tag == Tag::Number)
            ++phrase.begin;
        std::string name(m_article.text(m_article.spanOf(m_sentence, phrase)));
        const auto match = m_article.language.places->find(m_article.document.text, m_words, phrase.begin);
        if (match && match->end == phrase.end && match->kind == PlaceKind::Capital)
            name = match->country;
        if (actors.size() < kMaxActors && std::find(actors.begin(), actors.end(), name) == actors.end())
            actors.push_back(std::move(name));
    }

    const Article& m_article;
    const Sentence& m_sentence;
    const Words& m_words;
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
