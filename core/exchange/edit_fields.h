#pragma once

#include "core/edit/edit.h"
#include "core/exchange/json_fields.h"
#include "core/exchange/quote_sources.h"

#include <chrono>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// An instant in UTC: "2026-11-27T10:05:00Z".
[[nodiscard]] std::string isoInstant(std::chrono::sys_seconds at);

/// A change that stands, of a Dateline file: always with an `after`. None, with a warning, when it names no
/// event, a field that this version does not know, or a value that is none of the field.
[[nodiscard]] std::optional<Edit> readEditFields(const nlohmann::json& json, QuoteSources& sources,
                                                 std::string_view place, FileWarnings& warnings);
/// The same for a change of the log.
[[nodiscard]] std::optional<LogEntry> readLogFields(const nlohmann::json& json, QuoteSources& sources,
                                                    std::string_view place, FileWarnings& warnings);

} // namespace dateline
