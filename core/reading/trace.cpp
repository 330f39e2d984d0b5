#include "core/reading/trace.h"

#include "core/reading/drafts.h"
#include "core/reading/weigh.h"

#include <algorithm>

namespace dateline {
namespace {

bool isEarlier(const TracedDraft& a, const TracedDraft& b) {
    return a.draft.mention < b.draft.mention;
}

bool tellsOf(const Draft& draft, std::uint32_t mention) {
    return std::find(draft.mentions.begin(), draft.mentions.end(), mention) != draft.mentions.end();
}

class Follower {
public:
    Follower(const Article& article, const std::vector<TracedDraft>& traced, const std::vector<Draft>& events,
             double threshold)
        : m_article(article),
          m_traced(traced),
          m_events(events),
          m_threshold(threshold) {}

    Candidate candidateOf(const TracedDraft& traced) const {
        const Draft& draft = traced.draft;
        Candidate candidate{draft.sentences.front(), draft.trigger, draft.type, judge(m_article, draft)};
        if (traced.folded)
            lose(candidate, Fate::Folded, leaderOf(draft));
        else if (!traced.event)
            candidate.fate = Fate::PointsBack;
        else if (const Draft& event = m_events[*traced.event]; event.mention != draft.mention)
            lose(candidate, Fate::Joined, placeOf(event.mention));
        else
            settle(candidate, event);
        return candidate;
    }

private:
    static void lose(Candidate& candidate, Fate fate, std::optional<std::size_t> into) {
        candidate.fate = fate;
        candidate.into = into;
    }

    void settle(Candidate& candidate, const Draft& event) const {
        candidate.judgement = judge(m_article, event);
        candidate.fate = candidate.judgement.weight < m_threshold ? Fate::UnderThreshold : Fate::Shown;
    }

    std::optional<std::size_t> leaderOf(const Draft& folded) const {
        const auto first =
            std::partition_point(m_traced.begin(), m_traced.end(), [&](const TracedDraft& other) {
                return other.draft.latest < folded.latest;
            });
        const auto leader = std::find_if(first, m_traced.end(), [&](const TracedDraft& other) {
            return other.draft.latest > folded.latest ||
                   (!other.folded && tellsOf(other.draft, folded.mention));
        });
        return leader == m_traced.end() || leader->draft.latest > folded.latest
                   ? std::nullopt
                   : std::optional(indexOf(leader));
    }

    std::optional<std::size_t> placeOf(std::uint32_t mention) const {
        const auto at = std::partition_point(m_traced.begin(), m_traced.end(), [&](const TracedDraft& other) {
            return other.draft.mention < mention;
        });
        return at == m_traced.end() ? std::nullopt : std::optional(indexOf(at));
    }

    std::size_t indexOf(std::vector<TracedDraft>::const_iterator at) const {
        return static_cast<std::size_t>(at - m_traced.begin());
    }

    const Article& m_article;
    const std::vector<TracedDraft>& m_traced;
    const std::vector<Draft>& m_events;
    double m_threshold;
};

} // namespace

Trace traceOf(const Article& article, std::vector<TracedDraft> traced, const std::vector<Draft>& events,
              double threshold) {
    std::sort(traced.begin(), traced.end(), isEarlier);
    const Follower follower(article, traced, events, threshold);
    Trace trace;
    for (const SentenceMark& sentence : article.sentences)
        trace.sentences.push_back(sentence.span);
    for (const TracedDraft& draft : traced)
        trace.candidates.push_back(follower.candidateOf(draft));
    return trace;
}

} // namespace dateline
