#include "core/reading/phases.h"

#include "core/mentions/clause_facts.h"
#include "core/reading/told_time.h"

namespace dateline {
namespace {

class PhaseReader {
public:
    PhaseReader(const Article& article, const Mention& mention)
        : m_article(article),
          m_held(article.sentence(mention.sentence)),
          m_sentence(*m_held),
          m_mention(mention) {}

    std::optional<EventDate> run() {
        if (m_mention.clause == kNoClause)
            return std::nullopt;
        for (const TimeMention& time : m_sentence.times)
            if (time.clause != kNoClause)
                read(time);
        return together();
    }

private:
    /// What the verb of clause `k` tells of the mention's course, as flags of Support; 0: nothing.
    std::uint8_t phasesIn(std::uint32_t k) const {
        if (!isOfMention(k))
            return 0;
        return supportOf(m_sentence.words, m_sentence.clauses[k], m_article.lexicon()) &
               (kBegins | kLasts | kEnds);
    }

    /// Whether the mention is what clause `k` speaks of: its subject, shared or not, or, of "clashes that
    /// began …", the noun before it.
    bool isOfMention(std::uint32_t k) const {
        const Clause& clause = m_sentence.clauses[k];
        if (m_mention.role == ClauseRole::Verb)
            return k != m_mention.clause && tellsOfObject(clause);
        if (k == m_mention.clause)
            return m_mention.role == ClauseRole::Subject;
        const bool shared = m_mention.role == ClauseRole::Subject && clause.link == Link::Coordinate &&
                            clause.subject.contains(m_mention.words.begin);
        return shared || tellsOfObject(clause) ||
               (followsAtOnce(clause, m_mention) &&
                (clause.link == Link::Relative || clause.link == Link::Participial));
    }

    /// "launched a campaign on Monday that lasted three days": of what the mention's verb acts on.
    bool tellsOfObject(const Clause& clause) const {
        const WordRange object = m_sentence.clauses[m_mention.clause].object;
        const bool acts = m_mention.role == ClauseRole::Verb || m_mention.role == ClauseRole::Object;
        return acts && clause.link == Link::Relative && clause.parent == m_mention.clause &&
               !clause.subject.empty() && object.contains(clause.subject.begin);
    }

    /// "shelled the port for three days": whether the mention's own verb may go on for a time.
    bool goesOn() const { return m_mention.role == ClauseRole::Verb && has(m_mention.type, Trait::Lasts); }

    /// The time of "launched a campaign on Monday".
    bool isWhenItIsMade(const TimeMention& time) const {
        return time.clause == m_mention.clause &&
               (m_mention.role == ClauseRole::Verb ||
                (m_mention.role == ClauseRole::Object && m_mention.supported));
    }

    bool follows(const TimeMention& time, WordSet preposition) const {
        return time.words.begin > 0 &&
               is(m_sentence.words[time.words.begin - 1], preposition, m_article.vocabulary());
    }

    /// "until Monday".
    bool isUntil(const TimeMention& time) const { return follows(time, WordSet::Until); }

    void read(const TimeMention& time) {
        const std::uint8_t phases = phasesIn(time.clause);
        const bool own = time.clause == m_mention.clause && goesOn();
        const auto when = toldTime(m_article, time);
        if (!when && (phases != 0 || own))
            readLength(time, phases);
        if (!when || (phases == 0 && !own && !isWhenItIsMade(time)))
            return;
        if (when->isSpan || when->bounds.startsOpen())
            return;
        const bool ends = isUntil(time) || (phases & kEnds) != 0;
        (ends ? m_ended : m_began) = &time;
    }

    void readLength(const TimeMention& time, std::uint8_t phases) {
        const Timex& timex = m_article.timexes[time.timex];
        const bool told = follows(time, WordSet::Lasting) || (phases & kLasts) != 0 ||
                          ((phases & kEnds) != 0 && follows(time, WordSet::After));
        if (!told || timex.type != TimexType::Duration)
            return;
        if (const auto length = lengthOf(timex.value)) {
            m_length = length;
            m_lengthTime = &time;
        }
    }

    std::optional<EventDate> together() const {
        if (m_length && m_ended && !m_began)
            return dated(lastingUntil(*toldTime(m_article, *m_ended), *m_length), *m_ended,
                         Phrase::tr("until"));
        if (m_length && m_began)
            return dated(lastingFrom(*toldTime(m_article, *m_began), *m_length), *m_began,
                         Phrase::tr("from"));
        if (m_began && m_ended)
            return fromTo();
        return std::nullopt;
    }

    std::optional<EventDate> dated(std::optional<When> span, const TimeMention& at, Wording link) const {
        if (!span)
            return std::nullopt;
        EventDate date{std::move(span), Evidence::Own, {}, spanOf(m_article, *m_lengthTime)};
        date.reason = Phrase::tr("“{}” {} {}; so {}", m_article.text(spanOf(m_article, *m_lengthTime)), link,
                                 describeTime(m_article, at), describe(*date.when));
        return date;
    }

    std::optional<EventDate> fromTo() const {
        const When first = *toldTime(m_article, *m_began);
        const When last = *toldTime(m_article, *m_ended);
        if (first.bounds.start >= last.bounds.start)
            return std::nullopt;
        return EventDate{
            whenFromTo(first, last), Evidence::Own,
            Phrase::tr("from {} to {}", describeTime(m_article, *m_began), describeTime(m_article, *m_ended)),
            spanOf(m_article, *m_began)};
    }

    const Article& m_article;
    SentencePtr m_held;
    const Sentence& m_sentence;
    const Mention& m_mention;
    const TimeMention* m_began = nullptr;
    const TimeMention* m_ended = nullptr;
    const TimeMention* m_lengthTime = nullptr;
    std::optional<Length> m_length;
};

} // namespace

std::optional<EventDate> dateByPhases(const Article& article, const Mention& mention) {
    return PhaseReader(article, mention).run();
}

} // namespace dateline
