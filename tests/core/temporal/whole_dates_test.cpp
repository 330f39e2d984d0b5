#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class WholeDates : public testing::TestWithParam<const char*> {};

TEST_P(WholeDates, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, WholeDates,
    testing::Values(
        // British, American and ISO order, with and without year.
        "The treaty was signed on {12 May 1948|1948-05-12}.",
        "The treaty was signed on {May 12, 1948|1948-05-12}.",
        "The treaty was signed on {12th May 1948|1948-05-12}.",
        "The treaty was signed on {the 12th of May 1948|1948-05-12}.",
        "The treaty was signed on {the 12th of May, 1948|1948-05-12}.",
        "The treaty was signed on {May 12th, 1948|1948-05-12}.",
        "The treaty was signed on {May the 12th, 1948|1948-05-12}.",
        "The treaty was signed on {May 12 1948|1948-05-12}.",
        "The treaty was signed on {12 May, 1948|1948-05-12}.",
        "The treaty was signed on {1948-05-12|1948-05-12}.",
        "The treaty was signed on {12.05.1948|1948-05-12}.",
        "The treaty was signed on {12.5.1948|1948-05-12}.",
        "The treaty was signed on {5/12/1948|1948-XX-XX}.",
        "The treaty was signed on {25/12/1948|1948-12-25}.", "The line fell on {Sept. 3, 1939|1939-09-03}.",
        "The line fell on {3 Sept 1939|1939-09-03}.", "The line fell on {Oct 10, 1945|1945-10-10}.",
        "The line fell on {10 Dec. 1945|1945-12-10}.",
        "The garrison surrendered on {the second of February 1943|1943-02-02}.",
        "The garrison surrendered on {the twenty-first of March 1918|1918-03-21}.",
        "The garrison surrendered on {February 29, 1944|1944-02-29}.",
        "The garrison surrendered on {1 January 2000|2000-01-01}.",
        "It happened on {31 December 1999|1999-12-31}, they say.",
        "It happened on {the 4th day of July 1776|1776-07-04}.",
        // With a weekday.
        "Shells fell on {Monday 4 March 1991|1991-03-04}.",
        "Shells fell on {Monday, 4 March 1991|1991-03-04}.",
        "Shells fell on {Monday, March 4, 1991|1991-03-04}.",
        "Shells fell on {Monday the 4th of March 1991|1991-03-04}.",
        "Shells fell on {Mon 4 Mar 1991|1991-03-04}.", "Shells fell on {Mon., March 4, 1991|1991-03-04}.",
        "Shells fell on {Tuesday, 19 September|2023-09-19}.",
        "Shells fell on {Tuesday, September 19|2023-09-19}.",
        // Without a year a report means the nearest one, on the side that the tense tells.
        "The convoy left on {19 September|2023-09-19}.", "The convoy left on {September 19|2023-09-19}.",
        "The convoy left on {September 19th|2023-09-19}.",
        "The convoy left on {the 19th of September|2023-09-19}.",
        "The convoy left on {3 January|2023-01-03}.", "The convoy left on {25 December|2022-12-25}.",
        "The convoy will leave on {25 September|2023-09-25}.",
        "The convoy will leave on {10 January|2024-01-10}.",
        "The trial is set to begin on {4 October|2023-10-04}.",
        "The border has been closed until {2 October|2023-10-02}.",
        "The trial is set to begin on {4 October|2023-10-04}.",
        "The border has been closed until {2 October|2023-10-02}.",
        "Elections are scheduled for {December 20|2023-12-20}.",
        "The hearing is expected to resume on {2 November|2023-11-02}.",
        "They announced a summit to be held on {October 12|2023-10-12}.",
        "The pact may be signed on {2 October|2023-10-02}.",
        "It has a {1 December|2023-12-01} deadline to comply.",
        "He quit over plans announced in {January|2023-01}.",
        // Months.
        "The siege began in {April 1992|1992-04}.", "The siege began in {April, 1992|1992-04}.",
        "The siege began in {April of 1992|1992-04}.", "The siege began in {Apr. 1992|1992-04}.",
        "The siege began in {April|2023-04}.", "The siege began in {October|2022-10}.",
        "Aid will arrive in {November|2023-11}.", "The siege ended in {May|2023-05}.",
        "The siege ended in {March|2023-03}.", "The army left by {August 2021|2021-08}.",
        "Since {August 2021|2021-08} the border has been closed.", "Until {July 2019|2019-07} nobody knew.",
        // Days that do not exist are no dates.
        "He wrote {31/02/2024|2024-02-31} on the form.", "The file is called 99-99-2003.",
        // Time stamps.
        "Logged at {2022-02-24T05:30|2022-02-24T05:30}.",
        "Logged at {2022-02-24T05:30:15Z|2022-02-24T05:30:15Z}.",
        // In capitals and in headlines.
        "KYIV, {FEBRUARY 24, 2022|2022-02-24} - Explosions were heard.",
        "{24 February 2022|2022-02-24}: the day it began",
        "{June 6, 1944|1944-06-06}. Dawn broke over the beaches."));

} // namespace
} // namespace dateline
