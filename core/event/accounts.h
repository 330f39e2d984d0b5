#pragma once

#include "core/event/event.h"

#include <vector>

namespace dateline {

/// What each document says of an event, where only one tells of it that one. None of an event without quotes.
[[nodiscard]] std::vector<Account> accountsOf(const Event& event);

} // namespace dateline
