#pragma once

#include "core/reading/article.h"
#include "core/reading/told_time.h"
#include "core/time/when.h"

#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// How a measure is counted from a happening.
enum class Counting : std::uint8_t {
    Steps,   ///< "two days after the raid"
    Into,    ///< "a week into the war"
    Nth,     ///< "the second week of the siege": the whole unit
    LastDay, ///< "the last day of the siege"
};

/// "two days after Baku launched an offensive", "on the second day of the siege": a mention, and what it is
/// counted from.
struct TimeRelation {
    std::uint32_t mention; ///< index
    std::uint32_t
        other;   ///< index of the mention that it is counted from; kNoMention: of the sentence's own time
    Length step; ///< by how much `mention` comes after (or, negative, before) `other`
    Span words;
    std::optional<When> otherWhen; ///< the sentence's own time
    Counting counting = Counting::Steps;
    /// Counted from a happening that is only named: `mention` is of no day that its sentence does not tell
    /// it to be of, nor of the day of publication.
    bool ofNamed = false;
};
inline constexpr std::uint32_t kNoMention = ~std::uint32_t{0};

/// When something is by its relation to what is `known`; none where that is not told finely enough.
[[nodiscard]] std::optional<When> counted(const TimeRelation& relation, const When& known);
/// The word between the measure and what it is counted from.
[[nodiscard]] Wording joint(const TimeRelation& relation);

/// The relations with a measure between the mentions of a sentence.
[[nodiscard]] std::vector<TimeRelation> findRelations(const Article& article, std::uint32_t sentence);

} // namespace dateline
