#pragma once

#include "core/edit/edit.h"

#include <string>
#include <vector>

namespace dateline {

/// What a field of an event says now, as a setting would.
[[nodiscard]] FieldValue valueOf(const Event& event, EventField field);

/// The changes that make a field of an event say `value`; where its reading says that already, those that
/// give it back to the reading. None when nothing would change, nor for an event that is left no quote.
/// `read` is the event as it was read, or as a person added it.
[[nodiscard]] std::vector<Edit> setField(const Edits& edits, const Event& read, EventField field,
                                         FieldValue value, const Stamp& stamp);
/// The changes that give a field back to the reading, under whichever of the event's keys it is set; actors
/// with their roles. None when it is not set.
[[nodiscard]] std::vector<Edit> resetField(const Edits& edits, const Event& read, EventField field);

/// The change that adds a whole event; its id must be new, see handEventKey(), or that of one that is read no
/// more.
[[nodiscard]] Edit addEvent(Event event, Origin origin, const Stamp& stamp);
/// The key of an event that is added by hand, which no other has: of what is set already, who and when.
[[nodiscard]] EventKey handEventKey(const Edits& edits, const Stamp& stamp);

} // namespace dateline
