#pragma once

#include "core/expressions/time_expression.h"
#include "core/temporal/narrative_clock.h"

#include <deque>
#include <optional>
#include <string_view>

namespace dateline {

/// What kind of text it is, as far as its times are read by it.
struct Genre {
    bool narrates = false; ///< see NarrativeClock
    bool reports = false;  ///< see NarrativeClock
    DayOrder dayOrder = DayOrder::Unknown;
};

/// By all time expressions of a text, in text order, and its day of publication. Linear.
[[nodiscard]] Genre genreOf(std::string_view text, const std::deque<TimeExpression>& expressions,
                            const std::optional<CivilDay>& published);

} // namespace dateline
