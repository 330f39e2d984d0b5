#include "app/explain_text.h"

#include "core/base/phrase.h"
#include "core/base/printable.h"

#include <cmath>
#include <fmt/format.h>

namespace dateline {
namespace {

constexpr std::size_t kLongestSentence = 2000;

/// "+ 0.31", "− 2.25".
std::string signedNumber(double weight) {
    return fmt::format("{} {:.2f}", weight < 0 ? "−" : "+", std::abs(weight));
}

std::string sumOf(double weight) {
    return fmt::format("{}{:.2f}", weight < 0 ? "−" : "", std::abs(weight));
}

class Explainer {
public:
    Explainer(const Reading& reading, const Trace& trace, const Weights& weights)
        : m_reading(reading),
          m_trace(trace),
          m_weights(weights) {}

    std::string run() {
        std::size_t next = 0;
        for (std::size_t i = 0; i < m_trace.sentences.size(); ++i) {
            m_text += '\n' + quoted(m_trace.sentences[i]) + '\n';
            const std::size_t first = next;
            for (; next < m_trace.candidates.size() && m_trace.candidates[next].sentence == i; ++next)
                tell(next);
            if (next == first)
                line(Phrase::tr("no word of it may tell of a happening"));
        }
        return std::move(m_text);
    }

private:
    std::string quoted(Span span) const {
        return "“" + singleLine(slice(m_reading.document.text, span), kLongestSentence) + "”";
    }

    void line(const Phrase& words) { m_text += fmt::format("       {}\n", std::string(words)); }

    void count(double weight, const Phrase& why) {
        m_text += fmt::format("       {}  {}\n", signedNumber(weight), std::string(why));
    }

    void tell(std::size_t index) {
        const Candidate& candidate = m_trace.candidates[index];
        m_text += fmt::format("  {:>3}. {} → {}\n", index + 1, quoted(candidate.words),
                              std::string(Phrase(info(candidate.type).label)));
        weigh(candidate.judgement);
        line(Phrase::tr("= {}: {}", sumOf(candidate.judgement.weight), fateOf(candidate)));
    }

    void weigh(const Judgement& judgement) {
        count(m_weights.ofAny(), Phrase::tr("any word is no happening until something speaks for it"));
        if (judgement.meaning.empty())
            line(Phrase::tr("it is one of your own words"));
        else
            count(m_weights.of(judgement.meaning), Phrase::tr("it means “{}”", judgement.meaning));
        for (const Clue clue : m_weights.weightiest(judgement.clues))
            count(m_weights.of(clue), Phrase(info(clue).label));
    }

    Phrase fateOf(const Candidate& candidate) const {
        switch (candidate.fate) {
        case Fate::Shown:
            return Phrase::tr("shown");
        case Fate::UnderThreshold:
            return Phrase::tr("under the threshold of {}, not shown", sumOf(m_reading.threshold));
        case Fate::Folded:
            return Phrase::tr("told more exactly by {}", leaderOf(candidate));
        case Fate::Joined:
            return Phrase::tr("the same happening as {}", leaderOf(candidate));
        case Fate::PointsBack:
            return Phrase::tr("only points back at what is told nowhere else, not shown");
        }
        return {};
    }

    /// "3 (“attacked”)"
    std::string leaderOf(const Candidate& candidate) const {
        return candidate.into ? fmt::format("{} ({})", *candidate.into + 1,
                                            quoted(m_trace.candidates[*candidate.into].words))
                              : std::string("?");
    }

    const Reading& m_reading;
    const Trace& m_trace;
    const Weights& m_weights;
    std::string m_text;
};

} // namespace

std::string explained(const Reading& reading, const Trace& trace, const Weights& weights) {
    return Explainer(reading, trace, weights).run();
}

} // namespace dateline
