#pragma once

#include "core/language/clues.h"
#include "core/reading/drafts.h"
#include "core/reading/fold.h"

namespace dateline {

/// What the sentence of a happening says for and against it.
[[nodiscard]] Clues cluesOf(const Article& article, const Sentence& sentence, const Told& told);

/// With what the whole text says of it: its date, how often it is told.
[[nodiscard]] Clues cluesOf(const Article& article, const Draft& draft);

} // namespace dateline
