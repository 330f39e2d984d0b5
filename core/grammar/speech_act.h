#pragma once

#include "core/event/event_type.h"

namespace dateline {

/// Whether saying it is doing it: a statement, demand, accusation, threat or rejection.
[[nodiscard]] constexpr bool isSpeechAct(EventType type) {
    return type == EventType::Statement || type == EventType::Demand || type == EventType::Accusation ||
           type == EventType::Threat || type == EventType::Rejection;
}

} // namespace dateline
