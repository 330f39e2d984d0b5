#pragma once

#include "core/expressions/lexemes.h"
#include "core/expressions/time_expression.h"

#include <vector>

namespace dateline {

/// Whether the lexeme at `at` ends a sentence, as far as that can be told from the lexemes around it.
[[nodiscard]] bool endsSentence(const std::vector<Lexeme>& lexemes, std::size_t at);

/// Whether the sentence around lexemes [begin, end) speaks of what was or of what will be: by the nearest
/// verb that says so, of those before the expression first. Looks at a bounded number of lexemes.
[[nodiscard]] PastOrFuture tenseAround(const std::vector<Lexeme>& lexemes, std::string_view text,
                                       std::size_t begin, std::size_t end);

} // namespace dateline
