#pragma once

#include "core/scene/mark.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dateline {

inline constexpr double kLabelGap = 6; ///< between a label and what is beside it

/// Where on the pixel line of the planned view an event's mark, and its mark with its label, begin and end.
struct Need {
    Reach mark;
    Reach labelled;
};

class Packer {
public:
    explicit Packer(int rows) : m_markEnds(static_cast<std::size_t>(rows), -1e18), m_ends(m_markEnds) {}

    /// The first row with room for mark and label; else one with room for the mark; else the one that is free
    /// soonest.
    int place(const Need& need) {
        std::size_t row = firstFree(m_ends, need.labelled.left);
        if (row == m_ends.size())
            row = leastOf(m_ends, [&](std::size_t r) { return m_markEnds[r] <= need.mark.left; });
        if (row == m_ends.size())
            row = leastOf(m_markEnds, [](std::size_t) { return true; });
        m_markEnds[row] = std::max(m_markEnds[row], need.mark.right + kLabelGap);
        m_ends[row] = std::max(m_ends[row], need.labelled.right + 2 * kLabelGap);
        m_used = std::max(m_used, static_cast<int>(row) + 1);
        return static_cast<int>(row);
    }
    [[nodiscard]] int used() const { return m_used; }

private:
    static std::size_t firstFree(const std::vector<double>& ends, double from) {
        const auto found = std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= from; });
        return static_cast<std::size_t>(found - ends.begin());
    }
    template <typename Condition>
    std::size_t leastOf(const std::vector<double>& ends, Condition holds) const {
        std::size_t best = ends.size();
        for (std::size_t r = 0; r < ends.size(); ++r)
            if (holds(r) && (best == ends.size() || ends[r] < ends[best]))
                best = r;
        return best;
    }

    std::vector<double> m_markEnds;
    std::vector<double> m_ends;
    int m_used = 0;
};

} // namespace dateline
