#pragma once

#include "core/reading/article.h"
#include "core/time/when.h"

#include <optional>
#include <vector>

namespace dateline {

/// "two days after Baku launched an offensive": a mention, and what it is counted from.
struct TimeRelation {
    std::uint32_t mention; ///< index
    std::uint32_t
        other; ///< index of the mention that it is counted from; kNoMention: of the sentence's own time
    int days;  ///< by how many `mention` comes after (or, negative, before) `other`
    Span words;
    std::optional<When> otherWhen; ///< the sentence's own time
};
inline constexpr std::uint32_t kNoMention = ~std::uint32_t{0};

/// The relations with a measure between the mentions of a sentence.
[[nodiscard]] std::vector<TimeRelation> findRelations(const Article& article, std::uint32_t sentence);

} // namespace dateline
