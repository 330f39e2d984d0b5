#pragma once

#include "core/lexicon/lexicon.h"

#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// The text of a rule or a frame, taken apart: "drop on|over > @munition !< @weather" has the words "drop"
/// and "on|over" and two conditions.
struct RuleText {
    std::vector<std::string_view> words;
    std::vector<std::pair<Slot, std::string_view>> conditions;
};

/// Views into `text`. Words after a sign belong to it until the next; each of them is a condition of its own.
[[nodiscard]] RuleText readRule(std::string_view text);

/// The parts of `list` between separators, empty ones left out.
[[nodiscard]] std::vector<std::string_view> partsOf(std::string_view list, char separator);

} // namespace dateline
