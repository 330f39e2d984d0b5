#pragma once

#include "core/base/calendar_names.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"
#include "core/scene/viewport.h"

#include <array>
#include <chrono>
#include <string>
#include <vector>

namespace dateline {

/// How the axis writes dates; the user's locale fills it in.
struct AxisFormat {
    Translation language = inEnglish; ///< of what is no name: "20th century", "300 BC"
    std::chrono::weekday weekStart = std::chrono::Monday;
    bool twelveHours = false;
    std::array<std::string, 12> months = calendarNames().months;
    std::array<std::string, 12> shortMonths = calendarNames().shortMonths;
    std::array<std::string, 7> shortWeekdays = calendarNames().shortWeekdays;
};

/// The two tiers of ticks for a view: minor ones at the smallest step of at least 64 pixels, major ones where
/// what contains the step begins. Labels never overlap within a tier; the leftmost major label sticks to the
/// left edge. Major labels are as long as all of them may be, and end before `upperEnd`.
[[nodiscard]] std::vector<Tick> layoutAxis(const Viewport& view, const AxisFormat& format,
                                           const TextMeasure& measure, double upperEnd);

} // namespace dateline
