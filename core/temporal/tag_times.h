#pragma once

#include "core/base/progress.h"
#include "core/document/source_document.h"
#include "core/time/timex.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct TimeLanguage;

/// The time expressions of a document, in order of their spans, which do not overlap, resolved against its
/// publication date or the narrative's own clock. Without a publication date, what needs one keeps an
/// unresolved value and no `when`. Cost linear in the length of the text.
[[nodiscard]] std::vector<Timex> tagTimes(const SourceDocument& document, const TimeLanguage& language,
                                          const Progress& progress = {});

/// Why this value, in one line: “Tuesday” + published Thu 21 Sep 2023 → Tue 19 Sep 2023 (day).
[[nodiscard]] Phrase describeDerivation(const Timex& timex, const SourceDocument& document);

/// Whether a value is one that a publication date would resolve: “Tuesday”, “yesterday”.
[[nodiscard]] bool needsPublication(const Timex& timex);
/// Whether of such a value only the year is missing: “7 May”.
[[nodiscard]] bool needsOnlyYear(const Timex& timex);

} // namespace dateline
