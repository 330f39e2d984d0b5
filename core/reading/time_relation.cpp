#include "core/reading/time_relation.h"

#include "core/grammar/phrases.h"
#include "core/grammar/tag_set.h"
#include "core/reading/told_time.h"

#include <algorithm>

namespace dateline {
namespace {

/// The mention of a clause that an event of another clause would be counted from: its verb's, else the first.
const Mention* mentionIn(const Article& article, const Sentence& sentence, std::uint32_t clause) {
    const Mention* found = nullptr;
    for (std::uint32_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
        const Mention& mention = article.mentions[i];
        if (mention.clause == clause && (!found || mention.role == ClauseRole::Verb))
            found = &mention;
    }
    return found;
}

/// What a length is as a step on the calendar: hours are whole days, or none.
std::optional<Length> stepOf(std::string_view duration) {
    const auto length = lengthOf(duration);
    if (!length)
        return std::nullopt;
    constexpr int kHoursADay = 24;
    constexpr int kDaysAWeek = 7;
    switch (length->unit) {
    case Granularity::Hour:
        return Length{length->count / kHoursADay, Granularity::Day};
    case Granularity::Week:
        return Length{length->count * kDaysAWeek, Granularity::Day};
    case Granularity::Second:
    case Granularity::Minute:
        return Length{0, Granularity::Day};
    default:
        return length;
    }
}

/// The last day of what went on until a day that is told.
std::optional<When> lastDayOf(const When& known) {
    const bool ends = known.isSpan && !known.bounds.endsOpen() && known.end <= Granularity::Day;
    return ends ? std::optional(whenDay(
                      std::chrono::floor<std::chrono::days>(known.bounds.end - std::chrono::seconds{1})))
                : std::nullopt;
}

/// Reads "two days after …" in one sentence.
class RelationReader {
public:
    RelationReader(const Article& article, const Sentence& sentence, std::vector<TimeRelation>& out)
        : m_article(article),
          m_sentence(sentence),
          m_out(out) {}

    void read(const TimeMention& time) {
        const Timex& timex = m_article.timexes[time.timex];
        if (time.words.end >= m_sentence.words.size())
            return;
        if (timex.nth)
            return readNth(time, *timex.nth);
        const auto told = timex.type == TimexType::Duration ? stepOf(timex.value) : std::nullopt;
        const bool lasts = time.words.begin > 0 && isOf(time.words.begin - 1, WordSet::Lasting);
        if (told && !lasts)
            readStep(time, *told);
    }

private:
    /// "two days after …", "a week into …".
    void readStep(const TimeMention& time, Length told) {
        const bool into = isOf(time.words.end, WordSet::Into);
        const bool after = into || isOf(time.words.end, WordSet::After);
        if (!after && !isOf(time.words.end, WordSet::Before))
            return;
        const Span words = m_article.timexes[time.timex].span;
        const std::uint32_t inner = clauseAt(m_sentence.clauses, time.words.end + 1);
        const std::uint32_t outer = clauseAt(m_sentence.clauses, time.words.begin);
        const Length step = after ? told : back(told);
        const Counting counting = into ? Counting::Into : Counting::Steps;
        const Mention* noun = nounAfter(time.words.end);
        countBack(time, noun, step);
        if (noun && (noun->clause == outer || noun->clause == kNoClause))
            return countFrom(noun, outer, {0, kNoMention, step, words, std::nullopt, counting, true});
        const Mention* from = mentionIn(m_article, m_sentence, inner);
        if (!from || inner == outer)
            return countFrom(nullptr, outer, {0, kNoMention, step, words, std::nullopt, counting, true});
        if (const Mention* to = mentionIn(m_article, m_sentence, outer)) {
            m_out.push_back({indexOf(from), indexOf(to), back(step), words, std::nullopt});
            m_out.push_back({indexOf(to), indexOf(from), step, words, std::nullopt});
        } else {
            m_out.push_back({indexOf(from), kNoMention, back(step), words, timeOfSentence()});
        }
    }

    /// "On 8 October, the day after the crossing, …": what the day told right before is counted from.
    void countBack(const TimeMention& time, const Mention* from, Length step) {
        const std::uint32_t comma = time.words.begin - 1;
        if (!from || time.words.begin < 2 || m_sentence.words[comma].tag != Tag::Comma)
            return;
        for (const TimeMention& day : m_sentence.times)
            if (day.words.end == comma && namesTime(m_article.timexes[day.timex]))
                m_out.push_back({indexOf(from), kNoMention, back(step), m_article.timexes[time.timex].span,
                                 toldTime(m_article, day), Counting::Steps, true});
    }

