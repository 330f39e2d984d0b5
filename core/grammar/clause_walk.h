#pragma once

#include "core/grammar/clauses.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// A clause and those that it hangs on, from it upwards, as indexes: `for (const std::uint32_t k :
/// upFrom(clauses, clause))`. None when it starts from kNoClause. Of a longer chain the first `most`: so far
/// up, one clause has nothing to say of another.
class ClausesUpwards {
public:
    static constexpr int kMost = 12;

    class Iterator {
    public:
        Iterator(const std::vector<Clause>& clauses, std::uint32_t at, int left)
            : m_clauses(&clauses),
              m_at(at),
              m_left(left) {}

        std::uint32_t operator*() const { return m_at; }
        Iterator& operator++() {
            m_at = --m_left > 0 ? (*m_clauses)[m_at].parent : kNoClause;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return m_at != other.m_at; }

    private:
        const std::vector<Clause>* m_clauses;
        std::uint32_t m_at;
        int m_left;
    };

    ClausesUpwards(const std::vector<Clause>& clauses, std::uint32_t from, int most)
        : m_clauses(clauses),
          m_from(from),
          m_most(most) {}

    [[nodiscard]] Iterator begin() const { return {m_clauses, m_from, m_most}; }
    [[nodiscard]] Iterator end() const { return {m_clauses, kNoClause, 0}; }

private:
    const std::vector<Clause>& m_clauses;
    std::uint32_t m_from;
    int m_most;
};

[[nodiscard]] inline ClausesUpwards upFrom(const std::vector<Clause>& clauses, std::uint32_t from,
                                           int most = ClausesUpwards::kMost) {
    return {clauses, from, most};
}

/// The nearest clause from `from` upwards that has a finite verb; kNoClause when there is none.
[[nodiscard]] inline std::uint32_t finiteFrom(const std::vector<Clause>& clauses, std::uint32_t from) {
    while (from != kNoClause && !clauses[from].finite)
        from = clauses[from].parent;
    return from;
}

} // namespace dateline
