#pragma once

#include "core/event/event.h"
#include "core/reading/article.h"

#include <vector>

namespace dateline {

/// A count of people in a sentence.
struct Casualty {
    CasualtyClaim claim; ///< speaker left empty
    std::uint32_t clause = kNoClause;
    WordRange words;
};

/// The counts of the dead, the hurt, the driven out and the taken that a sentence gives.
[[nodiscard]] std::vector<Casualty> casualtiesIn(const Article& article, const Sentence& sentence);

} // namespace dateline
