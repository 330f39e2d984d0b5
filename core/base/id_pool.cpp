#include "core/base/id_pool.h"

#include <algorithm>

namespace dateline {

std::string IdPool::claim(const std::string& wanted) {
    if (!wanted.empty() && m_taken.insert(wanted).second)
        return wanted;
    for (m_number = std::max(m_number, m_taken.size()) + 1;; ++m_number) {
        std::string id = m_prefix + std::to_string(m_number);
        if (m_taken.insert(id).second)
            return id;
    }
}

} // namespace dateline
