#pragma once

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
    void take(int row, double left, double right, std::uint32_t owner = kNobody) {
        m_rows[static_cast<std::size_t>(row)].push_back({left, right, owner});
    }
    void release(std::uint32_t owner) {
        for (auto& row : m_rows)
            std::erase_if(row, [&](const Stretch& s) { return s.owner == owner; });
    }

private:
    struct Stretch {
        double left;
        double right;
        std::uint32_t owner;
    };
    std::vector<std::vector<Stretch>> m_rows;
};

} // namespace dateline
