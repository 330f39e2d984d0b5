#pragma once

#include "core/expressions/time_rules.h"

#include <cstddef>
#include <vector>

/// Guards of what names a place on the calendar: days, months, weekdays, seasons, parts of the day.
namespace dateline::guards {

[[nodiscard]] bool acceptsName(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsBeforeAttack(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                       std::size_t end);
[[nodiscard]] bool acceptsMonthName(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDayOrdinal(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsAscending(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDayList(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSeason(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDayPart(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsWeekdayPart(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsPartOfDay(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsWeekday(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsAbbreviatedWeekday(const std::vector<Lexeme>& lexemes, std::size_t begin,
                                             std::size_t end);
[[nodiscard]] bool acceptsOfMonth(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsYearSeason(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSlashDate(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsWholeDate(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsShortDotted(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsYearFirst(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsLetterDay(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsWeekdayWeek(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsOvernight(const std::vector<Lexeme>& lexemes, std::size_t begin, std::size_t end);

} // namespace dateline::guards
