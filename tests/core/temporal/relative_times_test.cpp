#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class RelativeTimes : public testing::TestWithParam<const char*> {};

TEST_P(RelativeTimes, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, RelativeTimes,
    testing::Values(
        // From the day of publication.
        "The bridge was hit {today|2023-09-21}.", "The bridge was hit {yesterday|2023-09-20}.",
        "The bridge will open {tomorrow|2023-09-22}.", "{earlier today|2023-09-21 START}, the bridge was hit",
        "The bridge was hit {this week|2023-W38}.", "The bridge was hit {last week|2023-W37}.",
        "The bridge will open {next week|2023-W39}.", "The bridge was hit {this month|2023-09}.",
        "The bridge was hit {last month|2023-08}.", "The bridge will open {next month|2023-10}.",
        "The bridge was hit {this year|2023}.", "The bridge was hit {last year|2022}.",
        "The bridge will open {next year|2024}.", "The bridge was hit {earlier this year|2023 START}.",
        "The bridge was hit {earlier this month|2023-09 START}.",
        "The bridge will open {later this year|2023 END}.", "The bridge was hit {late last year|2022 END}.",
        "The bridge was hit {early this week|2023-W38 START}.",
        "The bridge was hit {this weekend|2023-W38-WE}.", "The bridge was hit {last weekend|2023-W37-WE}.",
        "The bridge was hit {last March|2023-03}.", "The bridge was hit {last November|2022-11}.",
        "The bridge will open {next May|2024-05}.",
        "The bridge was hit at {the beginning of the year|2023 START}.",
        "The bridge will open by {the end of the year|2023 END}.",
        "The bridge will open by {the end of this month|2023-09 END}.",
        "The bridge was hit at {the end of last year|2022 END}.",
        "The bridge was hit at {the start of this week|2023-W38 START}.",
        "The bridge was hit in {the last week of March|2023-W13}.",
        "The bridge was hit in {the first week of 1995|1995-W01}.",
        "The bridge was hit on {the first day of June 1950|1950-06-01}.",
        "The bridge was hit on {the last day of 1950|1950-12-31}.",
        "The bridge was hit on {the first Sunday of October 1950|1950-10-01}.",
        "The bridge was hit on {the last day of the previous month|2023-08-31}.",
        "The bridge will open by {year's end|2023 END}.",
        "Sales fell in {August|2023-08} from {the same month last year|2022-08}.",
        "{this century|20} and {last century|19}", "Shares ended {the day|2023-09-21} lower.",
        "The bridge was hit over {the weekend|2023-W37-WE}.", "Costs fell for {the whole year|2023}.",
        "They marched for {a third consecutive day|2023-09-21}.", "In {recent years|PAST_REF} few came.",
        "In {the long term|FUTURE_REF} all may return.",
        "The day that he left was cold, and the year of the flood was worse.",
        // Ago.
        "The bridge was hit {two days ago|2023-09-19}.", "The bridge was hit {a day ago|2023-09-20}.",
        "The bridge was hit {three weeks ago|2023-W35}.", "The bridge was hit {two months ago|2023-07}.",
        "The bridge was hit {a month ago|2023-08}.", "The bridge was hit {ten years ago|2013}.",
        "The bridge was hit {a year ago|2022}.", "The bridge was hit {about ten years ago|2013 APPROX}.",
        "The bridge was hit {more than ten years ago|2013 MORE_THAN}.",
        "The bridge was hit {a decade ago|201}.", "The bridge was hit {two decades ago|200}.",
        "The bridge was hit {a century ago|19}.", "The bridge was hit {several years ago|PAST_REF}.",
        "The bridge was hit {a few days ago|PAST_REF}.",
        // From what the text has just said.
        "On {3 March 2011|2011-03-03} he fled; {two days later|2011-03-05} he was caught.",
        "On {3 March 2011|2011-03-03} he fled; {a week later|2011-W10} he was caught.",
        "On {3 March 2011|2011-03-03} he fled; {three weeks later|2011-W12} he was caught.",
        "On {3 March 2011|2011-03-03} he fled; {a month later|2011-04} he was caught.",
        "On {3 March 2011|2011-03-03} he fled; {ten months later|2012-01} he was caught.",
        "On {3 March 2011|2011-03-03} he fled; {a year later|2012} he was caught.",
        "On {3 March 2011|2011-03-03} he fled; {two days earlier|2011-03-01} he was seen.",
        "On {3 March 2011|2011-03-03} he fled; {a year earlier|2010} he was seen.",
        "On {3 March 2011|2011-03-03} he fled; {three months earlier|2010-12} he was seen.",
        "On {3 March 2011|2011-03-03} he fled; {the next day|2011-03-04} he was caught.",
        "On {3 March 2011|2011-03-03} he fled; {the following day|2011-03-04} he was caught.",
        "On {3 March 2011|2011-03-03} he fled; {the day after|2011-03-04}, he was caught.",
        "On {3 March 2011|2011-03-03} he fled; {the day before|2011-03-02}, he was seen.",
        "On {3 March 2011|2011-03-03} he fled; {the previous day|2011-03-02} he was seen.",
        "On {3 March 2011|2011-03-03} he fled; {the same day|2011-03-03} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {that day|2011-03-03} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {that same day|2011-03-03} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {later that day|2011-03-03 END} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {later that month|2011-03 END} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {the following week|2011-W10} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {the following month|2011-04} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {the following year|2012} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {the previous year|2010} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {the year before|2010}, the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {that year|2011} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; in {July of that year|2011-07} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; in {July of the same year|2011-07} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; on {9 July of that year|2011-07-09} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; on {July 9 of the following year|2012-07-09} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; on {the 9th|2011-03-09} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; in {the summer of that year|2011-SU} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {years later|FUTURE_REF} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {a few days later|FUTURE_REF} the port fell.",
        "On {3 March 2011|2011-03-03} he fled; {several months earlier|PAST_REF} the port fell.",
        // Now and then, without a place on the calendar.
        "The road is {now|PRESENT_REF} open.", "The road is {currently|PRESENT_REF} open.",
        "The road was {recently|PAST_REF} mined.", "In {the future|FUTURE_REF} the road may open.",
        "{At present|PRESENT_REF} the road is open. For {the time being|PRESENT_REF} the road is open."));

} // namespace
} // namespace dateline
