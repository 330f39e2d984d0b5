#pragma once

#include "core/event/event.h"
#include "core/tolls/toll_context.h"

namespace dateline {

/// What a count in a sentence counts: one happening, several together ("the two attacks left 21 dead"), or
/// all up to a day ("340 this month", "9,000 since March").
[[nodiscard]] CasualtyScope scopeOf(const TollContext& context, WordRange count, std::uint32_t clause);

} // namespace dateline
