#pragma once

#include "core/dataset/column_profile.h"
#include "core/time/when.h"

#include <optional>
#include <span>
#include <string_view>

namespace dateline {

/// A time as a cell tells it.
struct CellTime {
    TimeShape shape;
    bool plain = true; ///< one second, minute, day, month or year, nothing else: edtfAt() writes it
};

/// Reads "2024-02-29", with a time of day or not; "2/29/2024" and "29.2.2024" in the order that `order` says;
/// "29 February 2024", "29-Feb-2024", "Feb 29, 2024"; "20240229"; "2024-02"; "2024"; "476" and "-264", years
/// of antiquity; and every other EDTF. A time of day of 00:00 tells a day, any other a minute, with its zone
/// where the cell tells how far that is from UTC. None when the cell is no date, or one in a year beyond
/// -32000 to 31999. Without allocation for the common forms.
[[nodiscard]] std::optional<CellTime> cellTime(std::string_view trimmedCell, DateOrder order);
/// The same with its EDTF.
[[nodiscard]] std::optional<When> cellWhen(std::string_view trimmedCell, DateOrder order);

/// The order of day and month that cells prove by a number over 12; none when they prove neither, or both.
[[nodiscard]] std::optional<DateOrder> provenOrder(std::span<const std::string_view> cells);

} // namespace dateline
