#pragma once

#include "core/grammar/clauses.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// Where a clause begins, and how it hangs on the one before.
struct Opening {
    std::uint32_t begin = 0;
    Link link = Link::Main;
    WordId linkWord = 0;
    std::size_t previous = 0; ///< number of the clauses before it, without those that describe its subject
    bool hasSign = false;     ///< a word or mark tells where it begins
    bool hasSubject = false;
    bool hasBracket = false;
};

/// The opening of the finite clause `k`. The clauses before it have theirs. Over all clauses of a sentence
/// linear in its words.
[[nodiscard]] Opening openingOfFinite(const Words& words, const std::vector<Clause>& clauses, std::size_t k,
                                      const Vocabulary& vocabulary);

} // namespace dateline
