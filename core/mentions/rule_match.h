#pragma once

#include "core/mentions/mentions.h"

#include <optional>

namespace dateline {

/// A rule that fits, and the words that its own words cover.
struct RuleMatch {
    const TriggerRule* rule;
    std::uint32_t begin;
    std::uint32_t end;
    bool certain; ///< nobody and nothing that it asks for is unknown
};

/// The first rule for the verb of a clause whose words and conditions are met.
[[nodiscard]] std::optional<RuleMatch> matchVerb(const Sentence& sentence, std::uint32_t clause,
                                                 const Vocabulary& vocabulary);

/// The first rule for the noun at `at` whose words and conditions are met.
[[nodiscard]] std::optional<RuleMatch> matchNoun(const Sentence& sentence, std::uint32_t at,
                                                 const Vocabulary& vocabulary);

} // namespace dateline
