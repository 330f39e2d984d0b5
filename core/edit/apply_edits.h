#pragma once

#include "core/edit/edit.h"
#include "core/event/event_list.h"

#include <functional>
#include <optional>
#include <vector>

namespace dateline {

/// A row of a table as it is read; none when there is no such row.
using RowOf = std::function<std::optional<Event>(const EventKey&)>;

/// The events as people left them: what was read, with what was set laid over it, without what was removed;
/// an event that others were merged into has their quotes and counts; behind them the whole events that the
/// reading does not tell. A setting whose event is nowhere, or whose value is none of its field, does
/// nothing. Pure, and the same in whatever order the settings of different events were made.
/// Linear in events, O(log n) for each setting.
/// `rowOf` gives the rows of tables by their keys, of which changed ones have quotes, counts and reasons; one
/// that is in no table goes without.
[[nodiscard]] EventList applyEdits(const Edits& edits, const EventList& read, const RowOf& rowOf = {});

/// All that is set of an event of a reading: under its own key; else under that of an account that it joins,
/// the last of them first. It is removed only if each of these keys is. A check of what was read otherwise
/// does not count.
[[nodiscard]] Settings settingsOf(const Edits& edits, const Event& read);
/// An event with what is set laid over it; not what others add that are merged into it.
[[nodiscard]] Event withSettings(Event event, const Settings& settings);
/// Whether such settings take the event out of the timeline.
[[nodiscard]] bool isGone(const Settings& settings);

/// What a check is of: title, type, time and quotes as they are read, whatever a person set.
[[nodiscard]] std::vector<std::string> readingOf(const Event& read);

} // namespace dateline
