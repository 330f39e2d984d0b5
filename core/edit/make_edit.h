#pragma once

#include "core/edit/edit.h"

#include <string>
#include <vector>

namespace dateline {

/// What a field of an event says now, as a setting would.
[[nodiscard]] FieldValue valueOf(const Event& event, EventField field);

/// The change that makes a field say `value`. Of a field whose reading in `read` says that already, the one
/// that gives it back to the reading. None when nothing would change. `read` is null for an event that no
/// reading tells.
[[nodiscard]] std::optional<Edit> setField(const Edits& edits, const EventKey& event, const Event* read,
                                           EventField field, FieldValue value, const Stamp& stamp);
/// The change that gives a field back to the reading; none when it is not set.
[[nodiscard]] std::optional<Edit> resetField(const Edits& edits, const EventKey& event, EventField field);

/// The changes that add an event by hand; its id must be new, see handEventKey().
[[nodiscard]] Edit addEvent(Event event, const Stamp& stamp);
/// The key of an event that is added by hand, which no other has: of what is set already, who and when.
[[nodiscard]] EventKey handEventKey(const Edits& edits, const Stamp& stamp);

} // namespace dateline
