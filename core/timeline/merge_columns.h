#pragma once

#include "core/event/event_columns.h"

#include <cstdint>
#include <vector>

namespace dateline {

struct MergedColumns {
    EventColumns columns;              ///< `record`: the event's place in its source
    std::vector<std::uint16_t> source; ///< by event
};

/// The events of several sources in one order: by start, of the same start by source. Linear but for the
/// names, which are looked up.
/// `without`, by source, are the places of events that are left out, ascending; empty: none are.
[[nodiscard]] MergedColumns mergeColumns(const std::vector<const EventColumns*>& sources,
                                         const std::vector<std::vector<std::uint32_t>>& without = {});

} // namespace dateline
