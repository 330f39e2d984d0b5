#include "core/event/event.h"

#include <array>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 5> kModalities{"actual", "future", "hypothetical", "negated",
                                                      "historical"};
constexpr std::array<std::string_view, 3> kStatuses{"reported", "claimed", "disputed"};
constexpr std::array<std::string_view, 4> kActorRoles{"", "did", "suffered", "with"};
constexpr std::array<std::string_view, kCasualtyKindCount> kCasualtyKinds{"killed", "injured", "displaced",
                                                                          "captured", "missing"};
constexpr std::array<std::string_view, 3> kCasualtyScopes{"event", "shared", "cumulative"};
constexpr std::array<std::string_view, 3> kChecks{"unchecked", "checked", "doubtful"};

template <typename T, std::size_t N>
std::optional<T> fromName(const std::array<std::string_view, N>& names, std::string_view name) {
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == name)
            return static_cast<T>(i);
    return std::nullopt;
}

} // namespace

std::string_view name(Modality modality) {
    return kModalities[static_cast<std::size_t>(modality)];
}

std::string_view name(Status status) {
    return kStatuses[static_cast<std::size_t>(status)];
}

std::string_view name(CasualtyKind kind) {
    return kCasualtyKinds[static_cast<std::size_t>(kind)];
}

std::string_view name(ActorRole role) {
    return kActorRoles[static_cast<std::size_t>(role)];
}

std::string_view name(Check check) {
    return kChecks[static_cast<std::size_t>(check)];
}

std::optional<Check> checkFromName(std::string_view name) {
    return fromName<Check>(kChecks, name);
}

std::optional<Modality> modalityFromName(std::string_view name) {
    return fromName<Modality>(kModalities, name);
}

std::optional<Status> statusFromName(std::string_view name) {
    return fromName<Status>(kStatuses, name);
}

std::optional<CasualtyKind> casualtyKindFromName(std::string_view name) {
    return fromName<CasualtyKind>(kCasualtyKinds, name);
}

std::optional<ActorRole> actorRoleFromName(std::string_view name) {
    return fromName<ActorRole>(kActorRoles, name);
}

std::string_view name(CasualtyScope scope) {
    return kCasualtyScopes[static_cast<std::size_t>(scope)];
}

std::optional<CasualtyScope> casualtyScopeFromName(std::string_view name) {
    return fromName<CasualtyScope>(kCasualtyScopes, name);
}

} // namespace dateline
