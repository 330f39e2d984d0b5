#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace dateline {

/// How a Dateline file names what else is only numbered: by the order of PublishedFrom, ReasonFor and
/// TimexType.
inline constexpr std::array<std::string_view, 4> kPublishedFromNames{"nowhere", "page", "text", "user"};
inline constexpr std::array<std::string_view, 10> kReasonNames{
    "type", "date", "modality", "status", "speaker", "place", "merge", "conflict", "for", "against"};
inline constexpr std::array<std::string_view, 4> kTimexTypeNames{"DATE", "TIME", "DURATION", "SET"};

template <typename Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> fromName(const std::array<std::string_view, N>& names,
                                           std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

template <std::size_t N, typename Enum>
[[nodiscard]] constexpr std::string_view nameOf(const std::array<std::string_view, N>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

} // namespace dateline
