#pragma once

#include "core/reading/article.h"

#include <optional>

namespace dateline {

/// The place that a mention's sentence gives it: "in the Gaza Strip", "the city of Yevlakh", "seized Mosul".
[[nodiscard]] std::optional<Span> placeOf(const Article& article, const Mention& mention);

} // namespace dateline
