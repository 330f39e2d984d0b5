#pragma once

#include "core/expressions/time_expression.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// A half-open range of lexemes.
struct LexemeRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Gives two expressions that follow one another in a sentence what they have from each other: a year that is
/// told later ("was held on 4 May and annulled on 7 June 2014"), and that the first is counted from the
/// second ("the Monday after 5 May 2014", "two days after Easter 1916", "ten years after the 1914 murder").
/// Looks at the lexemes between and right around them.
void joinNeighbours(const std::vector<Lexeme>& lexemes, LexemeRange firstAt, LexemeRange secondAt,
                    TimeExpression& first, TimeExpression& second);

} // namespace dateline
