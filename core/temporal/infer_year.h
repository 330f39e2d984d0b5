#pragma once

#include "core/temporal/resolve.h"

#include <optional>

namespace dateline {

struct InferredYear {
    std::int64_t year;
    AnchorKind anchor;
    Span anchorSpan;
};

/// The year of a month, or of a day of it, that is named without one; `month` is 1 to 12. A story's is the
/// year that it is telling of, a report's the one that brings the month nearest to its publication, on the
/// side that the tense tells. None when nothing is known to count from.
[[nodiscard]] std::optional<InferredYear> inferYear(const TimeExpression& expression,
                                                    const NarrativeClock& clock, int month);

} // namespace dateline
