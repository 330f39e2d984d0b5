#include "core/reading/merge.h"

#include "core/reading/actors.h"
#include "core/reading/same_place.h"

#include <algorithm>
#include <cctype>

namespace dateline {
namespace {

using std::chrono::days;

/// A happening longer ago than this before publication is background.
constexpr days kBackground{365};

/// A text takes a happening up again before it has told of this many others.
constexpr std::size_t kReach = 200;

/// The end of what began is told within this many sentences of it.
constexpr std::uint32_t kMostBetween = 8;

bool sameBounds(const Draft& a, const Draft& b) {
    return a.date.when && b.date.when && isSameTime(*a.date.when, *b.date.when);
}

bool hasWord(std::string_view text, std::string_view word) {
    const auto isLetter = [&](std::size_t at) {
        return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at])) != 0;
    };
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if ((at == 0 || !isLetter(at - 1)) && !isLetter(at + word.size()))
            return true;
    return false;
}

/// Whether a word of the one's name stands in the other's: "President Mahmoud Abbas", "Mr. Abbas".
bool sharesName(std::string_view a, std::string_view b) {
    for (std::size_t at = 0; at < a.size();) {
        const std::size_t end = std::min(a.find(' ', at), a.size());
        const std::string_view word = a.substr(at, end - at);
        const bool name = word.size() > 3 && std::isupper(static_cast<unsigned char>(word.front())) != 0;
        if (name && hasWord(b, word))
            return true;
        at = end + 1;
    }
    return false;
}

class Merger {
public:
    explicit Merger(const Article& article) : m_article(article) {}

    std::optional<std::size_t> add(Draft draft, std::vector<Draft>& events) const {
        if (Draft* event = find(events, draft)) {
            join(*event, draft);
            return static_cast<std::size_t>(event - events.data());
        }
        if (draft.reference)
            return std::nullopt;
        events.push_back(std::move(draft));
        return events.size() - 1;
    }

    bool isBackground(const Draft& draft) const {
        if (!m_article.isNews)
            return false;
        const auto& published = m_article.document.published;
        if (!draft.date.when || !published || draft.date.when->bounds.endsOpen())
            return draft.longAgo && !draft.date.when;
        return draft.date.when->bounds.end + kBackground < CivilSeconds{*published};
    }

private:
    Draft* find(std::vector<Draft>& events, const Draft& draft) const {
        Draft* best = nullptr;
        int bestScore = 0;
        const std::size_t first = events.size() - std::min(events.size(), kReach);
        for (Draft& event : std::span(events).subspan(first))
            if (const int s = score(event, draft); s > 0 && s >= bestScore) {
                best = &event;
                bestScore = s;
            }
        return best;
    }

    /// How well a draft fits an event; 0 when it tells of another happening. Of the same score the later
    /// event wins.
    int score(const Draft& event, const Draft& draft) const {
        if (draft.date.countedFrom && draft.date.countedFrom == event.date.words)
            return 0;
        if (event.modality != draft.modality ||
            toldApart(event.place, draft.place, *m_article.language.places) || areEntries(event, draft))
            return 0;
        if (namesApart(event, draft) || isOnlyMeant(draft))
            return 0;
        const int types = typeScore(event, draft);
        return types == 0 ? 0 : types * dateScore(event, draft);
    }

    static bool shareWord(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
        return std::any_of(a.begin(), a.end(), [&](std::string_view word) {
            return std::find(b.begin(), b.end(), word) != b.end();
        });
    }

    static bool apart(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
        return !a.empty() && !b.empty() && !shareWord(a, b);
    }

    /// "A took …", "B took …": by others, and done to others, it is another happening.
    static bool namesApart(const Draft& event, const Draft& draft) {
        return apart(event.who, draft.who) && !shareWord(event.who, draft.whom) &&
               apart(event.whom, draft.whom) && !shareWord(event.whom, draft.who);
    }

    /// "threatened air strikes": what is threatened or banned is not what happened before.
    bool isOnlyMeant(const Draft& draft) const {
        return (draft.clues.has(Clue::Governed) || draft.clues.has(Clue::Content)) && !draft.definite &&
               m_article.mentions[draft.mention].role == ClauseRole::Object;
    }

    /// Of a list of dated happenings each line tells its own, unless it says that it points back.
    bool areEntries(const Draft& event, const Draft& draft) const {
        const auto line = [&](const Draft& d) { return m_article.sentences[d.latest].line; };
        return event.date.evidence == Evidence::Heading && draft.date.evidence == Evidence::Heading &&
               !draft.definite && line(event) != line(draft);
    }

