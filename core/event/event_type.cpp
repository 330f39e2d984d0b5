#include "core/event/event_type.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::array<FamilyInfo, kFamilyCount> kFamilies{{
    {Family::Violence, "violence", Phrase::tr("Armed violence")},
    {Family::Movement, "movement", Phrase::tr("Military movement")},
    {Family::Diplomacy, "diplomacy", Phrase::tr("Diplomacy")},
    {Family::Politics, "politics", Phrase::tr("Politics")},
    {Family::Law, "law", Phrase::tr("Law & justice")},
    {Family::Protest, "protest", Phrase::tr("Protest")},
    {Family::Humanitarian, "humanitarian", Phrase::tr("Humanitarian")},
    {Family::Other, "other", Phrase::tr("Other")},
}};

constexpr bool inEnumOrder() {
    for (std::size_t i = 0; i < kEventTypes.size(); ++i)
        if (static_cast<std::size_t>(kEventTypes[i].type) != i)
            return false;
    for (std::size_t i = 0; i < kFamilies.size(); ++i)
        if (static_cast<std::size_t>(kFamilies[i].family) != i)
            return false;
    return true;
}
static_assert(inEnumOrder());

} // namespace

std::span<const FamilyInfo, kFamilyCount> families() {
    return kFamilies;
}

const FamilyInfo& info(Family family) {
    return kFamilies[static_cast<std::size_t>(family)];
}

std::optional<EventType> eventTypeFromKey(std::string_view key) {
    const auto found =
        std::find_if(kEventTypes.begin(), kEventTypes.end(), [&](const auto& row) { return row.key == key; });
    return found == kEventTypes.end() ? std::nullopt : std::optional(found->type);
}

} // namespace dateline
