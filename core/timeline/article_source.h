#pragma once

#include "core/document/document_list.h"
#include "core/event/event_list.h"
#include "core/timeline/event_source.h"

#include <memory>
#include <vector>

namespace dateline {

/// Events that stand in memory, in the order of a timeline, and the articles that tell of them. Both must
/// outlive it.
[[nodiscard]] EventSourcePtr articleSource(const DocumentList& documents, const EventList& events);

} // namespace dateline
