#pragma once

#include "core/expressions/lexemes.h"

#include <cstddef>
#include <vector>

/// What tells hours and minutes from counts and years: guards (see TimeGuard) by their names in
/// time_rules.json.
namespace dateline::guards {

[[nodiscard]] bool acceptsClock(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDayAndClock(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsAfterAt(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSailorsClock(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                       std::size_t end);
[[nodiscard]] bool acceptsOpeningHours(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                       std::size_t end);

} // namespace dateline::guards
