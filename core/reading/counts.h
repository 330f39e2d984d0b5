#pragma once

#include "core/reading/article.h"

#include <optional>

namespace dateline {

/// A number of people: "at least 200", "between 30 and 40", "dozens".
struct Count {
    std::optional<int> low;
    std::optional<int> best;
    std::optional<int> high;
    WordRange words; ///< bound included
};

/// The number that begins at word `at` of a sentence, if one does.
[[nodiscard]] std::optional<Count> countAt(const Article& article, const Sentence& sentence,
                                           std::uint32_t at);

} // namespace dateline
