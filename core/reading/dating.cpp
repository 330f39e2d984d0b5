#include "core/reading/dating.h"

#include "core/grammar/clause_walk.h"
#include "core/grammar/tag_set.h"
#include "core/mentions/clause_facts.h"
#include "core/reading/bounds.h"
#include "core/reading/phases.h"
#include "core/reading/told_time.h"
#include "core/temporal/tag_times.h"

#include <algorithm>
#include <tuple>

namespace dateline {
namespace {

std::uint32_t distance(WordRange a, WordRange b) {
    if (a.end <= b.begin)
        return b.begin - a.end;
    return b.end <= a.begin ? a.begin - b.end : 0;
}

class Dater {
public:
    Dater(const Article& article, const Mention& mention)
        : m_article(article),
          m_held(article.sentence(mention.sentence)),
          m_sentence(*m_held),
          m_times(timesFor(article, m_sentence, mention)),
          m_mention(mention) {}

    EventDate run() const {
        EventDate date = find();
        if (date.when) {
            tellUnused(date);
            date.ofEnd = isOfEnd(date);
        }
        return date;
    }

private:
    EventDate find() const {
        if (m_times.empty())
            return {};
        if (const auto* time = whenClauseTime())
            return dated(*time, Evidence::Own, true);
        if (auto phased = dateByPhases(m_article, m_mention))
            return std::move(*phased);
        if (const auto* own = nearest(m_mention.clause))
            return goingOn(dated(*own, Evidence::Own));
        for (std::uint32_t k = 0; k < m_sentence.clauses.size(); ++k)
            if (k != m_mention.clause && describes(k))
                if (const auto* time = nearest(k))
                    return goingOn(dated(*time, Evidence::Own));
        if (const TimeMention* misread = notUnderstood())
            return unplaced(*misread);
        if (const auto* time = ofItsEnd())
            return dated(*time, Evidence::Sentence);
        return fromSentence();
    }

    bool isOfEnd(const EventDate& date) const {
        const bool own = date.evidence == Evidence::Own && !date.when->bounds.endsOpen();
        return own &&
               (date.when->bounds.startsOpen() || (!date.when->isSpan && tellsEnd(m_article, m_mention)));
    }

    /// "Captured on Monday the town that it had lost in May": what other times its clause names.
    void tellUnused(EventDate& date) const {
        for (const TimeMention& time : m_sentence.times) {
            const Span words = spanOf(m_article, time);
            const Timex& timex = m_article.timexes[time.timex];
            const auto when = toldTime(m_article, time);
            const bool isTime = timex.type == TimexType::Date || timex.type == TimexType::Time;
            const bool isUsed = date.words && (words.overlaps(*date.words) || isBaseOf(words, *date.words));
            if (time.clause != m_mention.clause || !isTime || !when || isUsed ||
                when->bounds.contains(date.when->bounds) ||
                (date.when->isSpan && date.when->bounds.contains(when->bounds)))
                continue;
            date.because.emplace_back(
                Phrase::tr("“{}”, in the same clause, is another time", m_article.text(words)), words);
        }
    }

    /// Whether the time of `words` is counted from the one of `base`.
    bool isBaseOf(Span base, Span words) const {
        return std::any_of(m_sentence.times.begin(), m_sentence.times.end(), [&](const TimeMention& time) {
            const Timex& timex = m_article.timexes[time.timex];
            return timex.span.overlaps(words) && timex.derivation.anchor == AnchorKind::Expression &&
                   timex.derivation.anchorSpan.overlaps(base);
        });
    }

    /// "since Tuesday, when troops killed …": the time before the clause is its own.
    const TimeMention* whenClauseTime() const {
        if (m_mention.clause == kNoClause)
            return nullptr;
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        if (!has(WordSet::When, clause.linkWord))
            return nullptr;
        std::uint32_t end = clause.range.begin;
        if (end > 0 && m_sentence.words[end - 1].tag == Tag::Comma)
            --end;
        for (const TimeMention& time : m_times)
            if (time.words.end == end && toldTime(m_article, time))
                return withinBy(time, nearest(m_mention.clause));
        return nullptr;
    }

    /// "in June, when war broke out on the 26th": a finer time of its own that lies in the other.
    const TimeMention* withinBy(const TimeMention& outer, const TimeMention* inner) const {
        const bool isFiner =
            inner && toldTime(m_article, outer)->bounds.contains(toldTime(m_article, *inner)->bounds);
        return isFiner ? inner : &outer;
    }

    /// A time in the mention's clause that names a day or an hour nobody can place.
    const TimeMention* notUnderstood() const {
        for (const TimeMention& time : m_times) {
            const Timex& timex = m_article.timexes[time.timex];
            if (time.clause == m_mention.clause && namesUnplaced(timex))
                return &time;
        }
        return nullptr;
    }

