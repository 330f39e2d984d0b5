#pragma once

#include "core/dataset/dataset.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace dateline {

/// What the rows of a table are known by, whatever stands before them in the file: the hash of a row's id
/// where every row has one of its own; else that of its bytes, mixed with how many of the same bytes stand
/// before it.
class RowKeys {
public:
    /// Linear in the file, on all cores; 16 bytes a row.
    explicit RowKeys(const Dataset& dataset);

    [[nodiscard]] std::uint64_t keyOf(const Dataset& dataset, std::uint32_t record) const;
    /// Where the row begins. O(log n).
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t key) const;

private:
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_rows; ///< by key
};

/// The hash of a row's own id, if it has one, else of its bytes. Linear in the row.
[[nodiscard]] std::uint64_t rowHash(const Dataset& dataset, std::uint32_t record);

} // namespace dateline
