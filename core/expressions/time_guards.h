#pragma once

#include "core/expressions/time_rules.h"

#include <string_view>

namespace dateline {

/// What tells a time from its false friends, by its name in time_rules.json: whether a match is a time where
/// it stands. Each looks at its neighbours only, so that the cost is constant. Asserts that there is one.
[[nodiscard]] TimeGuard guardNamed(std::string_view name);

} // namespace dateline
