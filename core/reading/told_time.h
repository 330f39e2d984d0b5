#pragma once

#include "core/reading/article.h"
#include "core/time/when.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Where on the calendar a time of a sentence is: a range its whole span, a part of a day that day, "in the
/// past four days" up to publication. None for what is only a length of time, or unresolved.
[[nodiscard]] std::optional<When> toldTime(const Article& article, const TimeMention& time);

/// The times of a mention's sentence that may be its own. Not a verb's: what is of a noun alone; nor, where
/// what happens on the text's own day is told in the present, the day of what is said or agreed, or of what
/// led to it: "police detain ten men after clashes *yesterday*". What leads its sentence stays.
[[nodiscard]] std::vector<TimeMention> timesFor(const Article& article, const Sentence& sentence,
                                                const Mention& mention);

/// Whether a time stands before a noun, and is of that alone: "the *January 7* assassination".
[[nodiscard]] bool isOfNoun(const Article& article, const Sentence& sentence, const TimeMention& time);

/// The words of a time; of a range from its first word to its last.
[[nodiscard]] Span spanOf(const Article& article, const TimeMention& time);

/// How its value came about, in one line.
[[nodiscard]] Phrase describeTime(const Article& article, const TimeMention& time);

/// Whether an expression names a date or a time of day, and which is known.
[[nodiscard]] bool namesTime(const Timex& timex);

/// A length of time in whole units.
struct Length {
    int count = 0;
    Granularity unit = Granularity::Day;
};

/// Of a TIMEX3 duration ("P2D", "PT24H", "P44M"); none when it is not told in numbers.
[[nodiscard]] std::optional<Length> lengthOf(std::string_view duration);

/// In days, hours rounded up; none of a length that is told no more finely than by the month.
[[nodiscard]] std::optional<int> daysIn(std::string_view duration);

/// What lasts for `length` from `first` on, or until `last`. Three days from Monday are Monday to Wednesday;
/// 24 hours from some time on Monday end on Tuesday.
[[nodiscard]] std::optional<When> lastingFrom(const When& first, Length length);
[[nodiscard]] std::optional<When> lastingUntil(const When& last, Length length);

} // namespace dateline
