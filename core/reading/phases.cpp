#include "core/reading/phases.h"

#include "core/grammar/clause_walk.h"
#include "core/mentions/clause_facts.h"
#include "core/reading/bounds.h"
#include "core/reading/told_time.h"

#include <algorithm>

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

    /// What the mention's own clause tells of its course, as flags of Support.
    std::uint8_t phasesOfClause() const {
        return m_mention.clause == kNoClause ? std::uint8_t{0} : phasesIn(m_mention.clause);
    }

private:
    std::uint8_t supportIn(std::uint32_t k) const {
        return supportOf(m_sentence.words, m_sentence.clauses[k], m_article.lexicon()) &
               (kBegins | kLasts | kEnds);
    }

    /// What the verb of clause `k` tells of the mention's course, as flags of Support; 0: nothing.
    std::uint8_t phasesIn(std::uint32_t k) const { return isOfMention(k) ? supportIn(k) : std::uint8_t{0}; }

    /// Whether the mention is what clause `k` speaks of: its subject, shared or not, or, of "clashes that
    /// began …", the noun before it.
    bool isOfMention(std::uint32_t k) const {
        const Clause& clause = m_sentence.clauses[k];
        if (m_mention.role == ClauseRole::Verb)
            return (k != m_mention.clause && tellsOfObject(clause)) || sharesCourse(k);
        if (m_mention.role == ClauseRole::Subject &&
            (k == m_mention.clause || isSubjectOf(clause) || standsBetween(clause)))
            return true;
        return tellsOfObject(clause) || (followsAtOnce(clause, m_mention) &&
                                         (clause.link == Link::Relative || clause.link == Link::Participial));
    }

    /// "The talks began on Monday and ended on Friday": of two verbs that tell of the course of one subject.
    bool sharesCourse(std::uint32_t k) const {
        const Clause& own = m_sentence.clauses[m_mention.clause];
        const Clause& clause = m_sentence.clauses[k];
        return supportIn(m_mention.clause) != 0 && own.object.empty() && clause.object.empty() &&
               !own.subject.empty() && clause.subject.contains(own.subject.begin);
    }

    bool isSubjectOf(const Clause& clause) const {
        return (clause.link == Link::Coordinate || clause.link == Link::Main) && isIn(clause.subject);
    }

    /// Whether the mention is of a subject, which grammar may find behind it: "talks in *Geneva*, which …".
    bool isIn(WordRange subject) const {
        constexpr std::uint32_t kFarthest = 2;
        const std::uint32_t end = m_mention.words.end;
        return subject.contains(m_mention.words.begin) ||
               (!subject.empty() && subject.begin > end && subject.begin <= end + kFarthest &&
                m_sentence.words[end].tag == Tag::Preposition);
    }

    /// "The siege of Tal, begun in May, ended …", "the talks in Ore, which opened on Monday, …".
    bool standsBetween(const Clause& clause) const {
        if ((clause.link != Link::Relative && clause.link != Link::Participial) ||
            clause.verbs.begin < m_mention.words.end)
            return false;
        return std::any_of(m_sentence.clauses.begin(), m_sentence.clauses.end(), [&](const Clause& c) {
            return c.finite && c.link != Link::Relative && c.verbs.begin >= clause.verbs.end &&
                   isIn(c.subject);
        });
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

    /// "until the truce was signed in June".
    bool isUntilClause(const TimeMention& time) const {
        const Clause& clause = m_sentence.clauses[time.clause];
        const bool goes = goesOn() || (phasesIn(m_mention.clause) & kLasts) != 0;
        return goes && clause.link == Link::Adverbial && clause.parent == m_mention.clause &&
               m_article.vocabulary().has(WordSet::Until, clause.linkWord);
    }

    /// "launched the offensive in March, reaching the coast in April", "…, ending in May": how far it came.
    bool isInCourse(const TimeMention& time) const {
        const Clause& clause = m_sentence.clauses[time.clause];
        const bool hangsOn = clause.link == Link::Participial && clause.tense == Tense::Gerund &&
                             clause.linkWord == 0 && clause.parent == m_mention.clause &&
                             clause.range.begin > m_mention.words.end &&
                             m_sentence.words[clause.range.begin - 1].tag == Tag::Comma;
        if (!hangsOn)
            return false;
        const bool arrives =
            m_article.vocabulary().has(WordSet::Arriving, m_sentence.words[clause.head].verb());
        return arrives || (supportIn(time.clause) & kEnds) != 0;
    }

    void read(const TimeMention& time) {
        const std::uint8_t phases = phasesIn(time.clause);
        const bool own = time.clause == m_mention.clause && goesOn();
        const auto when = toldTime(m_article, time);
        if (!when && (phases != 0 || time.clause == m_mention.clause))
            readLength(time, phases, own);
        if (!when || when->isSpan || when->bounds.startsOpen())
            return;
        if (isUntilClause(time) || (isInCourse(time) && m_began))
            m_ended = &time;
        else if (phases != 0 || own || isWhenItIsMade(time))
            (isUntil(time) || (phases & kEnds) != 0 ? m_ended : m_began) = &time;
    }

    void readLength(const TimeMention& time, std::uint8_t phases, bool own) {
        const Timex& timex = m_article.timexes[time.timex];
        const bool lasts =
            (phases != 0 || own) && (follows(time, WordSet::Lasting) || (phases & kLasts) != 0 ||
                                     ((phases & kEnds) != 0 && follows(time, WordSet::After)));
        const bool within = m_mention.role == ClauseRole::Verb && time.clause == m_mention.clause &&
                            follows(time, WordSet::Within) && !isFollowedBy(time, WordSet::Genitive);
        if ((!lasts && !within) || timex.type != TimexType::Duration)
            return;
        if (const auto length = lengthOf(timex.value)) {
            m_length = length;
            m_lengthTime = &time;
            m_within = within;
        }
    }

    bool isFollowedBy(const TimeMention& time, WordSet word) const {
        return time.words.end < m_sentence.words.size() &&
               is(m_sentence.words[time.words.end], word, m_article.vocabulary());
    }

    /// The day of what the mention's clause is joined to or hangs on: "landed on 3 May and were beaten
    /// within two days".
    const TimeMention* timeAbove() const {
        for (const std::uint32_t k : upFrom(m_sentence.clauses, m_mention.clause)) {
            if (tellsOrder(m_sentence.clauses[k], m_article.vocabulary()))
                return nullptr;
            for (const TimeMention& time : m_sentence.times)
                if (time.clause == m_sentence.clauses[k].parent && time.clause != kNoClause)
                    if (const auto when = toldTime(m_article, time);
                        when && !when->isSpan && when->start <= Granularity::Day)
                        return &time;
        }
        return nullptr;
    }

    std::optional<EventDate> together() const {
        if (m_within && m_began) // a time of its own is finer
            return std::nullopt;
        const TimeMention* began = m_began ? m_began : m_length && !m_ended ? timeAbove() : nullptr;
        if (m_length && m_ended && !began)
            return dated(lastingUntil(*toldTime(m_article, *m_ended), *m_length), *m_ended,
                         Phrase::tr("until"));
        if (m_length && began)
            return dated(m_within ? within(*toldTime(m_article, *began), *m_length)
                                  : lastingFrom(*toldTime(m_article, *began), *m_length),
                         *began, Phrase::tr("from"));
        if (began && m_ended)
            return fromTo();
        if (m_ended && isUntilClause(*m_ended))
            return EventDate{endingAt(*toldTime(m_article, *m_ended)), Evidence::Own,
                             describeTime(m_article, *m_ended), spanOf(m_article, *m_ended)};
        return std::nullopt;
    }

    /// Some time from `first` until so much later.
    static std::optional<When> within(const When& first, Length length) {
        const auto last = first.start <= length.unit || length.unit <= Granularity::Day
                              ? shifted(first, length.count, length.unit)
                              : std::nullopt;
        return last ? std::optional(whenFromTo(first, *last)) : std::nullopt;
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
    bool m_within = false; ///< the length is the most that it may have taken
};

} // namespace

std::optional<EventDate> dateByPhases(const Article& article, const Mention& mention) {
    return PhaseReader(article, mention).run();
}

bool tellsEnd(const Article& article, const Mention& mention) {
    return (PhaseReader(article, mention).phasesOfClause() & kEnds) != 0;
}

} // namespace dateline
