#pragma once

#include "core/expressions/time_expression.h"
#include "core/time/timex.h"

namespace dateline {

/// What `expression`, tagged as `timex`, is when it is counted from `base`, the time told after it: "the
/// second Monday after 5 May 2014", "two days before Easter 1916", "ten years after the 1914 murder". A
/// weekday that cannot be counted has no place on the calendar; a length of time stays one.
[[nodiscard]] Timex countedFrom(const TimeExpression& expression, Timex timex, const Timex& base);

} // namespace dateline
