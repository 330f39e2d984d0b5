#pragma once

#include "core/reading/drafts.h"

namespace dateline {

/// What a text is telling of: the time expression that said so last, and where.
struct StoryTime {
    std::uint32_t timex = 0; ///< index
    std::uint32_t paragraph = 0;
};

/// Gives the undated drafts of a sentence the date that the article before them implies: by their relation to
/// another, by the time of what was told before, by tense and the convention of reporting. To be called with
/// each sentence in turn; `story` goes through the text with them.
/// `told` are the events of the sentences before, which "two days after the raid" may count from.
void settleDates(const Article& article, std::uint32_t sentence, const std::vector<Draft>& told,
                 SentenceDrafts& drafts, std::optional<StoryTime>& story);

/// Dates what is counted from a happening that the text tells the day of only later: "three days before the
/// bombing". To be called once, with all events of the text.
void settleByLater(const Article& article, std::vector<Draft>& events);

/// Puts a draft to the happening among `events` that it tells of too, else after them, or drops it when
/// nothing vouches for it. To be called with each draft in text order. The cost does not grow with the
/// events. The value is the place of that happening; none when the draft was dropped.
std::optional<std::size_t> mergeDraft(const Article& article, Draft draft, std::vector<Draft>& events);
/// What is long past is background of the news.
void markHistorical(const Article& article, std::vector<Draft>& events);

} // namespace dateline
