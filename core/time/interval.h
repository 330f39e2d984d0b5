#pragma once

#include <algorithm>
#include <chrono>

namespace dateline {

/// A civil time point: proleptic Gregorian, to the second, of no zone. Of a clock whose zone is said the
/// instant is this less its UtcOffset.
using CivilSeconds = std::chrono::sys_seconds;

/// An open end: earlier, or later, than every time that is written.
inline constexpr CivilSeconds kBeginningOfTime = CivilSeconds::min();
inline constexpr CivilSeconds kEndOfTime = CivilSeconds::max();

/// Half-open pair of civil time points. Either end may be open.
struct Interval {
    CivilSeconds start;
    CivilSeconds end;

    [[nodiscard]] constexpr bool startsOpen() const { return start == kBeginningOfTime; }
    [[nodiscard]] constexpr bool endsOpen() const { return end == kEndOfTime; }
    [[nodiscard]] constexpr bool contains(CivilSeconds at) const { return start <= at && at < end; }
    [[nodiscard]] constexpr bool contains(Interval o) const { return start <= o.start && o.end <= end; }
    [[nodiscard]] constexpr bool overlaps(Interval o) const { return start < o.end && o.start < end; }
    friend constexpr bool operator==(const Interval&, const Interval&) = default;
};

/// The smallest interval that holds both.
[[nodiscard]] constexpr Interval hull(Interval a, Interval b) {
    return {std::min(a.start, b.start), std::max(a.end, b.end)};
}

} // namespace dateline
