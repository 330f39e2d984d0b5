#pragma once

#include "core/event/event.h"
#include "core/reading/drafts.h"

namespace dateline {

/// The event of a draft: its title, place, actors, speaker, casualties, quotes, reasons and weight.
[[nodiscard]] Event makeEvent(const Article& article, const Draft& draft, const Judgement& judgement);

} // namespace dateline
