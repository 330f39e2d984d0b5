#pragma once

#include "core/grammar/clauses.h"

namespace dateline {

/// The verb groups of a sentence ("had been forced", "to withdraw"), as clauses that have no range, subject,
/// object, link or parent yet.
[[nodiscard]] std::vector<Clause> findVerbGroups(const Words& words, const Vocabulary& vocabulary);

} // namespace dateline
