#pragma once

#include "core/event/event.h"
#include "core/reading/drafts.h"

namespace dateline {

/// The event of a draft: its title, place, actors, speaker, casualties, quotes and reasons.
[[nodiscard]] Event makeEvent(const Article& article, const Draft& draft);

} // namespace dateline
