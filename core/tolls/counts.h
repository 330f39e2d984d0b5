#pragma once

#include "core/tolls/toll_context.h"

#include <optional>

namespace dateline {

/// A number of people: "at least 200" is low and best 200, "as many as 200" high 200, "about 200" best 200,
/// "between 30 and 40" low and high, "dozens" low 24.
struct Count {
    std::optional<int> low;
    std::optional<int> best;
    std::optional<int> high;
    WordRange words; ///< bound included
};

/// The number that begins at word `at` of a sentence, if one does.
[[nodiscard]] std::optional<Count> countAt(const TollContext& context, std::uint32_t at);

} // namespace dateline
