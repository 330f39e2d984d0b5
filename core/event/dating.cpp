#include "core/event/dating.h"

#include "core/temporal/tag_times.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace dateline {
namespace {

/// The longest "past … days" that still tells days.
constexpr int kLongestLookback = 60;

bool namesTime(const Timex& timex) {
    return timex.when && (timex.type == TimexType::Date || timex.type == TimexType::Time);
}

std::uint32_t distance(WordRange a, WordRange b) {
    if (a.end <= b.begin)
        return b.begin - a.end;
    return b.end <= a.begin ? a.begin - b.end : 0;
}

class Dater {
public:
    Dater(const Article& article, const Mention& mention)
        : m_article(article),
          m_sentence(article.sentences[mention.sentence]),
          m_times(article.times[mention.sentence]),
          m_mention(mention) {}

    EventDate run() const {
        if (m_times.empty())
            return {};
        if (const auto* time = whenClauseTime())
            return dated(*time, Evidence::Own, true);
        if (const auto* own = nearest(m_mention.clause))
            return goingOn(extended(dated(*own, Evidence::Own)));
        for (std::uint32_t k = 0; k < m_sentence.clauses.size(); ++k)
            if (k != m_mention.clause && describes(k))
                if (const auto* time = nearest(k))
                    return goingOn(extended(dated(*time, Evidence::Own)));
        return fromSentence();
    }

private:
    /// "since Tuesday, when troops killed …": the time before the clause is its own.
    const TimeMention* whenClauseTime() const {
        if (m_mention.clause == kNoClause)
            return nullptr;
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        if (clause.linkWord == 0 || clause.linkWord != m_article.lexicon.id("when"))
            return nullptr;
        std::uint32_t end = clause.range.begin;
        if (end > 0 && m_sentence.words[end - 1].tag == Tag::Comma)
            --end;
        for (const TimeMention& time : m_times)
            if (time.words.end == end && whenOf(time))
                return &time;
        return nullptr;
    }

    EventDate fromSentence() const {
        std::uint32_t above = m_mention.clause;
        for (int steps = 0; above != kNoClause && steps < 8; ++steps) {
            if (isOrdered(m_sentence.clauses[above]))
                return {};
            above = m_sentence.clauses[above].parent;
            if (above != kNoClause)
                if (const auto* time = nearest(above))
                    return dated(*time, Evidence::Sentence);
        }
        for (const TimeMention& time : m_times)
            if (whenOf(time) && (fronted(time) || inSpeech(time)))
                return dated(time, Evidence::Sentence);
        return {};
    }

    /// "before the rebels accepted": not of the time of the clause that it hangs on.
    bool isOrdered(const Clause& clause) const {
        if (clause.link != Link::Adverbial)
            return false;
        for (const std::string_view word : {"after", "before", "until", "since", "once"})
            if (clause.linkWord == m_article.lexicon.id(word))
                return true;
        return false;
    }

    /// "clashes that started Tuesday", "an attack carried out on Sunday", "began to leave on Monday": whether
    /// the time of clause `k` is the mention's.
    bool describes(std::uint32_t k) const {
        const Clause& clause = m_sentence.clauses[k];
        if (hasOwnVerb(k))
            return false;
        if (m_mention.place == Place::Verb)
            return isUnder(k);
        const bool beside =
            clause.range.begin >= m_mention.words.end && clause.range.begin <= m_mention.words.end + 2;
        return (clause.link == Link::Participial || clause.link == Link::Relative) && beside;
    }

    /// Whether a chain of "to …" and "…ing" leads from the mention's verb down to clause `k`.
    bool isUnder(std::uint32_t k) const {
        for (int steps = 0; k != kNoClause && steps < 4; ++steps) {
            const Clause& clause = m_sentence.clauses[k];
            if (clause.finite || clause.tense == Tense::Participle)
                return false;
            k = clause.parent;
            if (k == m_mention.clause)
                return true;
        }
        return false;
    }

    bool hasOwnVerb(std::uint32_t k) const {
        for (std::uint32_t i = m_sentence.firstMention; i < m_sentence.lastMention; ++i)
            if (const Mention& m = m_article.mentions[i];
                m.clause == k && m.place == Place::Verb && !m.generic)
                return true;
        return false;
    }

    /// Of the time expressions of a clause the one right beside the event word, else the finest, else the
    /// nearest.
    const TimeMention* nearest(std::uint32_t clause) const {
        const TimeMention* best = nullptr;
        std::tuple<bool, Granularity, std::uint32_t> bestRank{};
        for (const TimeMention& time : m_times) {
            if (time.clause != clause)
                continue;
            const auto when = whenOf(time);
            if (!when)
                continue;
            const std::uint32_t far = distance(time.words, m_mention.words);
            const bool apart = far > 1 || m_mention.place == Place::Verb;
            const std::tuple rank{apart, std::max(when->start, Granularity::Day), far};
            if (!best || rank < bestRank) {
                best = &time;
                bestRank = rank;
            }
        }
        return best;
    }

