#include "core/dataset/row_keys.h"

#include "core/base/hash.h"
#include "core/base/share_work.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t kHashedAtOnce = 4096; ///< rows

std::uint64_t keyOfRepeated(std::uint64_t hash, std::uint64_t before) {
    return before == 0 ? hash : mixed(hash + before);
}

} // namespace

std::uint64_t rowHash(const Dataset& dataset, std::uint32_t record) {
    const std::string id = dataset.hasUniqueIds() ? dataset.idAt(record) : std::string();
    return hash64(id.empty() ? slice(dataset.text(), dataset.rowAt(record)) : std::string_view(id));
}

RowKeys::RowKeys(const Dataset& dataset) {
    const std::vector<std::uint32_t>& records = dataset.columns().record;
    m_rows.resize(records.size());
    shareWork(coreCount(), (records.size() + kHashedAtOnce - 1) / kHashedAtOnce,
              [&](std::size_t, std::size_t part) {
                  const std::size_t end = std::min(records.size(), (part + 1) * kHashedAtOnce);
                  for (std::size_t i = part * kHashedAtOnce; i < end; ++i)
                      m_rows[i] = {rowHash(dataset, records[i]), records[i]};
              });
    std::sort(m_rows.begin(), m_rows.end());
    std::uint64_t before = 0;
    std::uint64_t last = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        before = i > 0 && m_rows[i].first == last ? before + 1 : 0;
        last = m_rows[i].first;
        m_rows[i].first = keyOfRepeated(last, before);
    }
    std::sort(m_rows.begin(), m_rows.end());
}

std::uint64_t RowKeys::keyOf(const Dataset& dataset, std::uint32_t record) const {
    const std::uint64_t hash = rowHash(dataset, record);
    for (std::uint64_t before = 0; before < m_rows.size(); ++before)
        if (const std::uint64_t key = keyOfRepeated(hash, before); find(key) == record)
            return key;
    return hash;
}

std::optional<std::uint32_t> RowKeys::find(std::uint64_t key) const {
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), std::pair(key, std::uint32_t{0}));
    return found != m_rows.end() && found->first == key ? std::optional(found->second) : std::nullopt;
}

} // namespace dateline