    int typeScore(const Draft& event, const Draft& draft) const {
        if (has(event.type, Trait::SpeechAct) || has(draft.type, Trait::SpeechAct))
            return speechScore(event, draft);
        if (event.type == draft.type)
            return has(event.type, Trait::Manifold) && event.word != draft.word ? 0 : 2;
        const bool refers = draft.definite || draft.generic || event.generic;
        return refers && mayMean(draft.type, event.type) ? 1 : 0;
    }

    /// Whether a word of one type may point back at a happening of another: "the attack" at a bombing, "the
    /// deal" at a truce, but not "the deal" at the talks about it.
    static bool mayMean(EventType word, EventType happening) {
        if (familyOf(word) == Family::Diplomacy)
            return (word == EventType::Talks) == (happening == EventType::Talks) &&
                   familyOf(happening) == Family::Diplomacy;
        if (has(word, Trait::Apart) || has(happening, Trait::Apart))
            return word == happening;
        const bool vote = word == EventType::Government && happening == EventType::Agreement;
        return vote || familyOf(word) == familyOf(happening);
    }

    int speechScore(const Draft& event, const Draft& draft) const {
        if (!has(event.type, Trait::SpeechAct) || !has(draft.type, Trait::SpeechAct))
            return 0;
        if (sharesName(event.speaker, draft.speaker))
            return event.type == draft.type ? 3 : 1;
        const bool refers = draft.speaker.size() <= 4 || draft.namesSpeech; // "he", "the statement"
        return refers && nearby(event, draft) ? 1 : event.type == draft.type && draft.definite ? 1 : 0;
    }

    /// "Truce at Tol" over a text: it is of the day that the text tells.
    bool namesOnly(const Draft& event) const {
        return event.date.evidence <= Evidence::Convention && isHeadline(event) &&
               m_article.mentions[event.mention].clause == kNoClause;
    }

    static bool nearby(const Draft& event, const Draft& draft) { return draft.latest - event.latest <= 3; }

    int dateScore(const Draft& event, const Draft& draft) const {
        if (sameBounds(event, draft))
            return 3;
        if (event.date.partly != draft.date.partly && !event.date.partly.empty() &&
            !draft.date.partly.empty())
            return 0;
        const bool draftKnown = draft.date.evidence >= Evidence::Heading;
        const bool eventKnown = event.date.evidence >= Evidence::Heading;
        if (draftKnown && eventKnown)
            return completes(event, draft) || titleHolds(event, draft) ||
                           (draft.definite && (contains(draft, event) || contains(event, draft)))
                       ? 1
                       : 0;
        if (namesOnly(event))
            return 1;
        if (isNewBeside(event, draft) || isNewBeside(draft, event))
            return 0;
        if (!tellsAgain(event, draft) && (onePartlyDated(event, draft) || goesOn(event, draft)))
            return 0;
        return isBackground(event) == isBackground(draft) && !farApart(event, draft) ? 1 : 0;
    }

    /// Whether something besides its kind says that a happening is the one that was told before.
    static bool tellsAgain(const Draft& event, const Draft& draft) {
        const bool refers = draft.definite || draft.generic || draft.weak || event.generic;
        return refers || (!event.place.empty() && event.place == draft.place) ||
               shareWord(event.who, draft.who) || shareWord(event.whom, draft.whom);
    }

    /// "has been charged", of what another verb told of a day before: "was arrested on Saturday".
    bool isNewBeside(const Draft& fresh, const Draft& told) const {
        const auto isPlainVerb = [&](const Draft& draft) {
            return m_article.mentions[draft.mention].role == ClauseRole::Verb && !draft.generic;
        };
        return m_article.isNews && fresh.tense == Tense::PresentPerfect &&
               fresh.date.evidence == Evidence::Convention && told.date.evidence >= Evidence::Heading &&
               fresh.word != told.word && isPlainVerb(fresh) && isPlainVerb(told) && fresh.date.when &&
               told.date.when && told.date.when->bounds.end <= fresh.date.when->bounds.start;
    }

    /// "On March 7" of an unknown year: what names no day is another happening.
    static bool onePartlyDated(const Draft& event, const Draft& draft) {
        return event.date.partly.empty() != draft.date.partly.empty();
    }

    /// A history goes on from what one did to what another did; news comes back to its own.
    bool goesOn(const Draft& event, const Draft& draft) const {
        const bool news = m_article.isNews && m_article.document.published;
        return !news && apart(event.who, draft.who);
    }

