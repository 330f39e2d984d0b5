#pragma once

#include "core/reading/article.h"
#include "core/roles/cast.h"

#include <string>
#include <vector>

namespace dateline {

inline constexpr std::size_t kMaxActors = 8;

/// Who takes part in what some mentions of one sentence tell of, as the text names them, with their roles; a
/// capital that acts stands for its country. At most kMaxActors. `cast` has read the sentence.
[[nodiscard]] std::vector<Actor> actorsOf(const Article& article, const Sentence& sentence,
                                          const std::vector<std::uint32_t>& mentions, const Cast& cast);

/// Who a noun phrase names first, as somebody who acts; empty when nobody.
[[nodiscard]] std::string actorIn(const Article& article, const Sentence& sentence, WordRange range);

[[nodiscard]] RoleContext roleContextOf(const Article& article, const Sentence& sentence);

} // namespace dateline
