#pragma once

#include <cstddef>
#include <string>
#include <unordered_set>

namespace dateline {

/// The ids that are taken among documents or events of one timeline. Each call costs a look-up, on the
/// average of many.
class IdPool {
public:
    /// Made-up ids are the prefix and a number: "e12".
    explicit IdPool(char prefix) : m_prefix(prefix) {}

    void take(const std::string& id) { m_taken.insert(id); }
    /// `wanted` if it is free and not empty, else one that is made up; taken from now on.
    [[nodiscard]] std::string claim(const std::string& wanted);

private:
    char m_prefix;
    std::size_t m_number = 0; ///< of the last id that was made up: no lower one is tried again
    std::unordered_set<std::string> m_taken;
};

} // namespace dateline
