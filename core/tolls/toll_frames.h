#pragma once

#include "core/event/event.h"
#include "core/tolls/counts.h"

namespace dateline {

/// What a number counts that stands beside a word for a toll and not before those counted: "the death toll
/// rose to 29", "put the dead at 18", "gave 26 as the number of inmates killed", "the deaths of 40 people".
[[nodiscard]] std::optional<CasualtyKind> kindByToll(const TollContext& context, WordRange count);

/// What the verb of a clause says of those whom a count at its subject or object counts.
[[nodiscard]] std::optional<CasualtyKind> kindByVerb(const TollContext& context, WordRange count,
                                                     std::uint32_t phraseEnd);

/// Whether a bare number repeats a count in somebody's words: "the brigade put the figure at eight", "the
/// union said eleven".
[[nodiscard]] bool repeatsCount(const TollContext& context, WordRange count);

} // namespace dateline
