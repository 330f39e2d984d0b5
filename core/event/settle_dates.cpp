#include "core/event/merge.h"
#include "core/event/time_relation.h"

#include "core/temporal/tag_times.h"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

using std::chrono::days;
using std::chrono::floor;

/// How many relations may stand between an event and the one that dates it.
constexpr std::size_t kLongestChain = 4;

bool isDay(const std::optional<When>& when) {
    return when && !when->bounds.startsOpen() && when->start <= Granularity::Day;
}

class Settler {
public:
    Settler(const Article& article, std::vector<Draft>& drafts) : m_article(article), m_drafts(drafts) {
        m_draftOf.resize(article.mentions.size(), kNone);
        for (std::uint32_t d = 0; d < drafts.size(); ++d)
            for (const std::uint32_t mention : drafts[d].mentions)
                m_draftOf[mention] = d;
    }

    void run() {
        const auto relations = findRelations(m_article);
        solve(relations);
        tellOn();
        solve(relations);
        for (const TimeRelation& relation : relations)
            if (Draft* draft = draftOf(relation.mention))
                compare(*draft, relation);
    }

private:
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    Draft* draftOf(std::uint32_t mention) {
        const std::uint32_t draft = m_draftOf[mention];
        return draft == kNone ? nullptr : &m_drafts[draft];
    }

    /// The known end of each relation dates the other, along chains of a few.
    void solve(const std::vector<TimeRelation>& relations) {
        for (std::size_t round = 0; round < kLongestChain; ++round)
            for (const TimeRelation& relation : relations)
                if (Draft* draft = draftOf(relation.mention))
                    infer(*draft, relation);
    }

    void infer(Draft& draft, const TimeRelation& relation) {
        const Draft* from = relation.other == kNoMention ? nullptr : draftOf(relation.other);
        const std::optional<When>& known = from ? from->date.when : relation.otherWhen;
        if (draft.date.evidence >= Evidence::Sentence || &draft == from || !isDay(known))
            return;
        draft.date.when = whenDay(floor<days>(known->bounds.start) + days{relation.days});
        draft.date.evidence = Evidence::Relation;
        draft.date.words = relation.words;
        draft.date.because.clear();
        if (from) {
            draft.date.because.emplace_back(from->date.reason, from->date.words);
            draft.date.because.insert(draft.date.because.end(), from->date.because.begin(),
                                      from->date.because.end());
        }
        draft.date.reason = fmt::format("“{}” {} {}{} → {}", m_article.text(relation.words),
                                        relation.days < 0 ? "before" : "after",
                                        from ? fmt::format("“{}” of ", triggerOf(*from)) : std::string(),
                                        describe(*known), describe(*draft.date.when));
    }

    /// Whether a happening with a day of its own is told to lie another day before or after one that has its
    /// own too: "on Tuesday, three days before the talks on Thursday".
    void compare(Draft& draft, const TimeRelation& relation) {
        const Draft* from = relation.other == kNoMention ? nullptr : draftOf(relation.other);
        if (!from || from == &draft || draft.date.evidence != Evidence::Own ||
            from->date.evidence != Evidence::Own || !isDay(draft.date.when) || !isDay(from->date.when))
            return;
        const auto told = floor<days>(draft.date.when->bounds.start);
        const auto counted = floor<days>(from->date.when->bounds.start) + days{relation.days};
        if (told != counted)
            draft.date.against.emplace_back(fmt::format("“{}” {} “{}” would be {}",
                                                        m_article.text(relation.words),
                                                        relation.days < 0 ? "before" : "after",
                                                        triggerOf(*from), describe(whenDay(counted))),
                                            relation.words);
    }

    std::string_view triggerOf(const Draft& draft) const {
        const Mention& mention = m_article.mentions[draft.mention];
        return m_article.text(m_article.spanOf(m_article.sentences[mention.sentence], mention.words));
    }

    /// Goes through the text with the time that it is telling of.
    void tellOn() {
        auto draft = m_drafts.begin();
        for (std::uint32_t s = 0; s < m_article.sentences.size(); ++s) {
            readClock(s);
            for (; draft != m_drafts.end() && draft->sentences.front() == s; ++draft)
                byConvention(*draft);
        }
    }

    /// The first time that a sentence's main clause in the past tense names is what the text tells of from
    /// there on.
    void readClock(std::uint32_t index) {
        const Sentence& sentence = m_article.sentences[index];
        for (const TimeMention& time : m_article.times[index]) {
            const Timex& timex = m_article.timexes[time.timex];
            const bool told = time.clause != kNoClause && timex.when && timex.type != TimexType::Duration &&
                              timex.type != TimexType::Set && isTold(sentence.clauses[time.clause]);
            if (!told || timex.when->start > Granularity::Year)
                continue;
            m_clock = time.timex;
            m_clockParagraph = sentence.paragraph;
            return;
        }
    }

    static bool isTold(const Clause& clause) {
        return clause.tense == Tense::Past && (clause.link == Link::Main || clause.link == Link::Coordinate ||
                                               clause.link == Link::Complement);
    }

    void byConvention(Draft& draft) {
        if (draft.date.when)
            return;
        const Mention& mention = m_article.mentions[draft.mention];
        const Sentence& sentence = m_article.sentences[mention.sentence];
        if (draft.modality != Modality::Actual || draft.weak)
            return;
        const Tense tense = tenseOf(sentence, mention);
        if (tense == Tense::PastPerfect || draft.longAgo)
            return;
        const bool sameParagraph = m_clockParagraph == sentence.paragraph;
        if (tense == Tense::Past && m_clock != kNone && (sameParagraph || !m_article.isNews))
            narrative(draft);
        else if (m_article.isNews && m_article.document.published)
            publication(draft, tense);
    }

    /// The tense in which a happening is told. "Said that they had agreed" is "they have agreed",
    /// reported.
    static Tense tenseOf(const Sentence& sentence, const Mention& mention) {
        std::uint32_t k = mention.clause;
        while (k != kNoClause && !sentence.clauses[k].finite)
            k = sentence.clauses[k].parent;
        if (k == kNoClause)
            return Tense::Past;
        const Clause& clause = sentence.clauses[k];
        return clause.tense == Tense::PastPerfect && clause.link == Link::Complement ? Tense::Past
                                                                                     : clause.tense;
    }

    void narrative(Draft& draft) {
        const Timex& timex = m_article.timexes[m_clock];
        const When& clock = *timex.when;
        draft.date.when = clock.start < Granularity::Day ? whenDay(floor<days>(clock.bounds.start), true)
                                                         : approximately(clock);
        draft.date.evidence = Evidence::Narrative;
        draft.date.words = timex.span;
        draft.date.reason = "told with " + describeDerivation(timex, m_article.document);
    }

    void publication(Draft& draft, Tense tense) {
        draft.date.when = whenDay(*m_article.document.published, true);
        draft.date.evidence = Evidence::Convention;
        draft.date.reason = std::string(tense == Tense::PresentPerfect ? "“has”, “have”" : "no date told") +
                            " + published " + describe(whenDay(*m_article.document.published)) +
                            " → about that day";
    }

    const Article& m_article;
    std::vector<Draft>& m_drafts;
    std::vector<std::uint32_t> m_draftOf; ///< by mention
    std::uint32_t m_clock = kNone;        ///< the time expression of what is told of
    std::uint32_t m_clockParagraph = 0;
};

} // namespace

void settleDates(const Article& article, std::vector<Draft>& drafts) {
    Settler(article, drafts).run();
}

} // namespace dateline