    /// "the second day of …".
    void readNth(const TimeMention& time, NthUnit nth) {
        const Length step{std::max(0, nth.n - 1), nth.unit};
        const Counting counting = nth.n == 0 ? Counting::LastDay : Counting::Nth;
        countFrom(nounAfter(time.words.end), clauseAt(m_sentence.clauses, time.words.begin),
                  {0, kNoMention, step, m_article.timexes[time.timex].span, std::nullopt, counting, true});
    }

    static Length back(Length step) { return {-step.count, step.unit}; }

    /// The "raid" of "two days after the raid": a noun close behind the preposition at `at`.
    const Mention* nounAfter(std::uint32_t at) const {
        constexpr std::uint32_t kLongestPhrase = 5;
        for (std::uint32_t i = m_sentence.firstMention; i < m_sentence.lastMention; ++i) {
            const Mention& mention = m_article.mentions[i];
            const bool near = mention.words.begin > at && mention.words.begin <= at + kLongestPhrase;
            if (near && mention.role != ClauseRole::Verb && isPhrase({at + 1, mention.words.begin}))
                return &mention;
        }
        return nullptr;
    }

    bool isPhrase(WordRange words) const {
        constexpr TagSet kInside{Tag::Determiner, Tag::Possessive, Tag::Adjective,
                                 Tag::Noun,       Tag::Name,       Tag::Number};
        for (std::uint32_t i = words.begin; i < words.end; ++i)
            if (!kInside.has(m_sentence.words[i].tag))
                return false;
        return true;
    }

    /// What the clause tells is counted from a happening that it only names; null: one that is no event.
    void countFrom(const Mention* noun, std::uint32_t clause, TimeRelation relation) {
        relation.other = noun ? indexOf(noun) : kNoMention;
        for (std::uint32_t i = m_sentence.firstMention; i < m_sentence.lastMention; ++i) {
            const Mention& mention = m_article.mentions[i];
            relation.mention = i;
            if (&mention != noun && mention.clause == clause && mention.clause != kNoClause)
                m_out.push_back(relation);
        }
    }

    bool isOf(std::uint32_t at, WordSet set) const {
        return is(m_sentence.words[at], set, m_article.vocabulary());
    }

    std::uint32_t indexOf(const Mention* mention) const {
        return static_cast<std::uint32_t>(mention - m_article.mentions.data());
    }

    /// The first day that the sentence names, else, in news, the day of publication.
    std::optional<When> timeOfSentence() const {
        for (const TimeMention& time : m_sentence.times)
            if (const Timex& timex = m_article.timexes[time.timex]; namesTime(timex))
                return timex.when;
        const auto& published = m_article.document.published;
        return published && m_article.isNews ? std::optional(whenDay(*published)) : std::nullopt;
    }

    const Article& m_article;
    const Sentence& m_sentence;
    std::vector<TimeRelation>& m_out;
};

} // namespace

std::vector<TimeRelation> findRelations(const Article& article, std::uint32_t sentence) {
    const SentencePtr held = article.sentence(sentence);
    std::vector<TimeRelation> relations;
    RelationReader reader(article, *held, relations);
    for (const TimeMention& time : held->times)
        reader.read(time);
    return relations;
}

Wording joint(const TimeRelation& relation) {
    if (relation.counting == Counting::Into)
        return Phrase::tr("into");
    if (relation.counting != Counting::Steps)
        return Phrase::tr("of");
    return relation.step.count < 0 ? Phrase::tr("before") : Phrase::tr("after");
}

std::optional<When> counted(const TimeRelation& relation, const When& known) {
    using std::chrono::days;
    const auto [count, unit] = relation.step;
    if (relation.counting == Counting::LastDay)
        return lastDayOf(known);
    if (relation.counting == Counting::Steps && count > 0 && known.isSpan) {
        const auto last = lastDayOf(known);
        return last ? counted(relation, *last) : std::nullopt;
    }
    if (unit >= Granularity::Month)
        return known.start <= unit ? shifted(known, count, unit) : std::nullopt;
    if (known.bounds.startsOpen() || known.start > Granularity::Day)
        return std::nullopt;
    const auto first = std::chrono::floor<days>(known.bounds.start);
    if (unit == Granularity::Week)
        return whenDays(first + days{7 * count}, first + days{7 * count + 6});
    return whenDay(first + days{count}, relation.counting == Counting::Into);
}

} // namespace dateline
