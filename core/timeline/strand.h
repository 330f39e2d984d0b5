#pragma once

#include "core/timeline/mipmap.h"
#include "core/timeline/timeline.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// Some of a timeline's dated events, such as those of one lane and family, in a way that any stretch of time
/// is counted at once: those that had begun before its end, less those that had ended by its start. 8.5 bytes
/// an event. The timeline must outlive it.
class Strand {
public:
    Strand() = default;
    /// `events` in the timeline's order, and the same by their places in the order of ends, ascending.
    Strand(const Timeline& timeline, std::vector<EventIndex> events, std::vector<std::uint32_t> endRanks);

    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    [[nodiscard]] const std::vector<EventIndex>& events() const { return m_events; }

    /// How many of the events begin before a cut. O(log n), and in the distance from `hint`, an answer for
    /// a time near by.
    [[nodiscard]] std::size_t begun(const Cut& cut, std::size_t hint = 0) const;
    /// How many end at a cut or before.
    [[nodiscard]] std::size_t ended(const Cut& cut, std::size_t hint = 0) const;
    /// How many overlap the stretch from one cut to another.
    [[nodiscard]] std::size_t count(const Cut& from, const Cut& to) const { return begun(to) - ended(from); }
    /// Those that do, in order; no more than `most`. O(log n + what is found).
    [[nodiscard]] std::vector<EventIndex> overlapping(const Cut& from, const Cut& to, std::size_t most) const;
    /// The one with most to say of those that begin in the stretch.
    [[nodiscard]] std::optional<EventIndex> top(const Cut& from, const Cut& to) const;

private:
    const Timeline* m_timeline = nullptr;
    std::vector<EventIndex> m_events;
    std::vector<std::uint32_t> m_endRanks;
    Mipmap m_mipmap;
};

} // namespace dateline
