#pragma once

#include "core/time/timex.h"

#include <optional>
#include <string_view>

namespace dateline {

struct TimePhrases;

/// The span of time that two expressions make which follow one another: "from {5} to {9 May}", "{22}–{23
/// July}", "between {March} and {June 1950}". None when the words around them make no span, when one of them
/// has no place on the calendar, or when the second does not end later. The words "{1} and {3 May}" are two
/// days.
[[nodiscard]] std::optional<When> rangeOf(std::string_view text, const Timex& first, const Timex& second,
                                          const TimePhrases& phrases);

} // namespace dateline
