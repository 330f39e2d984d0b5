#pragma once

#include "core/dataset/dataset.h"
#include "core/timeline/event_source.h"

#include <memory>

namespace dateline {

/// The rows of a table as events.
[[nodiscard]] EventSourcePtr tableSource(std::shared_ptr<const Dataset> dataset);

} // namespace dateline
