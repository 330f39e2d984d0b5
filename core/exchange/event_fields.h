#pragma once

#include "core/event/event.h"
#include "core/exchange/json_fields.h"
#include "core/exchange/quote_sources.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>

namespace dateline {

/// An event of a Dateline file. What is wrong in it is left out, with a warning. None when it has no quote,
/// as nothing would then say that it happened, unless a person added it.
[[nodiscard]] std::optional<Event> readEventFields(const nlohmann::json& json, QuoteSources& sources,
                                                   std::string_view place, FileWarnings& warnings);

} // namespace dateline
