#include "core/reading/make_event.h"

#include "core/reading/actors.h"
#include "core/reading/attribution.h"
#include "core/reading/places.h"
#include "core/reading/title.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// Of the clues for an event and of those against it no more than these are told, and none that weighs less.
constexpr std::size_t kMostClues = 4;
constexpr double kLeastWeight = 0.3;

/// To two decimals.
double rounded(double weight) {
    return std::round(weight * 100) / 100;
}

class EventMaker {
public:
    EventMaker(const Article& article, const Draft& draft, const Judgement& judgement, const Cast& cast)
        : m_article(article),
          m_draft(draft),
          m_judgement(judgement),
          m_cast(cast),
          m_mention(article.mentions[draft.mention]),
          m_held(article.sentence(m_mention.sentence)),
          m_sentence(*m_held) {}

    Event run() {
        m_event.type = m_draft.type;
        m_event.title = titleOf(m_article, m_mention);
        m_event.when = m_draft.date.when;
        m_event.modality = m_draft.modality;
        m_event.derivation = m_draft.date.reason;
        for (const std::uint32_t index : m_draft.sentences)
            m_event.quotes.push_back({0, m_article.sentences[index].span, {}});
        const Span trigger = m_article.spanOf(m_sentence, m_mention.words);
        because(ReasonFor::Type, Phrase::tr("“{}” → {}", m_article.text(trigger), info(m_draft.type).label),
                trigger);
        if (!m_draft.date.reason.empty())
            m_event.reasons.push_back({ReasonFor::Date, m_draft.date.reason, quoteOf(m_draft.date.words)});
        for (const auto& [text, words] : m_draft.date.because)
            m_event.reasons.push_back({ReasonFor::Date, text, quoteOf(words)});
        for (const auto& [text, words] : m_draft.date.against)
            m_event.reasons.push_back({ReasonFor::Conflict, text, quoteOf(words)});
        actors();
        place();
        speaker();
        clues(ReasonFor::For);
        clues(ReasonFor::Against);
        m_event.weight = rounded(m_judgement.weight);
        return std::move(m_event);
    }

private:
    static std::optional<Quote> quoteOf(std::optional<Span> span) {
        return span ? std::optional(Quote{0, *span, {}}) : std::nullopt;
    }

    void because(ReasonFor about, Phrase text, Span words) {
        m_event.reasons.push_back({about, std::move(text), Quote{0, words, {}}});
    }

    void actors() {
        std::vector<Actor> named;
        for (const Actor& actor : m_draft.actors)
            addActor(named, {m_cast.fullName(actor.name), actor.role}, kMaxActors);
        for (Actor& actor : named) {
            m_event.actors.push_back(std::move(actor.name));
            m_event.roles.push_back(actor.role);
        }
    }

    void place() {
        for (const std::uint32_t index : m_draft.mentions) {
            if (const auto span = placeOf(m_article, m_article.mentions[index])) {
                m_event.place = m_article.text(*span);
                because(ReasonFor::Place, Phrase::foreign(m_event.place), *span);
                return;
            }
        }
    }

    void speaker() {
        const auto said = attributionOf(m_article, m_mention);
        if (has(m_event.type, Trait::SpeechAct) && m_mention.clause != kNoClause &&
            m_mention.role != ClauseRole::Subject) {
            const std::string who =
                actorIn(m_article, m_sentence, agentOf(m_sentence.clauses[m_mention.clause]));
            m_event.speaker = !who.empty() ? who : said ? said->speaker : std::string();
        } else if (said) {
            m_event.speaker = said->speaker;
            m_event.status = said->force == SpeechForce::Deny ? Status::Disputed : Status::Claimed;
            because(ReasonFor::Speaker, Phrase::tr("“{}”", m_article.text(said->words)), said->words);
        }
        for (const std::uint32_t index : m_draft.sentences)
            for (const std::uint32_t near : {index, index + 1})
                if (near < m_article.sentences.size() &&
                    m_article.sentences[near].paragraph == m_article.sentences[index].paragraph)
                    doubt(m_article.sentences[near].span);
    }

    /// Who does what a clause tells: its subject, or what stands after the verb of a passive ("was proposed
    /// by …").
    static WordRange agentOf(const Clause& clause) {
        return clause.passive ? WordRange{clause.verbs.end, clause.range.end} : clause.subject;
    }

    void doubt(Span sentence) {
        if (m_event.status == Status::Disputed)
            return;
        if (const auto words = unverifiedIn(m_article, sentence)) {
            m_event.status = Status::Disputed;
            because(ReasonFor::Status, Phrase::tr("“{}”", m_article.text(*words)), *words);
        }
    }

    void clues(ReasonFor side) {
        const Weights& weights = m_article.language.words->weights;
        std::size_t told = 0;
        for (const Clue clue : weights.weightiest(m_judgement.clues)) {
            const double weight = side == ReasonFor::For ? weights.of(clue) : -weights.of(clue);
            if (weight >= kLeastWeight && told++ < kMostClues)
                m_event.reasons.push_back({side, info(clue).label, std::nullopt});
        }
    }

    const Article& m_article;
    const Draft& m_draft;
    const Judgement& m_judgement;
    const Cast& m_cast;
    const Mention& m_mention;
    SentencePtr m_held;
    const Sentence& m_sentence;
    Event m_event;
};

} // namespace

Event makeEvent(const Article& article, const Draft& draft, const Judgement& judgement, const Cast& cast,
                std::vector<CasualtyClaim> tolls) {
    Event event = EventMaker(article, draft, judgement, cast).run();
    event.casualties = std::move(tolls);
    return event;
}

} // namespace dateline
