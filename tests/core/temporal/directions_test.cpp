#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

/// Texts of Thursday 21 September 2023.
class Dates : public testing::TestWithParam<const char*> {};

TEST_P(Dates, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(CountedFromADay, Dates,
                         testing::Values("Rebels struck {the day before yesterday|2023-09-19}.",
                                         "Talks resume {the day after tomorrow|2023-09-23}.",
                                         "Talks will be held {a week from Monday|2023-10-02}.",
                                         "He fled {two days after 5 May 2020|2020-05-07}.",
                                         "He fled {three months before 5 May 2020|2020-02}.",
                                         "The truce fell {a year ago today|2022-09-21}.",
                                         "The truce fell {a week ago Tuesday|2023-09-12}.",
                                         "The truce fell {a month and 2 days ago|2023-08-19}.",
                                         "They met on {Monday last week|2023-09-11}.",
                                         "They met on {Monday of last week|2023-09-11}.",
                                         "They met on {Tuesday this week|2023-09-19}.",
                                         "They met on {Monday last|2023-09-18}.",
                                         "Clashes went on in {the week of 4 September|2023-W36}.",
                                         "It fell in {June last year|2022-06}.",
                                         "It fell in {the very next year|2024}.",
                                         "The army said that {last week|2023-W37} a man died.",
                                         // Look-alikes.
                                         "It lasted for {a week|P1W} after {Monday|2023-09-18}.",
                                         "He came {two days later|XXXX-XX-XX}, on {Monday|2023-09-18}."));

INSTANTIATE_TEST_SUITE_P(PastAndFuture, Dates,
                         testing::Values("The army said the truce ends {Nov. 20|2023-11-20}.",
                                         "Parliament approved a withdrawal by {March 1|2024-03-01}.",
                                         "Rebels captured the town on {November 20|2022-11-20}.",
                                         "A trial date was set for {October 28|2023-10-28}.",
                                         "He has an {October 10|2023-10-10} deadline.",
                                         "Fighters could not be reached {Wednesday|2023-09-20}.",
                                         "They would not return after {Tuesday|2023-09-19}'s shelling.",
                                         "Talks will resume {Tuesday|2023-09-26}.",
                                         "Talks are to resume {Tuesday|2023-09-26}.",
                                         "Talks are expected {Tuesday|2023-09-26}.",
                                         "They hope to meet {this Saturday|2023-09-23}.",
                                         "They met {this Tuesday|2023-09-19}.",
                                         "By {June 3|2023-06-03} rebels had fled.",
                                         "They have held it since {October 3|2022-10-03}."));

INSTANTIATE_TEST_SUITE_P(
    Numbers, Dates,
    testing::Values("It fell on {19-Nov-12|2012-11-19} and {18-DEC-2019|2019-12-18}.",
                    "It fell on {13-12-2016|2016-12-13}.", "It fell on {2018/03/05|2018-03-05}.",
                    "It fell on {2012. 08. 08|2012-08-08}.", "It fell on {1. May 2015|2015-05-01}.",
                    "It fell on {05 / 23 / 2013|2013-05-23}.", "It fell on {29 February 2015|2015-02-29}.",
                    "It fell on {23/5/2013 16:49|2013-05-23T16:49}.",
                    "It fell at {2022-04-14T23:30:00+02:00|2022-04-14T23:30:00+02:00}.",
                    // Which number is the month is told by other dates.
                    "It fell on {3/4/2009|2009-04-03}, not on {23/4/2009|2009-04-23}.",
                    "It fell on {3/4/2009|2009-03-04}, not on {4/23/2009|2009-04-23}.",
                    "It fell on {3/4/2009|2009-03-04}, not on {April 23, 2009|2009-04-23}.",
                    "It fell on {3/4/2009|2009-XX-XX}.", "It fell on {4/4/2009|2009-04-04}.",
                    // Of two digits each.
                    "It fell on {10.11.12|2012-XX-XX}.", "It fell on {23.11.12|2012-11-23}.",
                    "It fell on {11.11.11|2011-11-11}.",
                    "It fell on {10.11.12|2012-11-10}, not on {23.11.12|2012-11-23}.",
                    "It fell on {10.11.12|2012-10-11}, not on {April 23, 2009|2009-04-23}.",
                    "They run macOS 10.11.12, not 4.19.12, at 10.11.12.13.",
                    // The year first.
                    "It fell on {20010911|2001-09-11}.", "{20010911|2001-09-11}: it fell.",
                    "It fell on {2001/9/11|2001-09-11}.", "It fell on {2001-9-11|2001-09-11}.",
                    "Case 20010911, of 20011311, cost 20010911 euros.",
                    "See version 2001.9.1 and 2001/9/11/raid.",
                    // Of our Lord.
                    "He came in {the year of our Lord 1066|1066}.", "He came in {anno domini 1066|1066}.",
                    "He came in {A.D. 1066|1066}, not in {the year of grace 800|0800}.",
                    "He came on {14 October in the year of our Lord 1066|1066-10-14}.",
                    "It was the year of our Lord Mayor.",
                    // Addresses and numbers of documents.
                    "See https://example.org/2017/04/16/raid, report-2014.pdf and release 2010-12-S-310."));

INSTANTIATE_TEST_SUITE_P(
    OtherCalendars, Dates,
    testing::Values("It fell on {25 October 1917|1917-11-07} ({7 November|1917-11-07} New Style).",
                    "It fell on {25 October 1917|1917-11-07} (O.S.).",
                    "He died on {30 January 1648/9|1649-01-30}.",
                    "It fell on {18 Brumaire of the Year VIII|1799-11-09}.",
                    "It fell on {9 Thermidor, Year II|1794-07-27}.", "It fell on {18 Brumaire|XXXX-XX-XX}.",
                    "It fell in {the third year of his reign|XXXX-XX-XX}."));

INSTANTIATE_TEST_SUITE_P(
    NamesAndCounts, Dates,
    testing::Values(
        "The attack on {Oct. 7|2022-10-07} killed 12 people.",
        "The strike on {August 9|2023-08-09} wounded 14.", "In {2017|2017} rebels took it.",
        "The war of {1914|1914}-{1918|1918} killed millions.", "In {May|2023-05} 7 people died.",
        "The May 19 Brigade took it.", "They marched to September 17 Street.",
        "A man in his 30s and a woman in her late 20s were shot.",
        "The attack on {May 19|2023-05-19} Israel denied.", "The 17 November group was named after it.",
        "On Bloody Sunday they fired.", "They need some. {3 May 1945|1945-05-03} came.",
        "On {Easter Monday 1916|1916-04-24} troops came.", "Twenty ten-man teams came.",
        "The great revolt of the north began on {3 March 1848|1848-03-03} and ended on {5 June|1848-06-05}.",
        "The former president left on {Monday|2023-09-18}.",
        "Rebels who rose in {1994|1994} attacked on {March 3|2023-03-03}."));

INSTANTIATE_TEST_SUITE_P(
    Clocks, Dates,
    testing::Values(
        "Planes came at {noon Thursday|2023-09-21T12:00}.",
        "Planes came at {9 a.m. ET|2023-09-21T09:00-04:00} on {Thursday|2023-09-21}.",
        "Planes came at {5 in the evening on Wednesday|2023-09-20T17:00}.",
        "Planes came at {8. 40am|2023-09-16T08:40} on {Saturday|2023-09-16}.",
        "Planes came in {the early hours of Monday|2023-09-18 START}.",
        "Planes came {early on Sept. 6|2023-09-06 START}.",
        "Planes came on {the night of 19-20 April|2023-04-19TNI}.",
        "Planes came shortly after {midnight on Thursday|2023-09-21T00:00}.",
        "At the dawn of history they came.",
        "It began at {6 a.m.|2017-11-12T06:00+03:00} ({0300 GMT|2017-11-12T03:00Z}) on {Sunday 12 "
        "November 2017|2017-11-12}.",
        "It came at {3 p.m.|2010-05-05T15:00} Eastern on {5 May 2010|2010-05-05}."));

INSTANTIATE_TEST_SUITE_P(
    Years, Dates,
    testing::Values("It fell in {nineteen ninety-six|1996}, not in {two thousand and four|2004}.",
                    "It fell from {December|2014-12} to {February 2015|2015-02}.",
                    "It fell in {1890|1890} – {91|1891}.",
                    "He died ({314|0314} – {368|0368}). In {348|0348} Paul died.",
                    "He died on {30 September 420|0420-09-30}.", "It fell in {the year 70|0070}.",
                    "Corn came by {5000 BCE|BC5000}.", "It was built in {the 1600s|16}.",
                    "It rose in {the 1988 second quarter|1988-Q2} and {last year's second quarter|2022-Q2}.",
                    "It fell during {Ramadan 2019|2019} and on {Eid al-Fitr 2021|2021-05-13}.",
                    "On {30 September|2022-09-30} 420 men left.",
                    "On {October 25th|2022-10-25}, the first battle began."));

} // namespace
} // namespace dateline
