#pragma once

#include "core/reading/article.h"
#include "core/time/when.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// On what an event's date rests, the surest last.
enum class Evidence : std::uint8_t {
    None,
    Convention, ///< tense and the way of reporting: "have started talks" is of the day of publication
    Narrative,  ///< the time of what was told before
    Heading,    ///< the date over its paragraph, or before its line
    Sentence,   ///< a time expression of another clause of the sentence
    Relation,   ///< counted from another event
    Own,        ///< a time expression in the event's own clause
};

struct EventDate {
    std::optional<When> when;
    Evidence evidence = Evidence::None;
    Phrase reason;             ///< one line
    std::optional<Span> words; ///< the words that tell it
    /// Of "five days later" the words that it is counted from: those of another happening.
    std::optional<Span> countedFrom = {};
    /// Words of its own clause that tell a time which is not understood: it is of no other then.
    std::optional<Span> notUnderstood = {};
    bool ofEnd = false;      ///< when it ended, its beginning not told: "the siege ended on Monday"
    std::string partly = {}; ///< the TIMEX3 value of those: "XXXX-05-07" is another day than "XXXX-05-09"
    /// Of a date that rests on others, how those came about, the nearest first.
    std::vector<std::pair<Phrase, std::optional<Span>>> because = {};
    /// What in the text speaks against it, with the words; empty when nothing does.
    std::vector<std::pair<Phrase, std::optional<Span>>> against = {};
};

/// The date that a mention's own sentence gives it.
[[nodiscard]] EventDate dateOf(const Article& article, const Mention& mention);

} // namespace dateline
