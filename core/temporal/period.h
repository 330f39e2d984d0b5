#pragma once

#include "core/temporal/granularity.h"

#include <optional>
#include <string_view>

namespace dateline {

/// The length of a TIMEX3 duration: "P2D", "PT24H", "P2.5Y", "PXM" (some months).
struct Period {
    double count = 0;                    ///< 0 when `vague`
    Granularity unit = Granularity::Day; ///< season and quarter as TIMEX3 has them: "P2Q"
    bool vague = false;                  ///< "X": more than one, the text does not say how many

    /// The length in seconds, months taken as 30.4 days; 0 when vague.
    [[nodiscard]] double seconds() const;
};

/// Reads a TIMEX3 duration of one unit; of several ("P1Y6M"), none.
[[nodiscard]] std::optional<Period> parsePeriod(std::string_view value);

} // namespace dateline
