#include "core/event/event_type.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::array<FamilyInfo, kFamilyCount> kFamilies{{
    {Family::Violence, "violence", "Armed violence"},
    {Family::Movement, "movement", "Military movement"},
    {Family::Diplomacy, "diplomacy", "Diplomacy"},
    {Family::Politics, "politics", "Politics"},
    {Family::Law, "law", "Law & justice"},
    {Family::Protest, "protest", "Protest"},
    {Family::Humanitarian, "humanitarian", "Humanitarian"},
    {Family::Other, "other", "Other"},
}};

// clang-format off
constexpr std::array<EventTypeInfo, kEventTypeCount> kTypes{{
    {EventType::Offensive,     "offensive",     "offensive",     Family::Violence,     "Battles", "ASSAULT", "190"},
    {EventType::Fighting,      "fighting",      "fighting",      Family::Violence,     "Battles / Armed clash", "ASSAULT", "193"},
    {EventType::Strike,        "strike",        "strike",        Family::Violence,     "Explosions/Remote violence / Shelling/artillery/missile attack", "ASSAULT heavy-weapons", "194"},
    {EventType::Bombing,       "bombing",       "bombing",       Family::Violence,     "Explosions/Remote violence / Remote explosive/landmine/IED", "ASSAULT explosives", "183"},
    {EventType::Attack,        "attack",        "attack",        Family::Violence,     "Violence against civilians / Attack", "ASSAULT targeted", "182"},
    {EventType::Abduction,     "abduction",     "abduction",     Family::Violence,     "Violence against civilians / Abduction/forced disappearance", "ASSAULT abduct", "181"},
    {EventType::Capture,       "capture",       "capture",       Family::Movement,     "Battles / Non-state actor overtakes territory", "ASSAULT", "192"},
    {EventType::Withdrawal,    "withdrawal",    "withdrawal",    Family::Movement,     "Strategic developments / Non-violent transfer of territory", "RETREAT withdraw", "0873"},
    {EventType::Surrender,     "surrender",     "surrender",     Family::Movement,     "Strategic developments / Non-violent transfer of territory", "RETREAT disarm", "0874"},
    {EventType::Mobilisation,  "mobilisation",  "mobilisation",  Family::Movement,     "Strategic developments / Headquarters or base established", "MOBILIZE", "15"},
    {EventType::Blockade,      "blockade",      "blockade",      Family::Movement,     "Strategic developments / Other", "COERCE", "191"},
    {EventType::Ceasefire,     "ceasefire",     "ceasefire",     Family::Diplomacy,    "Strategic developments / Agreement", "RETREAT ceasefire", "0871"},
    {EventType::Talks,         "talks",         "talks",         Family::Diplomacy,    "", "CONSULT", "04"},
    {EventType::Agreement,     "agreement",     "agreement",     Family::Diplomacy,    "Strategic developments / Agreement", "SUPPORT", "057"},
    {EventType::Statement,     "statement",     "statement",     Family::Politics,     "", "", "01"},
    {EventType::Demand,        "demand",        "demand",        Family::Politics,     "", "REQUEST", "10"},
    {EventType::Accusation,    "accusation",    "accusation",    Family::Politics,     "", "ACCUSE", "11"},
    {EventType::Threat,        "threat",        "threat",        Family::Politics,     "", "THREATEN", "13"},
    {EventType::Rejection,     "rejection",     "rejection",     Family::Politics,     "", "REJECT", "12"},
    {EventType::Government,    "government",    "government",    Family::Politics,     "Strategic developments / Change to group/activity", "", ""},
    {EventType::Arrest,        "arrest",        "arrest",        Family::Law,          "Strategic developments / Arrests", "COERCE", "173"},
    {EventType::Sanction,      "sanction",      "sanction",      Family::Law,          "", "SANCTION", "16"},
    {EventType::Investigation, "investigation", "investigation", Family::Law,          "", "ACCUSE", "09"},
    {EventType::Protest,       "protest",       "protest",       Family::Protest,      "Protests", "PROTEST", "14"},
    {EventType::Riot,          "riot",          "riot",          Family::Protest,      "Riots / Mob violence", "PROTEST", "145"},
    {EventType::Displacement,  "displacement",  "displacement",  Family::Humanitarian, "", "SANCTION expel", "201"},
    {EventType::Aid,           "aid",           "aid",           Family::Humanitarian, "", "AID", "07"},
    {EventType::Incident,      "incident",      "incident",      Family::Other,        "Strategic developments / Other", "", ""},
    {EventType::Other,         "other",         "other",         Family::Other,        "Strategic developments / Other", "", ""},
}};
// clang-format on

constexpr bool inEnumOrder() {
    for (std::size_t i = 0; i < kTypes.size(); ++i)
        if (static_cast<std::size_t>(kTypes[i].type) != i)
            return false;
    for (std::size_t i = 0; i < kFamilies.size(); ++i)
        if (static_cast<std::size_t>(kFamilies[i].family) != i)
            return false;
    return true;
}
static_assert(inEnumOrder());

} // namespace

std::span<const EventTypeInfo, kEventTypeCount> eventTypes() {
    return kTypes;
}

std::span<const FamilyInfo, kFamilyCount> families() {
    return kFamilies;
}

const EventTypeInfo& info(EventType type) {
    return kTypes[static_cast<std::size_t>(type)];
}

const FamilyInfo& info(Family family) {
    return kFamilies[static_cast<std::size_t>(family)];
}

std::optional<EventType> eventTypeFromKey(std::string_view key) {
    const auto found =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const auto& row) { return row.key == key; });
    return found == kTypes.end() ? std::nullopt : std::optional(found->type);
}

} // namespace dateline
