#pragma once

#include "core/opening/open_input.h"

#include <vector>

namespace dateline {

/// A sentence that may tell of a happening for which no event stands.
struct UnmarkedSentence {
    Quote quote;
    Span words;   ///< those of the happening where others of the sentence have events; else all of it
    EventKey key; ///< under which NothingHere is set of it; the same whenever the text is read
};

/// Those of all texts, in their order: sentences without an event that hold a date or a word that spoke
/// almost enough for one, and sentences with an event that hold another such word. Reads the texts once more.
/// Whatever people changed makes no difference; see settled(). None when cancelled.
[[nodiscard]] std::vector<UnmarkedSentence> unmarkedSentences(const Timeline& timeline, const Rereading& how,
                                                              const Progress& progress);

/// Of which of them a person said that there is nothing in it, or added an event that quotes it.
[[nodiscard]] std::vector<bool> settled(const Timeline& timeline,
                                        const std::vector<UnmarkedSentence>& sentences);

} // namespace dateline
