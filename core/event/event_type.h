#pragma once

#include "core/base/phrase.h"

#include <array>
#include <cstdint>
#include <initializer_list>
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
    Release,
    Seizure,
    Sanction,
    Investigation,
    Protest,
    Riot,
    Displacement,
    Aid,
    Incident,
    Other,
};
inline constexpr std::size_t kEventTypeCount = static_cast<std::size_t>(EventType::Other) + 1;

/// What holds for every happening of some types.
enum class Trait : std::uint8_t {
    HarmsPeople, ///< people come to harm, so that their number is told of it
    TakesPeople, ///< those taken are counted for it
    DrivesOut,   ///< those driven out are counted for it, and no others
    Lasts,       ///< its verb may go on for a time: "shelled the port for three days"
    Territorial, ///< what it is done to is a place: "captured Kherson"
    SpeechAct,   ///< saying it is doing it
    Governs,     ///< what its verb governs is said or agreed, and not told to have happened
    Manifold,    ///< holds happenings of quite different kinds: elections, coups and resignations
    Broad,       ///< its words fit many happenings of its family
    Apart,       ///< no word of another type means it
    Mutual,      ///< those who take part are equals: "met with"
    Solitary,    ///< nobody suffers it
    Befalls,     ///< nobody does it
    ToPeople,    ///< what it is done to is somebody
};

class Traits {
public:
    constexpr Traits(std::initializer_list<Trait> traits) {
        for (const Trait trait : traits)
            m_bits |= bit(trait);
    }
    [[nodiscard]] constexpr bool has(Trait trait) const { return (m_bits & bit(trait)) != 0; }

private:
    [[nodiscard]] static constexpr std::uint32_t bit(Trait trait) {
        return 1u << static_cast<unsigned>(trait);
    }

    std::uint32_t m_bits = 0;
};

/// A row of the one table of types: its key in files, its label for people, its codes elsewhere ("" where
/// none) and its traits.
struct EventTypeInfo {
    EventType type;
    std::string_view key;
    Wording label;
    Family family;
    std::string_view acled; ///< event type / sub-event type
    std::string_view plover;
    std::string_view cameo;
    Traits traits;
};

struct FamilyInfo {
    Family family;
    std::string_view key;
    Wording label; ///< "Armed violence", "Military movement" …
};

