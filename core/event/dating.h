#pragma once

#include "core/event/article.h"
#include "core/temporal/when.h"

#include <optional>
#include <string>

namespace dateline {

/// On what an event's date rests, the surest last.
enum class Evidence : std::uint8_t {
    None,
    Convention, ///< tense and the way of reporting: "have started talks" is of the day of publication
    Narrative,  ///< the time of what was told before
    Sentence,   ///< a time expression of another clause of the sentence
    Relation,   ///< counted from another event
    Own,        ///< a time expression in the event's own clause
};

struct EventDate {
    std::optional<When> when;
    Evidence evidence = Evidence::None;
    std::string reason;        ///< one line
    std::optional<Span> words; ///< the words that tell it
};

/// The date that a mention's own sentence gives it.
[[nodiscard]] EventDate dateOf(const Article& article, const Mention& mention);

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

/// The relations with a measure between the mentions of each sentence.
[[nodiscard]] std::vector<TimeRelation> findRelations(const Article& article);

/// The number of days in a TIMEX3 duration ("P2D", "PT24H", "P1W"), rounded up; none when it is told no more
/// finely than by the month, or not in numbers.
[[nodiscard]] std::optional<int> daysIn(std::string_view duration);

} // namespace dateline
