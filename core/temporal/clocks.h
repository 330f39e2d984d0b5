#pragma once

#include "core/time/timex.h"

#include <string_view>
#include <vector>

namespace dateline {

/// "at 6 a.m. (0300 GMT) on Sunday 12 November": a clock that was taken to be of the day of publication is of
/// the day that its sentence goes on to name.
void dayClocks(std::string_view text, std::vector<Timex>& timexes);

/// "19:40 (16:40 GMT)": of a time that is told on two clocks, one that has no zone is as far from UTC as the
/// other says, and one that names no day is of the day that the other has there.
void alignClocks(std::string_view text, std::vector<Timex>& timexes);

/// Whether they tell one time on two clocks.
[[nodiscard]] bool isToldTwice(std::string_view text, const Timex& first, const Timex& second);

} // namespace dateline
