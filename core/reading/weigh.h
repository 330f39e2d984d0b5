#pragma once

#include "core/language/clues.h"
#include "core/reading/drafts.h"
#include "core/reading/fold.h"

namespace dateline {

/// What a sentence says for and against all that it tells of.
[[nodiscard]] Clues cluesOf(const Article& article, const Sentence& sentence);

/// With what it says of one happening.
[[nodiscard]] Clues cluesOf(const Article& article, const Sentence& sentence, const Told& told, Clues clues);

/// With what the whole text says of it: its date, how often it is told.
[[nodiscard]] Clues cluesOf(const Article& article, const Draft& draft);
[[nodiscard]] Judgement judge(const Article& article, const Draft& draft);

} // namespace dateline
