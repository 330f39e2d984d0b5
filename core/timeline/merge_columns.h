#pragma once

#include "core/event/event_columns.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace dateline {

/// The source of events that articles tell of; else it is the place of a dataset's document.
inline constexpr std::uint16_t kOfArticles = 0xFFFF;

struct SourceColumns {
    std::uint16_t source = kOfArticles;
    std::shared_ptr<const EventColumns> columns; ///< in a timeline's order
};

struct MergedColumns {
    EventColumns columns;
    std::vector<std::uint16_t> source; ///< by event
};

/// The events of several sources in one order: by start, of the same start by source. Linear but for the
/// names, which are looked up.
[[nodiscard]] MergedColumns mergeColumns(const std::vector<SourceColumns>& sources);

} // namespace dateline
