#pragma once

#include "core/grammar/clauses.h"
#include "core/grammar/tag_set.h"
#include "core/grammar/vocabulary.h"

#include <cstdint>

namespace dateline {

/// Whether a word is one of a set's.
[[nodiscard]] inline bool is(const SentenceWord& word, WordSet set, const Vocabulary& vocabulary) {
    return vocabulary.has(set, word.id());
}

/// Whether a word is of some classes of the lexicon.
[[nodiscard]] inline bool isOfClass(const SentenceWord& word, const WordClasses& classes) {
    return word.word != nullptr && (word.word->classes & classes).any();
}

/// Where the words before `at` that are all of `inside` begin; `at` when there are none.
[[nodiscard]] std::uint32_t phraseBegin(const Words& words, std::uint32_t at, TagSet inside);

/// A range without the punctuation marks at its ends.
[[nodiscard]] WordRange withoutMarks(const Words& words, WordRange range);

/// Whether a range is a pronoun, with no other words than adverbs: "he", "he also".
[[nodiscard]] bool isPronoun(const Words& words, WordRange range);

/// Where what bounds the number at `at` begins: "at least 12", "nearly 200"; `at` when nothing does.
[[nodiscard]] std::uint32_t hedgeBegin(const Words& words, std::uint32_t at, const Vocabulary& vocabulary);

} // namespace dateline
