#pragma once

#include "core/temporal/narrative_clock.h"
#include "core/temporal/time_fields.h"
#include "core/temporal/time_rules.h"
#include "core/time/named_days.h"
#include "core/time/timex.h"

#include <optional>

namespace dateline {

/// What the words around an expression say of when its happening is.
enum class PastOrFuture : std::uint8_t { Unknown, Past, Future };

/// A time expression as it was found: what it says, and where.
struct TimeExpression {
    Span span;
    const TimeRule* rule;
    TimeFields fields;
    const NamedDay* namedDay = nullptr; ///< of a named day
    PastOrFuture tense = PastOrFuture::Unknown;
    bool aside = false; ///< in a parenthesis or quotation
    bool leads = false; ///< stands at the head of its sentence
    std::uint32_t paragraph = 0;
    std::uint32_t sentence = 0;
};

/// Turns expressions into values, in text order; `clock` is moved on by what they say.
/// None when the expression turns out to be no time.
[[nodiscard]] std::optional<Timex> resolve(const TimeExpression& expression, NarrativeClock& clock);

} // namespace dateline
