#pragma once

#include "core/expressions/lexemes.h"

#include <cstddef>
#include <vector>

/// What tells years from counts and other numbers: guards (see TimeGuard) by their names in time_rules.json.
namespace dateline::guards {

[[nodiscard]] bool acceptsYear(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsAncientYear(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSmallYear(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSmallYears(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsYearsOfLife(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDualYear(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsYearRange(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsShortYear(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);

[[nodiscard]] bool acceptsYearList(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);

} // namespace dateline::guards