    bool fronted(const TimeMention& time) const {
        return !m_sentence.clauses.empty() && time.words.end <= m_sentence.clauses.front().verbs.begin &&
               time.words.begin <= 2;
    }

    bool inSpeech(const TimeMention& time) const {
        if (time.clause == kNoClause)
            return false;
        const Clause& clause = m_sentence.clauses[time.clause];
        return m_article.lexicon.speech(m_sentence.words[clause.head].verb()) != SpeechForce::None;
    }

    EventDate dated(const TimeMention& time, Evidence evidence, bool alone = false) const {
        const Timex& timex = m_article.timexes[time.timex];
        EventDate date{whenOf(time), evidence, describeDerivation(timex, m_article.document), timex.span};
        if (time.words.begin > 0 && !alone) {
            const WordId before = m_sentence.words[time.words.begin - 1].id();
            if (before == m_article.lexicon.id("since") && !date.when->isSpan)
                date.when = since(*date.when, time.words.begin);
        }
        return date;
    }

    /// Where on the calendar a time expression is: its own place, or, of "in the past four days", up to
    /// publication.
    std::optional<When> whenOf(const TimeMention& time) const {
        const Timex& timex = m_article.timexes[time.timex];
        if (namesTime(timex))
            return toTheDay(timex);
        const auto& published = m_article.document.published;
        const auto days = timex.type == TimexType::Duration && published ? daysIn(timex.value) : std::nullopt;
        if (!days || *days == 0 || *days > kLongestLookback || !looksBack(time))
            return std::nullopt;
        const When first = whenDay(*published - std::chrono::days{*days - 1}, true);
        auto span = parseWhen(first.edtf + "/" + whenDay(*published).edtf);
        return span ? std::optional(std::move(*span)) : std::nullopt;
    }

    bool looksBack(const TimeMention& time) const {
        const std::uint32_t from = time.words.begin > 0 ? time.words.begin - 1 : 0;
        for (std::uint32_t i = from; i < time.words.end; ++i)
            for (const std::string_view word : {"past", "last", "previous"})
                if (m_sentence.words[i].id() != 0 && m_sentence.words[i].id() == m_article.lexicon.id(word))
                    return true;
        return false;
    }

    /// "On Thursday evening" is of Thursday: what has no clock time is told to the day.
    static std::optional<When> toTheDay(const Timex& timex) {
        const When& when = *timex.when;
        const bool part = when.start < Granularity::Day && timex.value.find(':') == std::string::npos;
        if (!part || when.bounds.startsOpen())
            return when;
        return whenDay(std::chrono::floor<std::chrono::days>(when.bounds.start), when.approximate);
    }

    /// "Has fired since Tuesday" ends with the report; what is told of a longer time goes on.
    std::optional<When> since(const When& when, std::uint32_t timeBegin) const {
        const auto& published = m_article.document.published;
        const bool ongoing =
            timeBegin > 1 && m_sentence.words[timeBegin - 2].id() == m_article.lexicon.id("ongoing");
        const bool perfect = !ongoing && m_mention.clause != kNoClause &&
                             m_sentence.clauses[m_mention.clause].tense == Tense::PresentPerfect;
        if (perfect && published && when.start == Granularity::Day &&
            when.bounds.start < CivilSeconds{*published})
            return whenDays(std::chrono::floor<std::chrono::days>(when.bounds.start), *published);
        auto open = parseWhen(when.edtf + "/..");
        return open ? std::optional(std::move(*open)) : when;
    }

    /// "Since the bombings began on …", "ongoing clashes that started Tuesday": from then on.
    EventDate goingOn(EventDate date) const {
        if (m_mention.clause == kNoClause || m_mention.place == Place::Verb || !date.when ||
            date.when->isSpan)
            return date;
        const Clause& clause = m_sentence.clauses[m_mention.clause];
        const WordId verb = m_sentence.words[clause.head].verb();
        const bool begins =
            verb != 0 && (verb == m_article.lexicon.id("begin") || verb == m_article.lexicon.id("start"));
        const bool ongoing = m_mention.words.begin > 0 && m_sentence.words[m_mention.words.begin - 1].id() ==
                                                              m_article.lexicon.id("ongoing");
        if (ongoing || (begins && clause.linkWord != 0 && clause.linkWord == m_article.lexicon.id("since")))
            if (auto open = parseWhen(date.when->edtf + "/.."))
                date.when = std::move(*open);
        return date;
    }

