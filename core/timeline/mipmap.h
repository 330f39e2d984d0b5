#pragma once

#include "core/event/event_columns.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// An event's place in its timeline.
using EventIndex = std::uint32_t;

/// Blocks of events, in the order of their starts, and blocks of blocks, up to one: each knows the latest end
/// in it and the event that has most to say. So long events that began far before are found, and the most
/// important of a stretch, without a look at each. Half a byte an event; building is linear.
class Mipmap {
public:
    Mipmap() = default;
    /// `events` are in the order of `columns`, which both must outlive the mipmap's use.
    Mipmap(std::span<const EventIndex> events, const EventColumns& columns);

    /// Adds those of the first `count` events that end after `from`, in order, but no more than `most`.
    /// O(log n + what is found).
    void endingAfter(std::int64_t from, std::size_t count, std::size_t most,
                     std::span<const EventIndex> events, const EventColumns& columns,
                     std::vector<EventIndex>& found) const;
    /// The event of most weight among events [first, last), of the same weight the earliest. O(log n).
    [[nodiscard]] std::optional<EventIndex> top(std::size_t first, std::size_t last,
                                                std::span<const EventIndex> events,
                                                const EventColumns& columns) const;

    static constexpr std::size_t kBlock = 32; ///< events
    static constexpr std::size_t kFan = 16;   ///< blocks in one of the next level

private:
    struct Block {
        std::int64_t latestEnd;
        EventIndex top;
        std::uint16_t weight; ///< of `top`
    };
    static void add(Block& to, const Block& more);

    std::vector<std::vector<Block>> m_levels; ///< the finest first
};

} // namespace dateline
