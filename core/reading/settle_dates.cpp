#include "core/reading/merge.h"

#include "core/temporal/tag_times.h"

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

/// Whether the day of a happening is told, and not merely the convention's.
bool hasToldDay(const Draft& draft) {
    return draft.date.evidence >= Evidence::Heading && isDay(draft.date.when);
}

/// Gives a draft the day `when`, counted from the happening `from`, which is `known` to be when it was.
void countFrom(const Article& article, Draft& draft, const TimeRelation& relation, const Draft* from,
               const When& known, When when) {
    draft.date.when = std::move(when);
    draft.date.evidence = Evidence::Relation;
    draft.date.notUnderstood.reset();
    draft.date.words = relation.words;
    draft.date.because.clear();
    if (from) {
        draft.date.because.emplace_back(from->date.reason, from->date.words);
        draft.date.because.insert(draft.date.because.end(), from->date.because.begin(),
                                  from->date.because.end());
    }
    const Phrase start =
        from ? Phrase::tr("“{}” of {}", article.text(from->trigger), describe(known)) : describe(known);
    draft.date.reason = Phrase::tr("“{}” {} {} → {}", article.text(relation.words), joint(relation), start,
                                   describe(*draft.date.when));
}

/// What has happened lies before its report: what is told in the present is yet to come, and a day after it
/// of what is told in the past is misread.
void keepBeforePublication(const Article& article, Draft& draft) {
    const auto& published = article.document.published;
    if (!published || !draft.date.when || draft.modality != Modality::Actual ||
        draft.date.when->bounds.startsOpen() ||
        draft.date.when->bounds.start < CivilSeconds{*published + days{1}})
        return;
    if (draft.tense == Tense::Present) {
        draft.modality = Modality::Future;
        return;
    }
    EventDate misread;
    misread.notUnderstood = draft.date.words;
    misread.words = draft.date.words;
    misread.reason = Phrase::tr("{}, which is after publication", draft.date.reason);
    draft.date = std::move(misread);
}

/// The happening of a type whose day the text has told in the end; null when several such days are told. What
/// is only named may itself have become the event that was told of later.
const Draft* toldInTheEnd(const std::vector<Draft>& events, std::size_t near, EventType type) {
    constexpr std::size_t kFarthest = 200;
    const Draft* found = nullptr;
    const std::size_t last = std::min(events.size(), near + kFarthest);
    for (std::size_t i = near - std::min(near, kFarthest); i < last; ++i) {
        if (i == near || events[i].type != type || !hasToldDay(events[i]))
            continue;
        if (found && found->date.when->edtf != events[i].date.when->edtf)
            return nullptr;
        found = found ? found : &events[i];
    }
    return found;
}

class Settler {
public:
    Settler(const Article& article, std::uint32_t sentence, const std::vector<Draft>& told,
            SentenceDrafts& drafts, std::optional<StoryTime>& story)
        : m_article(article),
          m_mark(article.sentences[sentence]),
          m_told(told),
          m_drafts(drafts.events),
          m_relations(drafts.relations),
          m_story(story) {
        if (drafts.clock)
            m_story = StoryTime{*drafts.clock, m_mark.paragraph};
        m_draftOf.resize(article.mentions.size() - m_mark.firstMention, kNone);
        for (std::uint32_t d = 0; d < m_drafts.size(); ++d)
            for (const std::uint32_t mention : m_drafts[d].mentions)
                m_draftOf[mention - m_mark.firstMention] = d;
    }