    /// "30 February", "recently", "every Monday"; what counts from a happening may yet be placed.
    static bool namesUnplaced(const Timex& timex) {
        const bool recurs = timex.type == TimexType::Set && timex.value.starts_with("XXXX");
        const bool names = timex.type == TimexType::Date || timex.type == TimexType::Time || recurs;
        return names && !timex.when && !timex.nth && timex.value != "PRESENT_REF";
    }

    EventDate unplaced(const TimeMention& time) const {
        const Span words = spanOf(m_article, time);
        EventDate date;
        date.partly = m_article.timexes[time.timex].value;
        date.notUnderstood = words;
        date.words = words;
        date.reason =
            needsOnlyYear(m_article.timexes[time.timex])
                ? Phrase::tr("“{}” tells no year", m_article.text(words))
                : Phrase::tr("“{}” names no time that can be placed on the calendar", m_article.text(words));
        return date;
    }

    EventDate fromSentence() const {
        for (const std::uint32_t k : upFrom(m_sentence.clauses, m_mention.clause)) {
            const Clause& clause = m_sentence.clauses[k];
            if (tellsOrder(clause, m_article.vocabulary()))
                return {};
            if (const auto* time = clause.parent == kNoClause ? nullptr : nearest(clause.parent))
                return dated(*time, Evidence::Sentence);
        }
        if (const auto* time = ofMeanwhile())
            return dated(*time, Evidence::Sentence);
        for (const TimeMention& time : m_times)
            if (toldTime(m_article, time) && (fronted(time) || inSpeech(time)))
                return dated(time, Evidence::Sentence);
        return {};
    }

    /// "Hundreds were killed when troops retook the town in 1982", "When troops began to shell the town on
    /// Monday …": the time of what happened meanwhile.
    const TimeMention* ofMeanwhile() const {
        const auto& clauses = m_sentence.clauses;
        for (std::uint32_t k = 0; k < clauses.size(); ++k) {
            const Clause& clause = clauses[k];
            if (clause.parent != m_mention.clause || clause.link != Link::Adverbial ||
                clause.tense != Tense::Past || !has(WordSet::When, clause.linkWord))
                continue;
            const bool goesOn = k + 1 < clauses.size() && clauses[k + 1].parent == k;
            const auto* time = nearest(k);
            if (time || (goesOn && (time = nearest(k + 1))))
                return time;
        }
        return nullptr;
    }

    bool has(WordSet set, WordId word) const { return m_article.vocabulary().has(set, word); }

    /// "clashes that started Tuesday", "an attack carried out on Sunday", "began to leave on Monday": whether
    /// the time of clause `k` is the mention's.
    bool describes(std::uint32_t k) const {
        const Clause& clause = m_sentence.clauses[k];
        if (hasOwnVerb(k))
            return false;
        if (m_mention.role == ClauseRole::Verb)
            return isUnder(k);
        return (clause.link == Link::Participial || clause.link == Link::Relative) &&
               followsAtOnce(clause, m_mention);
    }

    /// Whether a chain of "to …" and "…ing" leads from the mention's verb down to clause `k`.
    bool isUnder(std::uint32_t lowest) const {
        for (const std::uint32_t k : upFrom(m_sentence.clauses, lowest)) {
            const Clause& clause = m_sentence.clauses[k];
            if (clause.finite || clause.tense == Tense::Participle)
                return false;
            if (clause.parent == m_mention.clause)
                return true;
        }
        return false;
    }

    /// "gathered to discuss the truce on Monday": the time at the end of what hangs on a verb, no comma
    /// between, is the verb's as well; not of what somebody says of another's deed.
    const TimeMention* ofItsEnd() const {
        if (m_mention.role != ClauseRole::Verb || dateline::has(m_mention.type, Trait::SpeechAct))
            return nullptr;
        for (std::uint32_t k = m_mention.clause + 1; k < m_sentence.clauses.size(); ++k) {
            const std::uint32_t begin = m_sentence.clauses[k].range.begin;
            if (begin > 0 && m_sentence.words[begin - 1].tag == Tag::Comma)
                return nullptr;
            if (isUnder(k))
                if (const auto* time = nearest(k))
                    return time;
        }
        return nullptr;
    }

    bool hasOwnVerb(std::uint32_t k) const {
        for (std::uint32_t i = m_sentence.firstMention; i < m_sentence.lastMention; ++i)
            if (const Mention& m = m_article.mentions[i];
                m.clause == k && m.role == ClauseRole::Verb && !m.generic)
                return true;
        return false;
    }