/// In the order of EventType.
// clang-format off
inline constexpr std::array<EventTypeInfo, kEventTypeCount> kEventTypes = [] {
    using enum Trait;
    return std::array<EventTypeInfo, kEventTypeCount>{{
        {EventType::Offensive,     "offensive",     Phrase::tr("offensive"),     Family::Violence,     "Battles", "ASSAULT", "190", {HarmsPeople, Lasts, Territorial}},
        {EventType::Fighting,      "fighting",      Phrase::tr("fighting"),      Family::Violence,     "Battles / Armed clash", "ASSAULT", "193", {HarmsPeople, Lasts, Mutual}},
        {EventType::Strike,        "strike",        Phrase::tr("strike"),        Family::Violence,     "Explosions/Remote violence / Shelling/artillery/missile attack", "ASSAULT heavy-weapons", "194", {HarmsPeople, Lasts, Territorial}},
        {EventType::Bombing,       "bombing",       Phrase::tr("bombing"),       Family::Violence,     "Explosions/Remote violence / Remote explosive/landmine/IED", "ASSAULT explosives", "183", {HarmsPeople, Lasts, Territorial}},
        {EventType::Attack,        "attack",        Phrase::tr("attack"),        Family::Violence,     "Violence against civilians / Attack", "ASSAULT targeted", "182", {HarmsPeople, Lasts, Broad, ToPeople}},
        {EventType::Abduction,     "abduction",     Phrase::tr("abduction"),     Family::Violence,     "Violence against civilians / Abduction/forced disappearance", "ASSAULT abduct", "181", {HarmsPeople, TakesPeople, Lasts, Apart, ToPeople}},
        {EventType::Capture,       "capture",       Phrase::tr("capture"),       Family::Movement,     "Battles / Non-state actor overtakes territory", "ASSAULT", "192", {HarmsPeople, TakesPeople, Territorial}},
        {EventType::Withdrawal,    "withdrawal",    Phrase::tr("withdrawal"),    Family::Movement,     "Strategic developments / Non-violent transfer of territory", "RETREAT withdraw", "0873", {TakesPeople, Territorial, Solitary}},
        {EventType::Surrender,     "surrender",     Phrase::tr("surrender"),     Family::Movement,     "Strategic developments / Non-violent transfer of territory", "RETREAT disarm", "0874", {TakesPeople, Solitary}},
        {EventType::Mobilisation,  "mobilisation",  Phrase::tr("mobilisation"),  Family::Movement,     "Strategic developments / Headquarters or base established", "MOBILIZE", "15", {TakesPeople, Solitary}},
        {EventType::Blockade,      "blockade",      Phrase::tr("blockade"),      Family::Movement,     "Strategic developments / Other", "COERCE", "191", {TakesPeople, Lasts, Territorial}},
        {EventType::Ceasefire,     "ceasefire",     Phrase::tr("ceasefire"),     Family::Diplomacy,    "Strategic developments / Agreement", "RETREAT ceasefire", "0871", {Mutual}},
        {EventType::Talks,         "talks",         Phrase::tr("talks"),         Family::Diplomacy,    "", "CONSULT", "04", {Mutual}},
        {EventType::Agreement,     "agreement",     Phrase::tr("agreement"),     Family::Diplomacy,    "Strategic developments / Agreement", "SUPPORT", "057", {Governs, Mutual}},
        {EventType::Statement,     "statement",     Phrase::tr("statement"),     Family::Politics,     "", "", "01", {SpeechAct, Governs, Solitary}},
        {EventType::Demand,        "demand",        Phrase::tr("demand"),        Family::Politics,     "", "REQUEST", "10", {SpeechAct, Governs, ToPeople}},
        {EventType::Accusation,    "accusation",    Phrase::tr("accusation"),    Family::Politics,     "", "ACCUSE", "11", {SpeechAct, Governs, ToPeople}},
        {EventType::Threat,        "threat",        Phrase::tr("threat"),        Family::Politics,     "", "THREATEN", "13", {SpeechAct, Governs, ToPeople}},
        {EventType::Rejection,     "rejection",     Phrase::tr("rejection"),     Family::Politics,     "", "REJECT", "12", {SpeechAct, Governs, ToPeople}},
        {EventType::Government,    "government",    Phrase::tr("government"),    Family::Politics,     "Strategic developments / Change to group/activity", "", "", {Manifold}},
        {EventType::Arrest,        "arrest",        Phrase::tr("arrest"),        Family::Law,          "Strategic developments / Arrests", "COERCE", "173", {ToPeople}},
        {EventType::Release,       "release",       Phrase::tr("release"),       Family::Law,          "Strategic developments / Other", "RETREAT release", "0841", {TakesPeople, ToPeople}},
        {EventType::Seizure,       "seizure",       Phrase::tr("seizure"),       Family::Law,          "Strategic developments / Disrupted weapons use", "COERCE seize", "1711", {}},
        {EventType::Sanction,      "sanction",      Phrase::tr("sanction"),      Family::Law,          "", "SANCTION", "16", {}},
        {EventType::Investigation, "investigation", Phrase::tr("investigation"), Family::Law,          "", "ACCUSE", "09", {ToPeople}},
        {EventType::Protest,       "protest",       Phrase::tr("protest"),       Family::Protest,      "Protests", "PROTEST", "14", {HarmsPeople, Lasts, ToPeople}},
        {EventType::Riot,          "riot",          Phrase::tr("riot"),          Family::Protest,      "Riots / Mob violence", "PROTEST", "145", {HarmsPeople, ToPeople}},
        {EventType::Displacement,  "displacement",  Phrase::tr("displacement"),  Family::Humanitarian, "", "SANCTION expel", "201", {HarmsPeople, DrivesOut, ToPeople}},
        {EventType::Aid,           "aid",           Phrase::tr("aid"),           Family::Humanitarian, "", "AID", "07", {ToPeople}},
        {EventType::Incident,      "incident",      Phrase::tr("incident"),      Family::Other,        "Strategic developments / Other", "", "", {HarmsPeople, Befalls}},
        {EventType::Other,         "other",         Phrase::tr("other"),         Family::Other,        "Strategic developments / Other", "", "", {Manifold, Solitary}},
    }};
}();
// clang-format on

[[nodiscard]] std::span<const FamilyInfo, kFamilyCount> families();
[[nodiscard]] constexpr const EventTypeInfo& info(EventType type) {
    return kEventTypes[static_cast<std::size_t>(type)];
}
[[nodiscard]] const FamilyInfo& info(Family family);
[[nodiscard]] constexpr Family familyOf(EventType type) {
    return info(type).family;
}
[[nodiscard]] constexpr bool has(EventType type, Trait trait) {
    return info(type).traits.has(trait);
}
[[nodiscard]] std::optional<EventType> eventTypeFromKey(std::string_view key);

} // namespace dateline
