#pragma once

#include "core/exchange/json_fields.h"
#include "core/timeline/bookmark.h"

#include <optional>

namespace dateline {

/// A bookmark of a Dateline file, named by its time when it has no name. None, with a warning, when it has no
/// time to go to.
[[nodiscard]] std::optional<Bookmark> readBookmarkFields(JsonFields& fields);

} // namespace dateline
