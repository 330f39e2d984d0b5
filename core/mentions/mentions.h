#pragma once

#include "core/event/event.h"
#include "core/grammar/clauses.h"
#include "core/grammar/words.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// A time in its sentence: an expression, or two that are the ends of a range.
struct TimeMention {
    std::uint32_t timex = 0; ///< index
    std::uint32_t last = 0;  ///< of a range, index of the expression that ends it; else the same
    WordRange words;
    std::uint32_t clause = kNoClause;
};

/// A sentence as grammar sees it.
struct Sentence {
    Span span;
    std::uint32_t paragraph = 0;
    bool headline = false;
    Words words;
    std::vector<Clause> clauses;
    std::vector<TimeMention> times;
    std::uint32_t firstMention = 0; ///< of the article's; those of this sentence end before `lastMention`
    std::uint32_t lastMention = 0;
};

/// What an event word is in its clause.
enum class ClauseRole : std::uint8_t {
    Verb,    ///< it is the clause's verb
    Subject, ///< of the clause's verb
    Object,
    Oblique,  ///< after a preposition: "killed in an attack"
    Headless, ///< in a sentence without a verb
};

/// An event word in its grammatical place.
struct Mention {
    std::uint32_t sentence = 0; ///< index
    WordRange words;            ///< the trigger, of a sentence's words
    std::uint32_t clause = kNoClause;
    EventType type = EventType::Other;
    bool generic = false;      ///< tells of the happening by its result, or in general
    bool definite = false;     ///< "the attack": known from elsewhere
    bool indefinite = false;   ///< "an attack": not told of before
    bool compared = false;     ///< "was the deadliest attack since …": told of before
    bool supported = false;    ///< of a noun: its verb makes it happen
    bool barePlural = false;   ///< "attacks": without an article
    bool certain = false;      ///< what its rule asks for is told
    bool bare = false;         ///< its rule asks for nothing
    std::uint16_t meaning = 0; ///< of the lexicon, that its rule belongs to
    ClauseRole role = ClauseRole::Verb;
    Modality modality = Modality::Actual;
};

/// The event words of a sentence, in text order.
void findMentions(const Sentence& sentence, std::uint32_t index, const Vocabulary& vocabulary,
                  std::vector<Mention>& out);

} // namespace dateline
