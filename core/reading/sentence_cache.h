#pragma once

#include "core/mentions/mentions.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace dateline {

/// A sentence that stays as long as it is held.
using SentencePtr = std::shared_ptr<const Sentence>;

/// Some sentences of an article: those that were put in last, of each kKept that follow each other one.
class SentenceCache {
public:
    static constexpr std::uint32_t kKept = 1024;

    /// Null when it is not there.
    [[nodiscard]] SentencePtr find(std::uint32_t index) const {
        const std::size_t slot = index % kKept;
        return slot < m_slots.size() && m_slots[slot].index == index ? m_slots[slot].sentence : nullptr;
    }

    void put(std::uint32_t index, SentencePtr sentence) {
        const std::size_t slot = index % kKept;
        if (slot >= m_slots.size())
            m_slots.resize(slot + 1);
        m_slots[slot] = {index, std::move(sentence)};
    }

private:
    struct Slot {
        std::uint32_t index = 0;
        SentencePtr sentence;
    };
    std::vector<Slot> m_slots;
};

} // namespace dateline
