#pragma once

#include "core/reading/article.h"

#include <string>

namespace dateline {

/// About how long a title is, in characters.
inline constexpr std::size_t kTitleLength = 60;
/// How much longer it may be so that a phrase is not cut.
inline constexpr std::size_t kTitleSlack = 12;

/// A verbatim slice of the mention's sentence that names the event, cut where a clause or a phrase ends.
[[nodiscard]] std::string titleOf(const Article& article, const Mention& mention);

} // namespace dateline
