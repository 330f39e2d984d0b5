#pragma once

#include "core/base/span.h"
#include "core/expressions/time_fields.h"
#include "core/expressions/time_rules.h"
#include "core/time/named_days.h"
#include "core/time/said_zone.h"

#include <cstdint>
#include <memory>

namespace dateline {

/// What the words around an expression say of when its happening is.
enum class PastOrFuture : std::uint8_t {
    Unknown,
    Past,
    Said, ///< past is only the verb of speech: "said the truce ends on …"
    Future,
};

/// A time expression as it was found: what it says, and where.
struct TimeExpression {
    Span span;
    const TimeRule* rule;
    TimeFields fields;
    const NamedDay* namedDay = nullptr;        ///< of a named day
    std::shared_ptr<const SaidZone> zone = {}; ///< that its words name
    PastOrFuture tense = PastOrFuture::Unknown;
    /// Counted from the expression that follows: 1 after it ("the Monday after 5 May"), -1 before it.
    std::int8_t fromNext = 0;
    bool apposed =
        false; ///< after a comma the same time as the expression before: ", the second day of the siege"
    bool partOfPrevious = false; ///< the expression that is counted from it is one with it
    bool aside = false;          ///< in a parenthesis or quotation
    bool nowadays = false;       ///< a "today" that is no day, whoever says it
    bool recurs = false;         ///< is told to come round: "is celebrated on", "usually", "open daily"
    bool leads = false;          ///< stands at the head of its sentence
    std::uint32_t part = 0;      ///< of a list or range: 0 is its first member
    std::uint32_t paragraph = 0;
    std::uint32_t sentence = 0;
};

} // namespace dateline
