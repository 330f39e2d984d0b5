#pragma once

#include "core/time/timex.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace dateline {

struct TimePhrases;

/// The span of time that two expressions make which follow one another: "from {5} to {9 May}", "{22}–{23
/// July}", "between {March} and {June 1950}". None when the words around them make no span, when one of them
/// has no place on the calendar, or when the second does not end later. The words "{1} and {3 May}" are two
/// days.
[[nodiscard]] std::optional<When> rangeOf(std::string_view text, const Timex& first, const Timex& second,
                                          const TimePhrases& phrases);

/// The one time that several expressions tell which follow one another: a clock and its day ("10 p.m. on {31
/// December}"), a list of days ("{May 3}, {7} and {12}"), which is an EDTF set, or a range (see rangeOf) of
/// such. None when they are more times than one. Linear.
[[nodiscard]] std::optional<When> joinedTime(std::string_view text, std::span<const Timex> timexes,
                                             const TimePhrases& phrases);

/// No more expressions than these make one time.
inline constexpr std::size_t kMostJoined = 8;

} // namespace dateline
