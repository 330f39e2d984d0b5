#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace dateline {

/// A set of small numbers, as std::bitset is, but with a quick way through its members.
class ClassSet {
public:
    static constexpr std::size_t kSize = 320;

    void set(std::size_t bit) { m_words[bit / 64] |= std::uint64_t{1} << bit % 64; }
    void reset(std::size_t bit) { m_words[bit / 64] &= ~(std::uint64_t{1} << bit % 64); }
    void reset() { m_words = {}; }
    [[nodiscard]] bool test(std::size_t bit) const { return (m_words[bit / 64] >> bit % 64 & 1) != 0; }
    [[nodiscard]] bool none() const {
        return (m_words[0] | m_words[1] | m_words[2] | m_words[3] | m_words[4]) == 0;
    }
    [[nodiscard]] bool intersects(const ClassSet& other) const {
        return ((m_words[0] & other.m_words[0]) | (m_words[1] & other.m_words[1]) |
                (m_words[2] & other.m_words[2]) | (m_words[3] & other.m_words[3]) |
                (m_words[4] & other.m_words[4])) != 0;
    }
    ClassSet& operator&=(const ClassSet& other) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    ClassSet& operator|=(const ClassSet& other) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }

    /// Calls `visit` with every member, in order.
    template <typename Visit>
    void forEach(Visit visit) const {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }

private:
    std::array<std::uint64_t, kSize / 64> m_words{};
};

} // namespace dateline
