#pragma once

#include "core/reading/article.h"

#include <string>
#include <vector>

namespace dateline {

/// Who takes part in what a mention tells of, as the text names them; a capital that acts stands for its
/// country. At most kMaxActors.
inline constexpr std::size_t kMaxActors = 4;
[[nodiscard]] std::vector<std::string> actorsOf(const Article& article, const Mention& mention);

/// Who a noun phrase names: its names, people, forces and offices.
[[nodiscard]] std::vector<std::string> actorsIn(const Article& article, const Sentence& sentence,
                                                WordRange range);

} // namespace dateline
