#pragma once

#include "core/base/shared_list.h"
#include "core/event/event.h"

namespace dateline {

/// The events of a timeline, which another timeline shares that differs by a change.
using EventList = SharedList<Event>;

} // namespace dateline
