#pragma once

#include "core/formats/html_tree.h"

namespace dateline {

/// Whether an element says of itself that it is not the article: by its tag (nav, aside, footer, form …), its
/// role, or a word of its class or id ("share-bar", "relatedLinks").
[[nodiscard]] bool isNoise(const GumboNode& element);

/// Whether a word of the element's class or id speaks of the day of publication ("post-date", "publishedAt").
[[nodiscard]] bool isNamedAsDate(const GumboNode& element);

} // namespace dateline
