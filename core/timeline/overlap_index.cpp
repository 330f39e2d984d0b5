#include "core/timeline/overlap_index.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <utility>

namespace dateline {

OverlapIndex::OverlapIndex(std::vector<Interval> intervals)
    : m_intervals(std::move(intervals)),
      m_leaves(std::bit_ceil(m_intervals.size())) {
    assert(std::is_sorted(m_intervals.begin(), m_intervals.end(),
                          [](const Interval& a, const Interval& b) { return a.start < b.start; }));
    m_latestEnd.assign(2 * m_leaves, kBeginningOfTime);
    for (std::size_t i = 0; i < m_intervals.size(); ++i)
        m_latestEnd[m_leaves + i] = m_intervals[i].end;
    for (std::size_t i = m_leaves; i-- > 1;)
        m_latestEnd[i] = std::max(m_latestEnd[2 * i], m_latestEnd[2 * i + 1]);
}

std::vector<std::uint32_t> OverlapIndex::overlapping(Interval interval) const {
    std::vector<std::uint32_t> found;
    const auto end = std::partition_point(m_intervals.begin(), m_intervals.end(),
                                          [&](const Interval& i) { return i.start <= interval.end; });
    if (!m_intervals.empty())
        collect(1, 0, m_leaves, static_cast<std::size_t>(end - m_intervals.begin()), interval.start, found);
    return found;
}

/// Adds what ends at `from` or later among the `size` leaves from `begin`, as far as they lie before `end`.
void OverlapIndex::collect(std::size_t node, std::size_t begin, std::size_t size, std::size_t end,
                           CivilSeconds from, std::vector<std::uint32_t>& found) const {
    if (begin >= end || m_latestEnd[node] < from)
        return;
    if (size == 1) {
        found.push_back(static_cast<std::uint32_t>(begin));
        return;
    }
    collect(2 * node, begin, size / 2, end, from, found);
    collect(2 * node + 1, begin + size / 2, size / 2, end, from, found);
}

} // namespace dateline
