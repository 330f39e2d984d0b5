#pragma once

#include "core/language/clues.h"
#include "core/reading/read_events.h"
#include "core/reading/trace.h"

#include <string>

namespace dateline {

/// The trace of a reading in plain text: each sentence, and under it what may tell of a happening, with the
/// clues that count, the sum, and what became of it.
[[nodiscard]] std::string explained(const Reading& reading, const Trace& trace, const Weights& weights);

} // namespace dateline
