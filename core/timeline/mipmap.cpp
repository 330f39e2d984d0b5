#include "core/timeline/mipmap.h"

#include <algorithm>
#include <limits>

namespace dateline {

void Mipmap::add(Block& to, const Block& more) {
    to.latestEnd = std::max(to.latestEnd, more.latestEnd);
    if (more.weight > to.weight) {
        to.weight = more.weight;
        to.top = more.top;
    }
}

Mipmap::Mipmap(std::span<const EventIndex> events, const EventColumns& columns) {
    const auto grouped = [&](std::size_t count, std::size_t size, const auto& at) {
        std::vector<Block>& level = m_levels.emplace_back();
        level.reserve((count + size - 1) / size);
        for (std::size_t i = 0; i < count; ++i) {
            if (i % size == 0)
                level.push_back(at(i));
            else
                add(level.back(), at(i));
        }
    };
    grouped(events.size(), kBlock, [&](std::size_t i) {
        return Block{columns.end[events[i]], events[i], columns.weight[events[i]]};
    });
    while (m_levels.back().size() > 1) {
        const std::vector<Block> finer = m_levels.back();
        grouped(finer.size(), kFan, [&](std::size_t i) { return finer[i]; });
    }
}

void Mipmap::endingAfter(std::int64_t from, std::size_t count, std::size_t most,
                         std::span<const EventIndex> events, const EventColumns& columns,
                         std::vector<EventIndex>& found) const {
    const auto visit = [&](const auto& self, std::size_t level, std::size_t block, std::size_t size) -> void {
        if (block * size >= count || found.size() >= most || m_levels[level][block].latestEnd <= from)
            return;
        if (level == 0) {
            const std::size_t last = std::min(count, (block + 1) * kBlock);
            for (std::size_t i = block * kBlock; i < last && found.size() < most; ++i)
                if (columns.end[events[i]] > from)
                    found.push_back(events[i]);
            return;
        }
        const std::size_t last = std::min(m_levels[level - 1].size(), (block + 1) * kFan);
        for (std::size_t finer = block * kFan; finer < last; ++finer)
            self(self, level - 1, finer, size / kFan);
    };
    if (m_levels.empty() || m_levels.front().empty())
        return;
    std::size_t size = kBlock;
    for (std::size_t level = 1; level < m_levels.size(); ++level)
        size *= kFan;
    visit(visit, m_levels.size() - 1, 0, size);
}

std::optional<EventIndex> Mipmap::top(std::size_t first, std::size_t last, std::span<const EventIndex> events,
                                      const EventColumns& columns) const {
    Block best{std::numeric_limits<std::int64_t>::min(), 0, 0};
    bool any = false;
    const auto consider = [&](const Block& block) {
        if (!any || block.weight > best.weight || (block.weight == best.weight && block.top < best.top))
            best = block;
        any = true;
    };
    const auto considerEvents = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            consider({0, events[i], columns.weight[events[i]]});
    };
    const std::size_t firstBlock = (first + kBlock - 1) / kBlock;
    const std::size_t lastBlock = last / kBlock;
    if (firstBlock >= lastBlock) {
        considerEvents(first, last);
        return any ? std::optional(best.top) : std::nullopt;
    }
    considerEvents(first, firstBlock * kBlock);
    considerEvents(lastBlock * kBlock, last);
    std::size_t from = firstBlock;
    std::size_t to = lastBlock;
    for (std::size_t level = 0; from < to; ++level) {
        const std::vector<Block>& blocks = m_levels[level];
        while (from < to && (from % kFan != 0 || level + 1 == m_levels.size()))
            consider(blocks[from++]);
        while (from < to && to % kFan != 0)
            consider(blocks[--to]);
        from /= kFan;
        to /= kFan;
    }
    return best.top;
}

} // namespace dateline
