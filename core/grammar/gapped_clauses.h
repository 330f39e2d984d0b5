#pragma once

#include "core/grammar/clauses.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

/// A time of a sentence, as far as grammar asks for it.
struct ClauseTime {
    WordRange words;
    int unit = 0; ///< larger for larger units: the same of days, the same of years
};

/// Parts the clauses that say of several times what was done at each, and leave out the verb after the first:
/// "took Arda on Monday *and Tol on Wednesday*". Each further part becomes a clause of its own, `gapOf` the
/// one that has its verb. `times` are in text order. Linear in the number of words and clauses.
void partGappedClauses(const Words& words, std::vector<Clause>& clauses, std::span<const ClauseTime> times,
                       const Vocabulary& vocabulary);

} // namespace dateline
