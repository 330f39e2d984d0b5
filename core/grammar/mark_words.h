#pragma once

#include "core/grammar/words.h"

#include <span>

namespace dateline {

/// What is seen of the joined words before they have their tags. Each goes once over the sentence.

/// Marks what stands inside quotation marks.
void markQuoted(Words& words);

/// Of a line in capitals the capitals tell nothing: its words are read as if they had small letters.
void readCapitals(Words& words);

/// Marks the words of time expressions, whose spans are given in text order.
void markTimes(Words& words, std::span<const Span> times);

/// Words that bound a number stand in its phrase, though some are prepositions elsewhere: "at least 12".
void markHedges(Words& words, const Vocabulary& vocabulary);

} // namespace dateline
