#include "core/event/event_columns.h"

#include <algorithm>
#include <utility>

namespace dateline {

EventBrief briefOf(const Event& event) {
    EventBrief brief;
    if (event.when)
        brief.time = *event.when;
    brief.dated = event.when.has_value();
    brief.type = event.type;
    brief.modality = event.modality;
    brief.status = event.status;
    brief.weight = weightOf(event);
    return brief;
}

std::uint16_t weightOf(const Event& event) {
    static constexpr int kOfModality[]{8, 4, 2, 2, 0};
    const auto upTo = [](std::size_t count, int most) { return std::min(static_cast<int>(count), most); };
    return static_cast<std::uint16_t>(
        kOfModality[static_cast<std::size_t>(event.modality)] + 2 * upTo(event.quotes.size(), 6) +
        upTo(static_cast<std::size_t>(std::count_if(event.casualties.begin(), event.casualties.end(), isOwn)),
             3) +
        (event.status == Status::Reported ? 1 : 0));
}

/// Where a name stands in the slots, or would.
std::size_t NamePool::slotOf(std::string_view name) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = std::hash<std::string_view>{}(name)&mask;
    while (m_slots[at] != 0 && m_names[m_slots[at] - 1] != name)
        at = (at + 1) & mask;
    return at;
}

std::string_view NamePool::kept(std::string_view name) {
    constexpr std::size_t blockBytes = std::size_t{64} << 10;
    if (name.size() > m_left) {
        m_left = std::max(blockBytes, name.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_free = m_blocks.back().get();
    }
    char* const begin = std::exchange(m_free, m_free + name.size());
    m_left -= name.size();
    std::copy(name.begin(), name.end(), begin);
    return {begin, name.size()};
}

void NamePool::grow() {
    constexpr std::size_t fewest = 16;
    m_slots.assign(std::max(fewest, 2 * m_slots.size()), 0);
    for (NameId id = 0; id < m_names.size(); ++id)
        m_slots[slotOf(m_names[id])] = id + 1;
}

NameId NamePool::id(std::string_view name) {
    if (2 * (m_names.size() + 1) > m_slots.size())
        grow();
    NameId& slot = m_slots[slotOf(name)];
    if (slot == 0) {
        m_names.push_back(kept(name));
        slot = static_cast<NameId>(m_names.size());
    }
    return slot - 1;
}

std::optional<NameId> NamePool::find(std::string_view name) const {
    const NameId slot = m_slots.empty() ? 0 : m_slots[slotOf(name)];
    return slot == 0 ? std::nullopt : std::optional(slot - 1);
}

void EventColumns::reserve(std::size_t count) {
    start.reserve(count);
    end.reserve(count);
    record.reserve(count);
    code.reserve(count);
    weight.reserve(count);
    actors.reserve(count);
    place.reserve(count);
}

EventColumns::Code EventColumns::codeOf(const EventBrief& brief) {
    const auto byte = [](auto low, auto high) {
        return static_cast<std::uint8_t>(static_cast<unsigned>(low) | (static_cast<unsigned>(high) << 4));
    };
    const auto flag = [](bool set, std::uint8_t bit) { return set ? unsigned{bit} : 0u; };
    return {static_cast<std::uint8_t>(brief.type), byte(brief.modality, brief.status),
            byte(brief.time.start, brief.time.end),
            static_cast<std::uint8_t>(flag(brief.dated, kDated) | flag(brief.time.isSpan, kSpan) |
                                      flag(brief.time.approximate, kApproximate) |
                                      flag(brief.time.uncertain, kUncertain))};
}

void EventColumns::add(const EventBrief& brief, std::uint32_t recordOf, NameId actorsOf, NameId placeOf) {
    const Interval bounds = brief.dated ? brief.time.bounds : Interval{kEndOfTime, kEndOfTime};
    start.push_back(bounds.start.time_since_epoch().count());
    end.push_back(bounds.end.time_since_epoch().count());
    record.push_back(recordOf);
    code.push_back(codeOf(brief));
    weight.push_back(brief.weight);
    actors.push_back(actorsOf);
    place.push_back(placeOf);
    setOffset(brief.dated ? brief.time.offset : UtcOffset());
}

void EventColumns::setOffset(UtcOffset offsetOf) {
    if (offset.empty() && !offsetOf.said())
        return;
    offset.resize(start.size());
    offset.back() = offsetOf;
}

TimeShape EventColumns::time(std::size_t index) const {
    const auto at = [](std::int64_t seconds) { return CivilSeconds{std::chrono::seconds{seconds}}; };
    const Code& packed = code[index];
    TimeShape time;
    time.bounds = {at(start[index]), at(end[index])};
    time.start = static_cast<Granularity>(packed.granularity & 15);
    time.end = static_cast<Granularity>(packed.granularity >> 4);
    time.isSpan = (packed.flags & kSpan) != 0;
    time.approximate = (packed.flags & kApproximate) != 0;
    time.uncertain = (packed.flags & kUncertain) != 0;
    time.offset = offsetAt(index);
    return time;
}

EventBrief EventColumns::brief(std::size_t index) const {
    EventBrief brief;
    brief.time = time(index);
    brief.dated = dated(index);
    brief.type = typeOf(index);
    brief.modality = modalityOf(index);
    brief.status = statusOf(index);
    brief.weight = weight[index];
    return brief;
}

std::vector<std::string_view> EventColumns::actorsOf(NameId list) const {
    std::vector<std::string_view> found;
    for (std::string_view rest = actorLists.name(list); !rest.empty();) {
        std::string_view name = rest.substr(0, rest.find(kActorSeparator));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        static_cast<void>(takeRole(name));
        found.push_back(name);
    }
    return found;
}

std::vector<std::string_view> EventColumns::actorsOf(NameId list, ActorRole role) const {
    std::vector<std::string_view> found;
    for (std::string_view rest = actorLists.name(list); !rest.empty();) {
        std::string_view name = rest.substr(0, rest.find(kActorSeparator));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        if (takeRole(name) == role)
            found.push_back(name);
    }
    return found;
}

ActorRole EventColumns::takeRole(std::string_view& entry) {
    for (const ActorRole role : {ActorRole::Did, ActorRole::Suffered, ActorRole::With})
        if (!entry.empty() && entry.front() == markOf(role)) {
            entry.remove_prefix(1);
            return role;
        }
    return ActorRole::Unknown;
}

std::string EventColumns::listOf(const Event& event) {
    std::string list;
    for (std::size_t i = 0; i < event.actors.size(); ++i) {
        if (i > 0)
            list += kActorSeparator;
        if (const ActorRole role = roleOf(event, i); role != ActorRole::Unknown)
            list += markOf(role);
        list += event.actors[i];
    }
    return list;
}

} // namespace dateline
