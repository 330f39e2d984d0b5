#pragma once

#include "core/time/interval.h"

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// "2023-09-20"; a year before 0 or after 9999 with its sign, as ISO 8601 has it.
[[nodiscard]] std::string isoDay(std::chrono::sys_days day);
/// "2023-09-20T00:00:00", in any year
[[nodiscard]] std::string isoTime(CivilSeconds time);
/// What isoTime has written; of a day, month or year alone its first second. None when it is no such time.
[[nodiscard]] std::optional<CivilSeconds> timeFromIso(std::string_view text);

} // namespace dateline
