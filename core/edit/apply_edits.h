#pragma once

#include "core/edit/edit.h"

#include <vector>

namespace dateline {

/// The events as people left them: what was read, with what was set laid over it, without what was removed;
/// an event that others were merged into has their quotes and counts; behind them the whole events that the
/// reading does not tell. A setting whose event is nowhere, or whose value is none of its field, does
/// nothing. Pure, and the same in whatever order the settings of different events were made.
/// Linear in events, O(log n) for each setting.
[[nodiscard]] std::vector<Event> applyEdits(const Edits& edits, const std::vector<Event>& read);

/// An event with what is set laid over it.
[[nodiscard]] Event withSettings(Event event, const Settings& settings);

/// The event of a reading that answers to a key: its own, or that of an account that it joins; null when none
/// does. Linear.
[[nodiscard]] const Event* eventAnswering(const std::vector<Event>& read, std::string_view key);

} // namespace dateline
