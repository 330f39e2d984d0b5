#pragma once

#include "core/base/progress.h"
#include "core/expressions/time_expression.h"

#include <deque>
#include <string_view>

namespace dateline {

class TimeGrammar;

/// The time expressions of a text as they stand there, unresolved, in text order. Goes through the text in
/// pieces, so that the memory needed grows with the number of expressions only. Linear.
[[nodiscard]] std::deque<TimeExpression> findExpressions(std::string_view text, const TimeGrammar& grammar,
                                                         const Progress& progress);

} // namespace dateline
