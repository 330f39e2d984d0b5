#pragma once

#include "core/temporal/interval.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Finds which of many intervals, sorted by start, overlap another: also those that began long before it. A
/// tree of the latest end of each block; building is linear, a look-up O(log n + what is found).
class OverlapIndex {
public:
    OverlapIndex() = default;
    /// `intervals` must be sorted by start.
    explicit OverlapIndex(std::vector<Interval> intervals);

    /// The places of those that overlap `interval` or touch it, in order.
    [[nodiscard]] std::vector<std::uint32_t> overlapping(Interval interval) const;

private:
    void collect(std::size_t node, std::size_t begin, std::size_t size, std::size_t end, CivilSeconds from,
                 std::vector<std::uint32_t>& found) const;

    std::vector<Interval> m_intervals;
    std::vector<CivilSeconds> m_latestEnd; ///< an implicit binary tree, the root at 1
    std::size_t m_leaves = 0;
};

} // namespace dateline
