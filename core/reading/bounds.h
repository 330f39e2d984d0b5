#pragma once

#include "core/reading/article.h"
#include "core/time/when.h"

namespace dateline {

/// What the words before a time of a mention's own clause make of it: "since Tuesday", "starting in May" go
/// on from then; "before 1920", "by March 1", "no later than Tuesday", "until 11 May" end then; "after 1954"
/// begins then. The time itself where they make nothing of it: "after Monday's attack".
[[nodiscard]] When boundedBy(const Article& article, const Sentence& sentence, const Mention& mention,
                             const TimeMention& time, const When& when);

/// The same of a time of another clause, of which only what begins then is told.
[[nodiscard]] When begunAt(const Article& article, const Sentence& sentence, const Mention& mention,
                           const TimeMention& time, const When& when);

/// "Starting in May", "beginning on 7 July".
[[nodiscard]] bool isStarting(const Article& article, const Sentence& sentence, const TimeMention& time);

/// What ends at a time, its beginning not told.
[[nodiscard]] When endingAt(const When& last);

} // namespace dateline
