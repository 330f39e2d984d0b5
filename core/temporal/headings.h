#pragma once

#include "core/base/span.h"
#include "core/expressions/time_expression.h"
#include "core/expressions/time_language.h"

#include <deque>
#include <string_view>
#include <vector>

namespace dateline {

enum class HeadingKind : std::uint8_t {
    Heading,  ///< alone on its line: "5 July", "2 August – 26 August", "July 1914", "Timeline, 1914"
    Entry,    ///< before the text of its line: "- 4 February 1915: …", "28 June – …"
    Dateline, ///< after a place, before a dash, at the head of a paragraph: "KABUL (Dec. 30) – …"; or on a
              ///< line that tells when its text was published: "Published: 5 May 2014 | Updated: 6 May 2014"
    Clock ///< of a page that is told hour by hour: "14:35" alone on its line, "2:35 p.m.: …"
};

/// A date that stands apart from the text that it dates.
struct DateHeading {
    HeadingKind kind;
    std::size_t first; ///< index of an expression
    std::size_t last;  ///< of a range its last one, else the same
    std::size_t body;  ///< where what it dates begins: behind the date and the sign after it
    Span scope;        ///< from its line on
    int day = 0;       ///< of a clock: how many days after the day of publication, which is the latest
};

/// The dates of a text that stand apart by structure, in text order. A heading dates what follows until the
/// next that is told as finely or more coarsely; an entry its paragraph; a dateline all until the next one. A
/// date of one line of its own is no heading where the text has but that one: it tells when the text was
/// published. Clocks, of which there must be two, go back from the top over midnight where the page tells the
/// latest first. Linear.
[[nodiscard]] std::vector<DateHeading> findHeadings(std::string_view text,
                                                    const std::deque<TimeExpression>& expressions,
                                                    const TimePhrases& phrases);

} // namespace dateline
