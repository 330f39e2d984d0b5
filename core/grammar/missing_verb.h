#pragma once

#include "core/grammar/clauses.h"
#include "core/grammar/word_use.h"

#include <optional>

namespace dateline {

/// A word that is a verb after all, and in which form.
struct RestoredVerb {
    std::uint32_t at;
    VerbForm form;
};

/// The finite verb of a part of a sentence that was taken for a noun or an adjective, as its neighbours alone
/// cannot tell: "The union lifts sanctions", "The general captured Bern". Nothing when no clause of the part
/// lacks a verb, or when no word agrees with a subject before it well enough. Linear in the part's length.
[[nodiscard]] std::optional<RestoredVerb> missingVerb(const Words& words, WordRange part,
                                                      const Vocabulary& vocabulary);

} // namespace dateline
