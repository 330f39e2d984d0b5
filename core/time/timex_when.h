#pragma once

#include "core/time/when.h"

#include <optional>
#include <string_view>

namespace dateline {

/// Where a TIMEX3 value of type DATE or TIME is on the calendar; none for "XXXX-…", references
/// ("PRESENT_REF"), durations, fiscal years and what is no such value. `mod` APPROX makes it approximate.
///
/// A week and a weekend become "[first day..last day]"; seasons, quarters and halves the divisions of EDTF;
/// "BC0218" is EDTF's -0217, as EDTF has a year 0. A part of a day ("TMO") becomes a range of its hours, all
/// of them on that day.
[[nodiscard]] std::optional<When> whenOfTimexValue(std::string_view value, std::string_view mod = {});

} // namespace dateline
