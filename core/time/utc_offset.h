#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace dateline {

/// How far a clock is ahead of UTC; nothing where its zone is not said.
class UtcOffset {
public:
    constexpr UtcOffset() = default;
    explicit constexpr UtcOffset(int minutes) : m_minutes(static_cast<std::int16_t>(minutes)) {}

    [[nodiscard]] constexpr bool said() const { return m_minutes != kUnsaid; }
    /// Of one that is said; else 0.
    [[nodiscard]] constexpr std::chrono::minutes ahead() const {
        return std::chrono::minutes{said() ? m_minutes : 0};
    }
    friend constexpr bool operator==(UtcOffset, UtcOffset) = default;

    /// No clock on earth is further from UTC.
    static constexpr int kMostHours = 14;

private:
    static constexpr std::int16_t kUnsaid = INT16_MIN;
    std::int16_t m_minutes = kUnsaid;
};

/// As ISO 8601 writes it: "Z", "-05:00"; empty where it is not said.
[[nodiscard]] std::string isoOffset(UtcOffset offset);
/// For people: "UTC", "UTC−5", "UTC+5:30"; empty where it is not said.
[[nodiscard]] std::string offsetName(UtcOffset offset);

} // namespace dateline