    /// Of the time expressions of a clause the one right beside the event word, else the finest, else the
    /// nearest; that of a dateline is the last resort.
    const TimeMention* nearest(std::uint32_t clause) const {
        const TimeMention* best = nullptr;
        std::tuple<bool, bool, Granularity, std::uint32_t> bestRank{};
        for (const TimeMention& time : m_times) {
            if (time.clause != clause)
                continue;
            const auto when = toldTime(m_article, time);
            if (!when || isOfAnother(time))
                continue;
            const std::uint32_t far = distance(time.words, m_mention.words);
            const bool apart = far > 1 || m_mention.role == ClauseRole::Verb;
            const std::tuple rank{m_article.timexes[time.timex].dateline || isOfSubject(time), apart,
                                  std::max(when->start, Granularity::Day), far};
            if (!best || rank < bestRank) {
                best = &time;
                bestRank = rank;
            }
        }
        return best ? clockWithin(*best) : nullptr;
    }

    /// "The rebels, at war since 1641, took the town in 1643": a time between the verb and its subject tells
    /// of the subject.
    bool isOfSubject(const TimeMention& time) const {
        if (m_mention.role != ClauseRole::Verb)
            return false;
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        return !clause.subject.empty() && clause.subject.begin < time.words.begin &&
               time.words.end <= clause.verbs.begin && time.words.begin > 0 &&
               has(WordSet::Since, m_sentence.words[time.words.begin - 1].id());
    }

    /// The "11 September" of "two days after the 11 September attacks": of the attacks alone.
    bool isOfAnother(const TimeMention& time) const {
        constexpr std::uint32_t kFarthestNoun = 3;
        const Span words = m_article.timexes[time.timex].span;
        const bool isBase = std::any_of(m_times.begin(), m_times.end(), [&](const TimeMention& other) {
            const Timex& timex = m_article.timexes[other.timex];
            return timex.derivation.anchor == AnchorKind::Expression &&
                   timex.derivation.anchorSpan == words && timex.type == TimexType::Date &&
                   other.words.end < time.words.begin && time.words.begin <= other.words.end + 2;
        });
        const bool isItsNoun = m_mention.role != ClauseRole::Verb &&
                               m_mention.words.begin >= time.words.end &&
                               m_mention.words.begin < time.words.end + kFarthestNoun;
        return isBase && !isItsNoun;
    }

    /// "At 9:32 a.m. on 6 June": of the day and the time of that day in one clause the time.
    const TimeMention* clockWithin(const TimeMention& day) const {
        const auto outer = toldTime(m_article, day);
        for (const TimeMention& time : m_times) {
            const auto inner = time.clause == day.clause ? toldTime(m_article, time) : std::nullopt;
            if (inner && outer->start == Granularity::Day && inner->start < Granularity::Day &&
                outer->bounds.contains(inner->bounds))
                return &time;
        }
        return &day;
    }

    bool fronted(const TimeMention& time) const {
        constexpr std::uint32_t kFarthest = 2;
        return !m_sentence.clauses.empty() && time.words.begin <= kFarthest &&
               (time.words.end <= m_sentence.clauses.front().verbs.begin ||
                isStarting(m_article, m_sentence, time));
    }

    bool inSpeech(const TimeMention& time) const {
        if (time.clause == kNoClause)
            return false;
        return speechOf(m_sentence.words, m_sentence.clauses[time.clause], m_article.lexicon()) !=
               SpeechForce::None;
    }

    EventDate dated(const TimeMention& time, Evidence evidence, bool alone = false) const {
        EventDate date{toldTime(m_article, time), evidence, describeTime(m_article, time),
                       spanOf(m_article, time)};
        const TimexDerivation& derivation = m_article.timexes[time.timex].derivation;
        if (derivation.anchor == AnchorKind::Expression && derivation.rule == "shift")
            date.countedFrom = derivation.anchorSpan;
        if (time.words.begin > 0 && !alone && !date.when->isSpan)
            date.when = evidence == Evidence::Own
                            ? boundedBy(m_article, m_sentence, m_mention, time, *date.when)
                            : begunAt(m_article, m_sentence, m_mention, time, *date.when);
        return date;
    }

    /// "Since the bombings began on …", "ongoing clashes that started Tuesday": from then on.
    EventDate goingOn(EventDate date) const {
        if (m_mention.clause == kNoClause || m_mention.role == ClauseRole::Verb || !date.when ||
            date.when->isSpan)
            return date;
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        const bool begins = has(WordSet::Beginning, m_sentence.words[clause.head].verb());
        const bool ongoing = m_mention.words.begin > 0 &&
                             has(WordSet::Ongoing, m_sentence.words[m_mention.words.begin - 1].id());
        if (ongoing || (begins && has(WordSet::Since, clause.linkWord)))
            if (auto open = parseWhen(date.when->edtf + "/.."))
                date.when = std::move(*open);
        return date;
    }

    const Article& m_article;
    SentencePtr m_held;
    const Sentence& m_sentence;
    const std::vector<TimeMention> m_times; ///< of the sentence, that may be the mention's
    const Mention& m_mention;
};

} // namespace

EventDate dateOf(const Article& article, const Mention& mention) {
    return Dater(article, mention).run();
}

} // namespace dateline
