#pragma once

#include "core/base/span.h"
#include "core/event/event_type.h"
#include "core/language/clues.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

struct Article;
struct Draft;
struct TracedDraft;

enum class Fate : std::uint8_t {
    Shown,
    UnderThreshold,
    Folded,     ///< another word of its sentence tells of the same happening more exactly
    Joined,     ///< another sentence tells of the same happening
    PointsBack, ///< tells only of what has happened before, and nothing else tells of that
};

/// Words that may tell of a happening, and what became of them.
struct Candidate {
    std::size_t sentence = 0; ///< of Trace::sentences
    Span words;
    EventType type = EventType::Other;
    Judgement judgement; ///< of an event, by all that joined it
    Fate fate = Fate::Shown;
    std::optional<std::size_t> into = {}; ///< of Folded and Joined: the candidate that leads
};

/// How a text was read. The meanings of its judgements live as long as the words that it was read with.
struct Trace {
    std::vector<Span> sentences;
    std::vector<Candidate> candidates; ///< in text order
};

/// `traced` are the drafts of all sentences, `events` those that they were merged to.
[[nodiscard]] Trace traceOf(const Article& article, std::vector<TracedDraft> traced,
                            const std::vector<Draft>& events, double threshold);

} // namespace dateline
