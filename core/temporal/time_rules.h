#pragma once

#include "core/temporal/time_grammar.h"

#include <span>

namespace dateline {

/// A part of patterns that has a name; see Pattern.
struct TimeFragment {
    std::string_view name;
    std::string_view pattern;
};

[[nodiscard]] std::span<const TimeFragment> timeFragments();
/// All rules. Their order matters only between matches of the same length.
[[nodiscard]] std::span<const TimeRule> timeRules();

} // namespace dateline
