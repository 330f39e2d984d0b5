#include "core/timeline/strand.h"

#include "core/timeline/gallop.h"

namespace dateline {

Strand::Strand(const Timeline& timeline, std::vector<EventIndex> events, std::vector<std::uint32_t> endRanks)
    : m_timeline(&timeline),
      m_events(std::move(events)),
      m_endRanks(std::move(endRanks)),
      m_mipmap(m_events, timeline.columns()) {}

std::size_t Strand::begun(const Cut& cut, std::size_t hint) const {
    return gallop(m_events, cut.begun, hint);
}

std::size_t Strand::ended(const Cut& cut, std::size_t hint) const {
    return gallop(m_endRanks, cut.ended, hint);
}

std::vector<EventIndex> Strand::overlapping(const Cut& from, const Cut& to, std::size_t most) const {
    std::vector<EventIndex> found;
    m_mipmap.endingAfter(from.time, begun(to), most, m_events, m_timeline->columns(), found);
    return found;
}

std::optional<EventIndex> Strand::top(const Cut& from, const Cut& to) const {
    const std::size_t first = begun(from);
    return m_mipmap.top(first, begun(to, first), m_events, m_timeline->columns());
}

} // namespace dateline
