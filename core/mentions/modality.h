#pragma once

#include "core/event/event.h"
#include "core/grammar/clauses.h"

namespace dateline {

/// Whether what a clause tells did happen, by its tense, its negation, and the clauses that it hangs on.
[[nodiscard]] Modality modalityOf(const Words& words, const std::vector<Clause>& clauses,
                                  std::uint32_t clause, const Vocabulary& vocabulary);

} // namespace dateline
