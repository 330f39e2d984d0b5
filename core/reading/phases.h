#pragma once

#include "core/reading/dating.h"

#include <optional>

namespace dateline {

/// The span of a happening of which its sentence tells two of three: when it began, how long it lasted, when
/// it ended ("The fighting lasted for 24 hours and ended on Wednesday"). None when it tells fewer.
[[nodiscard]] std::optional<EventDate> dateByPhases(const Article& article, const Mention& mention);

/// Whether what a mention's clause tells is its end: "the siege ended".
[[nodiscard]] bool tellsEnd(const Article& article, const Mention& mention);

} // namespace dateline
