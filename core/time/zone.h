#pragma once

#include "core/time/interval.h"
#include "core/time/utc_offset.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dateline {

/// A zone of time: of a place, by the rules that hold there at each date, or so far from UTC always.
/// Immutable; copies share what they hold.
class Zone {
public:
    /// By its IANA id ("Europe/Kyiv"), or as far from UTC as ISO 8601 says ("+03:00", "Z"). None when there
    /// is no such zone.
    [[nodiscard]] static std::optional<Zone> named(std::string_view id);
    /// The zone that is always so far from UTC; `offset` must be said.
    [[nodiscard]] static Zone at(UtcOffset offset);

    /// What `named` takes.
    [[nodiscard]] const std::string& id() const { return m_id; }
    /// For people: "Europe/Kyiv", "UTC−5".
    [[nodiscard]] std::string name() const;
    /// Whether it is always as far from UTC.
    [[nodiscard]] bool isFixed() const { return m_fixed.said(); }
    /// At a time of UTC.
    [[nodiscard]] UtcOffset offsetAt(CivilSeconds utc) const;
    /// When its clocks tell `civil`; of an hour that comes twice, the first time.
    [[nodiscard]] UtcOffset offsetOfClock(CivilSeconds civil) const;

private:
    struct Rules;
    Zone() = default;
    [[nodiscard]] UtcOffset find(CivilSeconds at, bool local) const;

    std::string m_id;
    UtcOffset m_fixed;                    ///< said where it is always the same
    std::shared_ptr<const Rules> m_rules; ///< of a place
};

/// Some zones to choose from, by their ids, from west to east; UTC first.
[[nodiscard]] std::span<const std::string_view> commonZones();

} // namespace dateline
