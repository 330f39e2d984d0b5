#pragma once

#include "core/temporal/lexemes.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// What tells a time from its false friends: whether the match of lexemes [begin, end) is a time where it
/// stands. Each looks at its neighbours only, so that the cost is constant.

using Lexemes = std::vector<Lexeme>;

[[nodiscard]] bool acceptsName(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsMonthName(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDayOrdinal(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDayList(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsAncientYear(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsYear(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsShortYear(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSeason(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDayPart(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsWeekdayPart(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsClock(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSelected(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsBareUnit(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSelectedWeekday(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsSelectedMonth(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsTrailingShift(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsTrailingSelector(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsDuration(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsBarePlural(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsPhraseEnd(const Lexemes& lexemes, std::size_t begin, std::size_t end);
[[nodiscard]] bool acceptsReference(const Lexemes& lexemes, std::size_t begin, std::size_t end);

} // namespace dateline
