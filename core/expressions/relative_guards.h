#pragma once

#include "core/expressions/time_rules.h"

#include <cstddef>
#include <vector>

/// Guards of what is counted from now or from what was just said, and of lengths of time and references.
namespace dateline::guards {

[[nodiscard]] bool acceptsSelected(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsBareUnit(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSelectedWeekday(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                          std::size_t end);
[[nodiscard]] bool acceptsSelectedPlural(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                         std::size_t end);
[[nodiscard]] bool acceptsNoVerb(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSelectedMonth(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                        std::size_t end);
[[nodiscard]] bool acceptsTrailingShift(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                        std::size_t end);
[[nodiscard]] bool acceptsListOfShifts(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                       std::size_t end);
[[nodiscard]] bool acceptsTrailingLast(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                       std::size_t end);
[[nodiscard]] bool acceptsStepFrom(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsTrailingSelector(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                           std::size_t end);
[[nodiscard]] bool acceptsDuration(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsBarePlural(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsNthIn(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsOfHappening(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDistance(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsPhraseEnd(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsThisTime(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsOutlook(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsReference(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsFromNow(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsAgoThis(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);

} // namespace dateline::guards
