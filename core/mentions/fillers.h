#pragma once

#include "core/grammar/clauses.h"
#include "core/grammar/vocabulary.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Whether what fills a slot of a rule is what the rule asks for. A pronoun, a name that nobody knows and an
/// agent that is not told may be anybody.
enum class Fit : std::uint8_t { No, Unknown, Yes };

/// What fills a slot: the heads of the phrases in a range of words, as indexes.
struct Filler {
    std::vector<std::uint32_t> heads;
    bool untold = false; ///< somebody fills it, but the sentence does not say who
};

/// The head of each phrase that is joined in `range`, and of what stands after "of" where a head only
/// measures it ("hundreds of people"); of a title and a name both. Linear.
[[nodiscard]] std::vector<std::uint32_t> headsIn(const Words& words, WordRange range,
                                                 const Vocabulary& vocabulary);

[[nodiscard]] Fit fit(const Words& words, const Filler& filler, const WordChoice& choice,
                      const Vocabulary& vocabulary);

/// Whether one word is what is asked for.
[[nodiscard]] bool matches(const WordChoice& choice, const SentenceWord& word);

} // namespace dateline
