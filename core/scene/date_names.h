#pragma once

#include "core/scene/axis.h"
#include "core/scene/calendar_step.h"

#include <string>
#include <vector>

namespace dateline {

/// The name of a step that begins at `at`, for the lower tier ("14:05", "Wed 20", "Feb", "1995") …
[[nodiscard]] std::string minorName(CalendarStep step, CivilSeconds at, const AxisFormat& format);
/// … and for the upper ("Mon 3 May 2021", "May 2021", "2021", "1990s", "20th century").
[[nodiscard]] std::string majorName(CalendarStep step, CivilSeconds at, const AxisFormat& format);

/// The same and what may stand for it where there is less room ("Wed 20 Sep 2023", "20 Sep", "20"), longest
/// first; as many of them for every `at`.
[[nodiscard]] std::vector<std::string> majorNames(CalendarStep step, CivilSeconds at,
                                                  const AxisFormat& format);

} // namespace dateline
