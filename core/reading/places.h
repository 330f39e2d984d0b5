#pragma once

#include "core/reading/article.h"

#include <optional>

namespace dateline {

/// Whether what a happening of this type is done to is a place: "captured Kherson".
[[nodiscard]] bool isTerritorial(EventType type);

/// The place that a mention's sentence gives it: "in the Gaza Strip", "the city of Yevlakh", "seized Mosul".
[[nodiscard]] std::optional<Span> placeOf(const Article& article, const Mention& mention);

} // namespace dateline
