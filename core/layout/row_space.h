#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline {

/// Which stretches of a lane's rows are taken, and by whom.
class RowSpace {
public:
    static constexpr std::uint32_t kNobody = 0xFFFFFFFF;

    explicit RowSpace(int rows) : m_rows(static_cast<std::size_t>(rows)) {}

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    /// False for a row that there isn't. What `owner` has taken itself is no hindrance.
    [[nodiscard]] bool isFree(int row, double left, double right, std::uint32_t owner = kNobody) const {
        if (row < 0 || row >= rows())
            return false;
        for (const Stretch& s : m_rows[static_cast<std::size_t>(row)])
            if (s.left < right && left < s.right && (s.owner != owner || owner == kNobody))
                return false;
        return true;
    }
    /// The free stretch of a row about `x`, which is free.
    struct Stretch {
        double left;
        double right;
        std::uint32_t owner = kNobody;
    };
    [[nodiscard]] Stretch freeAbout(int row, double x) const {
        Stretch free{-1e18, 1e18};
        for (const Stretch& s : m_rows[static_cast<std::size_t>(row)]) {
            if (s.right <= x)
                free.left = std::max(free.left, s.right);
            else
                free.right = std::min(free.right, s.left);
        }
        return free;
    }
    void take(int row, double left, double right, std::uint32_t owner = kNobody) {
        m_rows[static_cast<std::size_t>(row)].push_back({left, right, owner});
    }
    void release(std::uint32_t owner) {
        for (auto& row : m_rows)
            std::erase_if(row, [&](const Stretch& s) { return s.owner == owner; });
    }

private:
    std::vector<std::vector<Stretch>> m_rows;
};

} // namespace dateline
