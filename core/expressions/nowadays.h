#pragma once

#include "core/expressions/lexemes.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// Whether the "today" at lexemes [begin, end) means nowadays whoever says it and when: "is known today as",
/// "than ever today", "even today". A few lexemes are looked at.
[[nodiscard]] bool meansNowadays(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);

/// Whether the "today" at lexemes [begin, end) of a clause without a past or a future means nowadays: "they
/// still live here today", "Today, some 50 families live here". `sentence` is where its sentence begins.
[[nodiscard]] bool speaksOfNowadays(const std::vector<Lexeme>& lexemes, std::size_t sentence,
                                    std::size_t begin, std::size_t end);

/// Whether the word at `at` is the participle of a passive that is so now: "is used", "are still seen".
[[nodiscard]] bool isPresentPassive(const std::vector<Lexeme>& lexemes, std::size_t at);

/// Whether the sentence that begins at `sentence` says that what lexemes [begin, end) name, which no past and
/// no future governs, comes round again: "is celebrated on", "usually", "daily".
[[nodiscard]] bool tellsHabit(const std::vector<Lexeme>& lexemes, std::size_t sentence, std::size_t begin,
                              std::size_t end);

} // namespace dateline
