#pragma once

#include "core/expressions/lexemes.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// Whether the "today" at lexemes [begin, end) means nowadays whoever says it and when: "is known today as",
/// "than ever today", "even today". A few lexemes are looked at.
[[nodiscard]] bool meansNowadays(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);

/// Whether the word at `at` is the participle of a passive that is so now: "is used", "are still seen".
[[nodiscard]] bool isPresentPassive(const std::vector<Lexeme>& lexemes, std::size_t at);

} // namespace dateline
