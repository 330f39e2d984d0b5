#pragma once

#include "core/event/event_columns.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace dateline {

/// Puts `values` in another order: `from(i)` is where the one that comes to stand at `i` stands now.
template <typename Value, typename From>
void putInOrder(std::vector<Value>& values, const From& from) {
    std::vector<Value> ordered(values.size());
    for (std::size_t i = 0; i < ordered.size(); ++i)
        ordered[i] = values[from(i)];
    values = std::move(ordered);
}

/// The same for all that the columns hold of every event.
template <typename From>
void putInOrder(EventColumns& columns, const From& from) {
    putInOrder(columns.start, from);
    putInOrder(columns.end, from);
    putInOrder(columns.record, from);
    putInOrder(columns.code, from);
    putInOrder(columns.weight, from);
    putInOrder(columns.actors, from);
    putInOrder(columns.place, from);
    putInOrder(columns.offset, from); // of which there may be none
}

} // namespace dateline
