#pragma once

#include "core/time/zone.h"

#include <optional>
#include <string_view>

namespace dateline {

/// What words for a zone mean: "ET" that of New York, "EST" the same while it is 5 hours behind UTC, "IST"
/// one of several.
struct SaidZone {
    std::optional<Zone> zone; ///< none: the words do not tell which
    UtcOffset only;           ///< said where the words mean the zone only while it is so far from UTC

    /// How far a clock that tells `civil` there is ahead of UTC. Not said where the reading is not sure.
    [[nodiscard]] UtcOffset offsetOfClock(CivilSeconds civil) const;
    /// The same where it does not hang on the date.
    [[nodiscard]] UtcOffset offsetOfAnyClock() const;
};

/// Written as "America/New_York", as "America/New_York -05:00", or as "?". Asserts that it is well formed.
[[nodiscard]] SaidZone readSaidZone(std::string_view text);

} // namespace dateline
