#pragma once

#include "core/event/drafts.h"

namespace dateline {

/// Gives undated drafts the date that the rest of the article implies: by their relation to another, by the
/// time of what was told before, by tense and the convention of reporting.
void settleDates(const Article& article, std::vector<Draft>& drafts);

/// Puts drafts of one happening together, and drops those that nothing vouches for.
[[nodiscard]] std::vector<Draft> mergeDrafts(const Article& article, std::vector<Draft> drafts);

} // namespace dateline
