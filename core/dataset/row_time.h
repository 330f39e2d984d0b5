#pragma once

#include "core/dataset/cell_time.h"

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// How surely a row's dates tell the day.
enum class Certainty {
    Exact, ///< the day, or all days from the first to the last
    Few,   ///< some days between the first and the last
    Week,  ///< the week, or some time between them
    Month,
    Year,
};

/// What a cell of precision says; none when it is none of the scale's numbers.
[[nodiscard]] std::optional<Certainty> certaintyOf(std::string_view trimmedCell, PrecisionScale scale);

/// The time of a row from its dates. `end` must not lie before `start`.
[[nodiscard]] TimeShape rowTime(const CellTime& start, const std::optional<CellTime>& end,
                                Certainty certainty);

/// The EDTF of a time that rowTime() made of cells that are plain or two.
[[nodiscard]] std::string edtfOfRow(const TimeShape& time);

} // namespace dateline
