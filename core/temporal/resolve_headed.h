#pragma once

#include "core/temporal/headings.h"
#include "core/temporal/narrative_clock.h"
#include "core/time/timex.h"

#include <deque>
#include <string_view>
#include <vector>

namespace dateline {

/// Resolves the expressions of a text in their order, each under the headings that it stands under, which are
/// told what they date (Timex::governs). A clock without a day is of the one that its sentence goes on to
/// name. Takes the expressions. Linear.
[[nodiscard]] std::vector<Timex> resolveHeaded(std::string_view text, std::deque<TimeExpression> expressions,
                                               const std::vector<DateHeading>& headings,
                                               NarrativeClock& clock);

} // namespace dateline
