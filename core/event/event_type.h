#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dateline {

/// The eight families, in the order of the lanes.
enum class Family : std::uint8_t {
    Violence,
    Movement,
    Diplomacy,
    Politics,
    Law,
    Protest,
    Humanitarian,
    Other,
};
inline constexpr std::size_t kFamilyCount = 8;

/// The closed list of what an event can be.
enum class EventType : std::uint8_t {
    Offensive,
    Fighting,
    Strike,
    Bombing,
    Attack,
    Abduction,
    Capture,
    Withdrawal,
    Surrender,
    Mobilisation,
    Blockade,
    Ceasefire,
    Talks,
    Agreement,
    Statement,
    Demand,
    Accusation,
    Threat,
    Rejection,
    Government,
    Arrest,
    Sanction,
    Investigation,
    Protest,
    Riot,
    Displacement,
    Aid,
    Incident,
    Other,
};
inline constexpr std::size_t kEventTypeCount = 29;

/// A row of the one table of types: its key in files, its label for people, and its codes elsewhere ("" where
/// none).
struct EventTypeInfo {
    EventType type;
    std::string_view key;
    std::string_view label;
    Family family;
    std::string_view acled; ///< event type / sub-event type
    std::string_view plover;
    std::string_view cameo;
};

struct FamilyInfo {
    Family family;
    std::string_view key;
    std::string_view label; ///< "Armed violence", "Military movement" …
};

[[nodiscard]] std::span<const EventTypeInfo, kEventTypeCount> eventTypes();
[[nodiscard]] std::span<const FamilyInfo, kFamilyCount> families();
[[nodiscard]] const EventTypeInfo& info(EventType type);
[[nodiscard]] const FamilyInfo& info(Family family);
[[nodiscard]] inline Family familyOf(EventType type) {
    return info(type).family;
}
[[nodiscard]] std::optional<EventType> eventTypeFromKey(std::string_view key);

} // namespace dateline
