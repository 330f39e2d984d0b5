#pragma once

#include "core/event/event.h"

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A count in a line as a person writes it, in English whatever the language of the program: "at least 200
/// injured: villagers — said by the mayor (shared)". Its quote is not told; an `asOf` as "up to 2023-05-03".
[[nodiscard]] std::string countLine(const CasualtyClaim& claim);

/// What such a line says, without a quote. Also read are "3-5", "200+", "~40", "1,200", "dead", "wounded" and
/// "hurt". None when the number or the kind is not understood.
[[nodiscard]] std::optional<CasualtyClaim> readCountLine(std::string_view line);

} // namespace dateline
