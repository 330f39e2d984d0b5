#pragma once

#include "core/event/event.h"

#include <vector>

namespace dateline {

/// What each document says of an event, where only one tells of it that one. None of an event without quotes.
[[nodiscard]] std::vector<Account> accountsOf(const Event& event);

/// Whether one document tells of both.
[[nodiscard]] bool sharesDocument(const Event& a, const Event& b);
/// Whether somebody takes part in both, by name.
[[nodiscard]] bool sharesActor(const Event& a, const Event& b);

} // namespace dateline
