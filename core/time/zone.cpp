#include "core/time/zone.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <unicode/basictz.h>
#include <unicode/timezone.h>
#include <unicode/ucal.h>
#include <utility>

namespace dateline {
namespace {

/// "+03:00", "-0500", "+3"; none when it is no offset.
std::optional<UtcOffset> offsetFromIso(std::string_view text) {
    if (text == "Z" || text == "UTC")
        return UtcOffset(0);
    if (text.size() < 2 || (text.front() != '+' && text.front() != '-'))
        return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    std::string digits(text.substr(1));
    std::erase(digits, ':');
    if (digits.size() > 4 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    const int number = std::stoi(digits);
    const int minutes = digits.size() > 2 ? number / 100 * 60 + number % 100 : number * 60;
    const bool known = minutes <= UtcOffset::kMostHours * 60 && (digits.size() < 3 || number % 100 < 60);
    return known ? std::optional(UtcOffset(sign * minutes)) : std::nullopt;
}

} // namespace

struct Zone::Rules {
    std::unique_ptr<icu::BasicTimeZone> zone;
};

std::optional<Zone> Zone::named(std::string_view id) {
    if (const auto offset = offsetFromIso(id))
        return at(*offset);
    const auto size = static_cast<std::int32_t>(id.size());
    std::unique_ptr<icu::TimeZone> found(
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8({id.data(), size})));
    auto* basic = dynamic_cast<icu::BasicTimeZone*>(found.get());
    icu::UnicodeString known;
    if (basic == nullptr || found->getID(known) == UCAL_UNKNOWN_ZONE_ID)
        return std::nullopt;
    static_cast<void>(found.release()); // `basic` is the same, and owns it below
    Zone zone;
    zone.m_id = id;
    zone.m_rules = std::make_shared<const Rules>(Rules{std::unique_ptr<icu::BasicTimeZone>(basic)});
    return zone;
}

Zone Zone::at(UtcOffset offset) {
    Zone zone;
    zone.m_fixed = offset;
    zone.m_id = offset == UtcOffset(0) ? "UTC" : isoOffset(offset);
    return zone;
}

std::string Zone::name() const {
    return m_fixed.said() ? offsetName(m_fixed) : m_id;
}

UtcOffset Zone::find(CivilSeconds at, bool local) const {
    if (m_fixed.said())
        return m_fixed;
    constexpr double msPerSecond = 1000;
    constexpr int msPerMinute = 60'000;
    const double when = static_cast<double>(at.time_since_epoch().count()) * msPerSecond;
    std::int32_t raw = 0;
    std::int32_t summer = 0;
    UErrorCode status = U_ZERO_ERROR;
    if (local)
        m_rules->zone->getOffsetFromLocal(when, UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER, raw, summer,
                                          status);
    else
        m_rules->zone->getOffset(when, 0, raw, summer, status);
    return U_SUCCESS(status) != 0 ? UtcOffset((raw + summer) / msPerMinute) : UtcOffset(0);
}

std::span<const std::string_view> commonZones() {
    static constexpr std::array<std::string_view, 24> zones{
        "UTC",           "America/Los_Angeles", "America/Chicago", "America/New_York", "America/Bogota",
        "Europe/London", "Europe/Paris",        "Africa/Lagos",    "Africa/Cairo",     "Africa/Khartoum",
        "Europe/Kiev",   "Asia/Jerusalem",      "Asia/Damascus",   "Asia/Baghdad",     "Europe/Moscow",
        "Asia/Tehran",   "Asia/Baku",           "Asia/Kabul",      "Asia/Karachi",     "Asia/Kolkata",
        "Asia/Yangon",   "Asia/Shanghai",       "Asia/Tokyo",      "Australia/Sydney"};
    return zones;
}

UtcOffset Zone::offsetAt(CivilSeconds utc) const {
    return find(utc, false);
}

UtcOffset Zone::offsetOfClock(CivilSeconds civil) const {
    return find(civil, true);
}

} // namespace dateline
