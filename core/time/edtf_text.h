#pragma once

#include "core/time/granularity.h"
#include "core/time/utc_offset.h"

#include <cstdint>
#include <string>

namespace dateline {

/// A year as EDTF and ISO 8601 write it: "2023", "-0217" (218 BC), "Y12000".
[[nodiscard]] std::string edtfYear(std::int64_t year);
/// "2023-09"; months and the divisions of a year alike.
[[nodiscard]] std::string edtfMonth(std::int64_t year, int month);
/// "2023-09-19", by the number of days since 1970-01-01.
[[nodiscard]] std::string edtfDay(std::int64_t days);
/// The day, month, year, decade … in which a second lies, as EDTF. A week is written as its days:
/// "[2023-09-18..2023-09-24]". A clock is followed by how far it is ahead of UTC, where that is said.
[[nodiscard]] std::string edtfAt(std::int64_t secondsSinceEpoch, Granularity granularity,
                                 UtcOffset offset = {});

} // namespace dateline
