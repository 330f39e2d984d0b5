#pragma once

#include "core/base/phrase.h"
#include "core/time/interval.h"

namespace dateline {

/// A short name for a stretch of time, told as finely as its length deserves: "2014–2019", "Feb – Jun 2014",
/// "18–22 Feb 2014", "18 Feb 2014, 10:00–16:00". Both ends must be known.
[[nodiscard]] Phrase stretchName(Interval stretch);

} // namespace dateline
