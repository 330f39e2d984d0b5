#pragma once

#include "core/event/event.h"
#include "core/time/when.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What is drawn and counted of an event, without its words.
struct EventBrief {
    TimeShape time; ///< of no meaning when the event is undated
    bool dated = false;
    EventType type = EventType::Other;
    Modality modality = Modality::Actual;
    Status status = Status::Reported;
    std::uint16_t weight = 0; ///< how much it has to say, for who is shown when there is not room for all
};

[[nodiscard]] EventBrief briefOf(const Event& event);
/// How much an event of an article has to say: quotes, casualty claims; background and what did not happen go
/// last.
[[nodiscard]] std::uint16_t weightOf(const Event& event);

/// A name's place in a NamePool; 0 is the empty name.
using NameId = std::uint32_t;

/// Names, each kept once: their bytes and some 24 more.
class NamePool {
public:
    NamePool() { static_cast<void>(id({})); }

    [[nodiscard]] NameId id(std::string_view name);
    /// None when there is no such name.
    [[nodiscard]] std::optional<NameId> find(std::string_view name) const;
    /// Good as long as the pool.
    [[nodiscard]] std::string_view name(NameId id) const { return m_names[id]; }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }

    NamePool(const NamePool&) = delete;
    NamePool& operator=(const NamePool&) = delete;
    NamePool(NamePool&&) = default;
    NamePool& operator=(NamePool&&) = default;

private:
    [[nodiscard]] std::size_t slotOf(std::string_view name) const;
    [[nodiscard]] std::string_view kept(std::string_view name);
    void grow();

    std::vector<std::unique_ptr<char[]>> m_blocks; ///< of bytes, which stay where they are
    char* m_free = nullptr;                        ///< of the last block
    std::size_t m_left = 0;
    std::vector<std::string_view> m_names;
    std::vector<NameId> m_slots; ///< open addressing, at most half full; the id and 1, or 0
};

/// Many events, a vector a property, 34 bytes an event: what is needed to find, filter, count and draw them.
/// Their words are read from where they stand when asked for. The vectors are of one length.
struct EventColumns {
    /// Type, modality, status and how the time is told, in four bytes.
    struct Code {
        std::uint8_t type = 0;
        std::uint8_t standing = 0;    ///< modality in the low four bits, status in the high
        std::uint8_t granularity = 0; ///< of the start in the low four bits, of the end in the high
        std::uint8_t flags = 0;
        friend bool operator==(const Code&, const Code&) = default;
    };

    std::vector<std::int64_t> start; ///< seconds, half-open with `end`, of undated events kEndOfTime
    std::vector<std::int64_t> end;
    std::vector<std::uint32_t> record; ///< where its words are: a row's first byte, or an event of an article
    std::vector<Code> code;
    std::vector<std::uint16_t> weight;
    std::vector<NameId> actors;    ///< by `actorLists`
    std::vector<NameId> place;     ///< by `names`
    std::vector<UtcOffset> offset; ///< of the clocks; empty while none has a zone
    NamePool names;
    /// Lists of actors, each kept once: their names joined by kActorSeparator, before those that have a role
    /// its mark.
    NamePool actorLists;

    static constexpr char kActorSeparator = '\x1f';
    /// The mark of a role other than Unknown: a character below the space.
    [[nodiscard]] static constexpr char markOf(ActorRole role) {
        return static_cast<char>(kFirstMark + static_cast<char>(role));
    }

    [[nodiscard]] std::size_t size() const { return start.size(); }
    void reserve(std::size_t count);
    void add(const EventBrief& brief, std::uint32_t recordOf, NameId actorsOf, NameId placeOf);
    /// Of the event that was added last.
    void setOffset(UtcOffset offsetOf);
    [[nodiscard]] UtcOffset offsetAt(std::size_t index) const {
        return offset.empty() ? UtcOffset() : offset[index];
    }
    /// How its time is told, without all else.
    [[nodiscard]] TimeShape time(std::size_t index) const;
    [[nodiscard]] EventBrief brief(std::size_t index) const;
    [[nodiscard]] EventType typeOf(std::size_t index) const {
        return static_cast<EventType>(code[index].type);
    }
    [[nodiscard]] Modality modalityOf(std::size_t index) const {
        return static_cast<Modality>(code[index].standing & 15);
    }
    [[nodiscard]] Status statusOf(std::size_t index) const {
        return static_cast<Status>(code[index].standing >> 4);
    }
    [[nodiscard]] bool dated(std::size_t index) const { return (code[index].flags & kDated) != 0; }
    [[nodiscard]] bool isSpan(std::size_t index) const { return (code[index].flags & kSpan) != 0; }
    /// The actors of a list, in its order.
    [[nodiscard]] std::vector<std::string_view> actorsOf(NameId list) const;
    /// Those of them that have a role.
    [[nodiscard]] std::vector<std::string_view> actorsOf(NameId list, ActorRole role) const;
    /// A list as it is kept.
    [[nodiscard]] static std::string listOf(const Event& event);
    /// The role by which an entry of a list is marked, and the entry without its mark.
    [[nodiscard]] static ActorRole takeRole(std::string_view& entry);

    [[nodiscard]] static Code codeOf(const EventBrief& brief);

    static constexpr char kFirstMark = '\x10';
    static constexpr std::uint8_t kDated = 1;
    static constexpr std::uint8_t kSpan = 2;
    static constexpr std::uint8_t kApproximate = 4;
    static constexpr std::uint8_t kUncertain = 8;
};

} // namespace dateline