    /// "Fighting on Tuesday lasted for 24 hours": a length in the same clause makes the day a span.
    EventDate extended(EventDate date) const {
        if (m_mention.clause == kNoClause || !date.when || date.when->isSpan ||
            date.when->start > Granularity::Day)
            return date;
        const WordId verb = m_sentence.words[m_sentence.clauses[m_mention.clause].head].verb();
        if (verb == 0 || verb != m_article.lexicon.id("last"))
            return date;
        for (const TimeMention& time : m_times) {
            const Timex& timex = m_article.timexes[time.timex];
            const auto days = timex.type == TimexType::Duration ? daysIn(timex.value) : std::nullopt;
            if (!days || time.clause != m_mention.clause)
                continue;
            const auto first = std::chrono::floor<std::chrono::days>(date.when->bounds.start);
            date.when = whenDays(first, first + std::chrono::days{*days});
            date.reason += ", for “" + std::string(m_article.text(timex.span)) + "”";
            break;
        }
        return date;
    }

    const Article& m_article;
    const Sentence& m_sentence;
    const std::vector<TimeMention>& m_times;
    const Mention& m_mention;
};

/// The mention of a clause that an event of another clause would be counted from: its verb's, else the first.
const Mention* mentionIn(const Article& article, const Sentence& sentence, std::uint32_t clause) {
    const Mention* found = nullptr;
    for (std::uint32_t i = sentence.firstMention; i < sentence.lastMention; ++i) {
        const Mention& mention = article.mentions[i];
        if (mention.clause == clause && (!found || mention.place == Place::Verb))
            found = &mention;
    }
    return found;
}

} // namespace

EventDate dateOf(const Article& article, const Mention& mention) {
    return Dater(article, mention).run();
}

std::optional<int> daysIn(std::string_view duration) {
    if (!duration.starts_with('P') || duration.size() < 3)
        return std::nullopt;
    const bool hours = duration[1] == 'T';
    const char* first = duration.data() + (hours ? 2 : 1);
    const char* last = duration.data() + duration.size() - 1;
    int count = 0;
    if (const auto [end, error] = std::from_chars(first, last, count); error != std::errc{} || end != last)
        return std::nullopt;
    const char unit = duration.back();
    if (hours)
        return unit == 'H' ? std::optional((count + 23) / 24) : unit == 'M' ? std::optional(0) : std::nullopt;
    return unit == 'D' ? std::optional(count) : unit == 'W' ? std::optional(count * 7) : std::nullopt;
}

namespace {

/// Reads "two days after …" in one sentence.
class RelationReader {
public:
    RelationReader(const Article& article, std::uint32_t sentence, std::vector<TimeRelation>& out)
        : m_article(article),
          m_index(sentence),
          m_sentence(article.sentences[sentence]),
          m_out(out) {}

    void read(const TimeMention& time) {
        const Timex& timex = m_article.timexes[time.timex];
        const auto days = timex.type == TimexType::Duration ? daysIn(timex.value) : std::nullopt;
        const bool lasts = time.words.begin > 0 &&
                           m_sentence.words[time.words.begin - 1].id() == m_article.lexicon.id("for");
        if (!days.has_value() || lasts || time.words.end >= m_sentence.words.size())
            return;
        const int count = *days;
        const WordId link = m_sentence.words[time.words.end].id();
        const bool after = link == m_article.lexicon.id("after");
        if (!after && link != m_article.lexicon.id("before"))
            return;
        const std::uint32_t inner = clauseAt(m_sentence.clauses, time.words.end + 1);
        const std::uint32_t outer = clauseAt(m_sentence.clauses, time.words.begin);
        const Mention* from = mentionIn(m_article, m_sentence, inner);
        if (!from || inner == outer)
            return;
        const int shift = after ? -count : count;
        if (const Mention* to = mentionIn(m_article, m_sentence, outer)) {
            m_out.push_back({indexOf(from), indexOf(to), shift, timex.span, std::nullopt});
            m_out.push_back({indexOf(to), indexOf(from), -shift, timex.span, std::nullopt});
        } else {
            m_out.push_back({indexOf(from), kNoMention, shift, timex.span, timeOfSentence()});
        }
    }

private:
    std::uint32_t indexOf(const Mention* mention) const {
        return static_cast<std::uint32_t>(mention - m_article.mentions.data());
    }

    /// The first day that the sentence names, else, in news, the day of publication.
    std::optional<When> timeOfSentence() const {
        for (const TimeMention& time : m_article.times[m_index])
            if (const Timex& timex = m_article.timexes[time.timex]; namesTime(timex))
                return timex.when;
        const auto& published = m_article.document.published;
        return published && m_article.isNews ? std::optional(whenDay(*published)) : std::nullopt;
    }

    const Article& m_article;
    std::uint32_t m_index;
    const Sentence& m_sentence;
    std::vector<TimeRelation>& m_out;
};

} // namespace

std::vector<TimeRelation> findRelations(const Article& article) {
    std::vector<TimeRelation> relations;
    for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
        RelationReader reader(article, s, relations);
        for (const TimeMention& time : article.times[s])
            reader.read(time);
    }
    return relations;
}

} // namespace dateline
