#pragma once

#include "core/reading/drafts.h"
#include "core/tolls/toll_context.h"

#include <vector>

namespace dateline {

[[nodiscard]] TollContext tollContextOf(const Article& article, const Sentence& sentence);

/// The counts that the text gives of each happening, with who counted: every count goes to one of them, that
/// whose words stand nearest in its sentence, or, of a sentence that tells of none, to the one told before
/// it.
[[nodiscard]] std::vector<std::vector<CasualtyClaim>> assignTolls(const Article& article,
                                                                  const std::vector<Draft>& events);

} // namespace dateline