    /// A day that is only supposed may be wrong by a week, no more.
    static bool farApart(const Draft& a, const Draft& b) {
        if (!a.date.when || !b.date.when || a.date.when->bounds.startsOpen() ||
            b.date.when->bounds.startsOpen())
            return false;
        return std::chrono::abs(betweenStarts(*a.date.when, *b.date.when)) > days{7};
    }

    /// "In May" holds "on 3 May"; a war that goes on holds all that happens in it, and is none of it.
    static bool contains(const Draft& outer, const Draft& inner) {
        return outer.date.when && inner.date.when && !outer.date.when->isSpan &&
               outer.date.when->bounds.contains(toldAt(outer.date.when->offset, *inner.date.when).bounds);
    }

    /// "The Tal Mutiny and its Aftermath, 1961–1963": the years of a title are those of the whole text.
    bool titleHolds(const Draft& event, const Draft& draft) const {
        return isHeadline(event) && event.date.when->isSpan && !draft.date.when->bounds.startsOpen() &&
               event.date.when->bounds.contains(draft.date.when->bounds);
    }

    /// "The siege ended in June": of the siege that was told to begin, not long ago in the text.
    static bool completes(const Draft& event, const Draft& draft) {
        if (!draft.date.ofEnd || event.date.ofEnd || !draft.definite || event.type != draft.type ||
            draft.latest - event.latest > kMostBetween)
            return false;
        const When& first = *event.date.when;
        const When& last = *draft.date.when;
        return !first.bounds.startsOpen() && (!first.isSpan || first.bounds.endsOpen()) &&
               first.bounds.start < last.bounds.end &&
               (first.bounds.endsOpen() || first.bounds.end < last.bounds.end);
    }

    static void complete(EventDate& began, const EventDate& ended) {
        began.when = whenFromTo(*began.when, *ended.when);
        began.reason = Phrase::tr("from {} to {}", began.reason, ended.reason);
        began.because.insert(began.because.end(), ended.because.begin(), ended.because.end());
    }

    /// Told by the headline so far, of which the text goes on to tell.
    bool isHeadline(const Draft& event) const {
        const Span headline = m_article.document.headline;
        return !headline.empty() && headline.overlaps(m_article.sentences[event.sentences.front()].span);
    }

    /// Drafts come in text order and from one sentence each.
    void join(Draft& event, const Draft& draft) const {
        const bool stronger = event.weak || event.generic || (isHeadline(event) && event.type == draft.type);
        const bool leads = stronger && !draft.weak && !draft.generic;
        if (draft.latest != event.latest)
            event.sentences.push_back(draft.latest);
        event.latest = draft.latest;
        for (const Actor& actor : draft.actors)
            addActor(event.actors, actor, kMaxActors);
        event.mentions.insert(event.mentions.end(), draft.mentions.begin(), draft.mentions.end());
        const bool bothTold = event.date.when && draft.date.when &&
                              event.date.evidence >= Evidence::Heading &&
                              draft.date.evidence >= Evidence::Heading;
        if (bothTold && completes(event, draft))
            complete(event.date, draft.date);
        else if (bothTold && titleHolds(event, draft))
            event.date = draft.date;
        else if (draft.date.when &&
                 (draft.date.evidence > event.date.evidence || isFiner(draft.date, event.date)))
            event.date = draft.date;
        if (event.place.empty())
            event.place = draft.place;
        if (leads)
            lead(event, draft);
    }

    static bool isFiner(const EventDate& a, const EventDate& b) {
        return a.evidence == b.evidence && a.evidence >= Evidence::Heading && a.when && b.when &&
               !a.when->bounds.endsOpen() && !a.when->bounds.startsOpen() &&
               b.when->bounds.contains(a.when->bounds) && b.when->start > Granularity::Day;
    }

    /// A draft that tells it more exactly becomes the event's face.
    static void lead(Draft& event, const Draft& draft) {
        event.type = draft.type;
        event.generic = false;
        event.weak = false;
        event.mention = draft.mention;
        event.clues = draft.clues;
        event.meaning = draft.meaning;
        event.word = draft.word;
        event.tense = draft.tense;
        std::stable_partition(event.sentences.begin(), event.sentences.end(),
                              [&](std::uint32_t s) { return s == draft.sentences.front(); });
    }

    const Article& m_article;
};

} // namespace

std::optional<std::size_t> mergeDraft(const Article& article, Draft draft, std::vector<Draft>& events) {
    return Merger(article).add(std::move(draft), events);
}

void markHistorical(const Article& article, std::vector<Draft>& events) {
    for (Draft& event : events)
        if (event.modality == Modality::Actual && event.date.when && Merger(article).isBackground(event))
            event.modality = Modality::Historical;
}

} // namespace dateline
