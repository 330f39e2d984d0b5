#pragma once

#include "core/expressions/time_expression.h"
#include "core/temporal/narrative_clock.h"
#include "core/time/timex.h"

#include <optional>

namespace dateline {

/// Turns expressions into values, in text order; `clock` is moved on by what they say.
/// None when the expression turns out to be no time.
[[nodiscard]] std::optional<Timex> resolve(const TimeExpression& expression, NarrativeClock& clock);

} // namespace dateline
