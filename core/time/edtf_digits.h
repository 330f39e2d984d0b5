#pragma once

#include "core/time/calendar.h"
#include "core/time/edtf.h"

#include <optional>
#include <string_view>

namespace dateline {

/// Whether a "month" is a season, quarter or other division of the year: 21 to 41.
[[nodiscard]] bool isDivision(std::string_view digits);

/// Whether `number`, written with as many digits as `mask`, fits it; "X" fits any digit.
[[nodiscard]] bool fits(std::int64_t number, std::string_view mask);

/// The first number from `low` to `high` that fits; 0 when none does.
[[nodiscard]] int firstMatch(std::string_view mask, int low, int high);
[[nodiscard]] int lastMatch(std::string_view mask, int low, int high);

struct YearRange {
    std::int64_t first;
    std::int64_t last;
};

/// All years that the year part may mean.
[[nodiscard]] YearRange yearsOf(const EdtfDate& date);

/// The first and last day that a date with a month and a day may mean; none when no such day exists.
[[nodiscard]] std::optional<CivilDay> firstDay(const EdtfDate& date);
[[nodiscard]] std::optional<CivilDay> lastDay(const EdtfDate& date);

} // namespace dateline
