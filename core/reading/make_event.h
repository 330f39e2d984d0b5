#pragma once

#include "core/event/event.h"
#include "core/reading/drafts.h"

namespace dateline {

/// The event of a draft: its title, place, actors, speaker, casualties, quotes, reasons and weight. `cast`
/// knows whom the whole text names.
/// `tolls` are the counts of it.
[[nodiscard]] Event makeEvent(const Article& article, const Draft& draft, const Judgement& judgement,
                              const Cast& cast, std::vector<CasualtyClaim> tolls);

} // namespace dateline