    void run() {
        solve();
        for (const TimeRelation& relation : m_relations)
            if (Draft* draft = draftOf(relation.mention))
                leaveUndated(*draft, relation);
        for (Draft& draft : m_drafts)
            byConvention(draft);
        solve();
        for (const TimeRelation& relation : m_relations)
            if (Draft* draft = draftOf(relation.mention))
                compare(*draft, relation);
        for (Draft& draft : m_drafts)
            keepBeforePublication(m_article, draft);
    }

private:
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};

    Draft* draftOf(std::uint32_t mention) {
        const std::uint32_t draft = m_draftOf[mention - m_mark.firstMention];
        return draft == kNone ? nullptr : &m_drafts[draft];
    }

    /// The known end of each relation dates the other, along chains of a few.
    void solve() {
        for (std::size_t round = 0; round < kLongestChain; ++round)
            for (const TimeRelation& relation : m_relations)
                if (Draft* draft = draftOf(relation.mention))
                    infer(*draft, relation);
    }

    void infer(Draft& draft, const TimeRelation& relation) {
        const Draft* from = relation.other == kNoMention ? nullptr : draftOf(relation.other);
        std::optional<When> known = from ? dateOf(*from, relation) : relation.otherWhen;
        if (!known && relation.other != kNoMention)
            known = toldBefore(m_article.mentions[relation.other]);
        const Evidence better = relation.ofNamed ? Evidence::Relation : Evidence::Sentence;
        if (draft.date.evidence >= better || &draft == from || !known)
            return;
        auto when = counted(relation, *known);
        if (!when)
            return;
        countFrom(m_article, draft, relation, from, *known, std::move(*when));
    }

    /// Of what is only named no day that is merely the convention's.
    static std::optional<When> dateOf(const Draft& from, const TimeRelation& relation) {
        const bool isTold = !relation.ofNamed || from.date.evidence >= Evidence::Heading;
        return isTold ? from.date.when : std::nullopt;
    }

    /// What is counted from a happening that nothing dates is of no day that is known.
    void leaveUndated(Draft& draft, const TimeRelation& relation) const {
        if (!relation.ofNamed || draft.date.evidence >= Evidence::Relation || draft.date.notUnderstood ||
            m_article.headingOver(draft.trigger.begin))
            return;
        draft.date = {};
        draft.date.notUnderstood = draft.date.words = relation.words;
        draft.date.reason =
            Phrase::tr("“{}” is counted from what has no date in the text", m_article.text(relation.words));
        if (relation.other != kNoMention && m_article.mentions[relation.other].role != ClauseRole::Verb)
            draft.awaits = Awaited{relation, m_article.mentions[relation.other].type};
    }

    /// The day of the happening, told of before, that a noun points back at.
    std::optional<When> toldBefore(const Mention& mention) const {
        constexpr std::size_t kMostToldBefore = 200;
        if (mention.role == ClauseRole::Verb)
            return std::nullopt;
        const std::size_t first = m_told.size() - std::min(m_told.size(), kMostToldBefore);
        for (std::size_t i = m_told.size(); i-- > first;)
            if (m_told[i].type == mention.type && hasToldDay(m_told[i]))
                return m_told[i].date.when;
        return std::nullopt;
    }

    /// Whether a happening with a day of its own is told to lie another day before or after one that has its
    /// own too: "on Tuesday, three days before the talks on Thursday".
    void compare(Draft& draft, const TimeRelation& relation) {
        const Draft* from = relation.other == kNoMention ? nullptr : draftOf(relation.other);
        if (!from || from == &draft || draft.date.evidence != Evidence::Own ||
            from->date.evidence != Evidence::Own || !isDay(draft.date.when) || !isDay(from->date.when))
            return;
        const auto told = floor<days>(draft.date.when->bounds.start);
        const auto when = counted(relation, *from->date.when);
        if (!when || relation.counting != Counting::Steps || when->start != Granularity::Day)
            return;
        if (told != floor<days>(when->bounds.start))
            draft.date.against.emplace_back(Phrase::tr("“{}” {} “{}” would be {}",
                                                       m_article.text(relation.words), joint(relation),
                                                       triggerOf(*from), describe(*when)),
                                            relation.words);
    }

    std::string_view triggerOf(const Draft& draft) const { return m_article.text(draft.trigger); }

    void byConvention(Draft& draft) {
        if (draft.date.when || draft.date.notUnderstood)
            return;
        if (const HeadingTime* heading = m_article.headingOver(draft.trigger.begin))
            return underHeading(draft, *heading);
        if (draft.modality != Modality::Actual)
            return;
        if (draft.tense == Tense::PastPerfect || draft.longAgo || (draft.generic && !m_article.isNews))
            return; // of "nearly 14,000 were killed" in a history nobody tells when
        const bool tellsOn = m_story && (!m_article.isNews || m_story->paragraph == m_mark.paragraph);
        if (draft.tense == Tense::Past && tellsOn)
            narrative(draft);
        else if (m_article.isNews && m_article.document.published)
            publication(draft, draft.tense);
    }

    void underHeading(Draft& draft, const HeadingTime& heading) {
        const Span words{m_article.timexes[heading.timex].span.begin,
                         m_article.timexes[heading.last].span.end};
        draft.date.when = heading.when;
        draft.date.evidence = Evidence::Heading;
        draft.date.words = words;
        draft.date.reason =
            Phrase::tr("stands under “{}” → {}", m_article.text(words), describe(heading.when));
    }

    void narrative(Draft& draft) {
        const Timex& timex = m_article.timexes[m_story->timex];
        const When& clock = *timex.when;
        draft.date.when = clock.start < Granularity::Day ? whenDay(floor<days>(clock.bounds.start), true)
                                                         : approximately(clock);
        draft.date.evidence = Evidence::Narrative;
        draft.date.words = timex.span;
        draft.date.reason = Phrase::tr("told with {}", describeDerivation(timex, m_article.document));
    }

    void publication(Draft& draft, Tense tense) {
        draft.date.when = whenDay(*m_article.document.published, true);
        draft.date.evidence = Evidence::Convention;
        const Phrase day = describe(whenDay(*m_article.document.published));
        draft.date.reason = tense == Tense::PresentPerfect
                                ? Phrase::tr("“has”, “have” + published {} → about that day", day)
                                : Phrase::tr("no date told + published {} → about that day", day);
    }

    const Article& m_article;
    const SentenceMark& m_mark;
    const std::vector<Draft>& m_told;
    std::vector<Draft>& m_drafts;
    const std::vector<TimeRelation>& m_relations;
    std::optional<StoryTime>& m_story;
    std::vector<std::uint32_t> m_draftOf; ///< by the mentions of the sentence
};

} // namespace

void settleDates(const Article& article, std::uint32_t sentence, const std::vector<Draft>& told,
                 SentenceDrafts& drafts, std::optional<StoryTime>& story) {
    Settler(article, sentence, told, drafts, story).run();
}

void settleByLater(const Article& article, std::vector<Draft>& events) {
    for (std::size_t i = 0; i < events.size(); ++i) {
        Draft& draft = events[i];
        if (!draft.awaits || draft.date.when)
            continue;
        const Draft* from = toldInTheEnd(events, i, draft.awaits->type);
        auto when = from ? counted(draft.awaits->relation, *from->date.when) : std::nullopt;
        if (!when)
            continue;
        countFrom(article, draft, draft.awaits->relation, from, *from->date.when, std::move(*when));
        keepBeforePublication(article, draft);
    }
}

} // namespace dateline
