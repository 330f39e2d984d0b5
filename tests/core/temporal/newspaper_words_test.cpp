#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

/// Texts of Thursday 21 September 2023.
class NewspaperWords : public testing::TestWithParam<const char*> {};

TEST_P(NewspaperWords, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    SpokenClocks, NewspaperWords,
    testing::Values("The shell fell at {half past nine|2023-09-21T09:30}.",
                    "The shell fell at {quarter to six in the morning|2023-09-21T05:45}.",
                    "The shell fell at {half past 10 pm Friday|2023-09-15T22:30}.",
                    "The shell fell at {ten past four|2023-09-21T04:10}.",
                    "A caller rang at {3:30 Tuesday morning|2023-09-19T03:30}.",
                    "A caller rang at {3:30 Tuesday afternoon|2023-09-19T15:30}.",
                    "A caller rang at about {10 on Friday night|2023-09-15T22:00 APPROX}.",
                    "A caller rang at {2 on Friday night|2023-09-15T02:00}.",
                    "The council will meet at {3 tomorrow|2023-09-22T03:00}.",
                    "The ship sailed at {1730 on the 10th|2023-09-10T17:30}.",
                    "The ship sailed at {0815 local time|2023-09-21T08:15}.",
                    "The ship sailed by {0815|2023-09-21T08:15}.",
                    "It was gone at {21.45 hrs|2023-09-21T21:45}.",
                    // Look-alikes: counts, prices and years.
                    "They killed 10 on {Friday night|2023-09-15TNI}.", "Shares closed at 1450.",
                    "The levels of {1730|1730} were higher.", "They lost by a quarter to six men.",
                    "They had half past experience."));

INSTANTIATE_TEST_SUITE_P(
    RangesOfWeekdays, NewspaperWords,
    testing::Values("They fought from {Monday|2023-09-11} to {Friday|2023-09-15}.",
                    "They fought {Saturday|2023-09-16} through {Tuesday|2023-09-19}.",
                    "They will meet {Monday|2023-09-25} to {Wednesday|2023-09-27}.",
                    "Open {Mon-Fri 9am-5pm|SET:XXXX-WXX-1}, {Sat 10am-4pm|SET:XXXX-WXX-6}.",
                    "Schools stayed shut {June|2023-06} - {August|2023-08}.",
                    // A look-alike: a clock of a day, and no range.
                    "It hit at {9 a.m.|2023-09-21T09:00} on {Thursday|2023-09-21}."));

INSTANTIATE_TEST_SUITE_P(ShortYears, NewspaperWords,
                         testing::Values("They met in {the summer of '69|1969-SU} and in {'08|2008}.",
                                         "They met on {10 June '14|2014-06-10}.",
                                         "They met in {May '98|1998-05}.",
                                         "It fell in {the second half of March 2020|2020-03 END}.",
                                         "It fell in {the first half of the 1990s|199 START}.",
                                         "It fell in {the first week of June|2023-W22}, and rose."));
INSTANTIATE_TEST_SUITE_P(
    StepsOfHalvesAndExactOnes, NewspaperWords,
    testing::Values("He left {half a year ago|2023-03}.", "He left {six and a half months ago|2023-03}.",
                    "He left {half a century ago|1973}.", "He left {exactly two years ago|2021-09-21}.",
                    "He left {two years ago|2021}.", "He left {this past May|2023-05}.",
                    "He left {this past weekend|2023-W37-WE}.", "He left {this past Monday|2023-09-18}.",
                    "He left on {the 5th of last month|2023-08-05}.", "It rained in {the past week|P1W}.",
                    "It will rain in {the coming weeks|PXW}.",
                    "The worst attack {to date|PRESENT_REF} hit {present-day|PRESENT_REF} Iraq."));

INSTANTIATE_TEST_SUITE_P(
    TimesJustNamed, NewspaperWords,
    testing::Values(
        "In {2001|2001} he joined. {Three years later|2004} he left. {The following spring|2005-SP} he came "
        "back, and in {May of that year|2005-05} he fell.",
        "He left in {November 2021|2021-11} and came back {the following March|2022-03}.",
        "He was freed in {March 2020|2020-03}, after a trial {the previous June|2019-06}.",
        // Nothing was named that it could follow.
        "The war ended {the following year|XXXX}.", "He fled {the next morning|XXXX-XX-XXTMO}.",
        "He fell ill and died {two days later|XXXX-XX-XX}."));

INSTANTIATE_TEST_SUITE_P(Plans, NewspaperWords,
                         testing::Values("Voters go to the polls on {Sunday|2023-09-24}.",
                                         "The trial begins {Monday|2023-09-25}.",
                                         "The truce takes effect at {midnight Saturday|2023-09-23T24:00}.",
                                         "The offer expires {Friday|2023-09-22}.",
                                         // Look-alikes: what was.
                                         "Pupils did not go to school on {Tuesday|2023-09-19}.",
                                         "He had to go to court {Monday|2023-09-18}.",
                                         "It took effect on {Saturday|2023-09-16}."));

INSTANTIATE_TEST_SUITE_P(
    NamesAndNumbers, NewspaperWords,
    testing::Values("The Saturday Night Live cast met the Sunday Evening Post.",
                    "Guards Foil Plot {Monday Night|2023-09-18TNI} Near Base.",
                    "The {2012|2012} Summer Olympics and {the spring of 2012|2012-SP}.",
                    "They took shelter in winter storms and wore summer clothes.",
                    "They fought in {winter|2022-WI}, and in {summer|2023-SU} they rested.",
                    "He lived at 1855 Oak Street. In {1855|1855} Oak Street was paved.",
                    "A robot named “2051” fled.", "Tickets cost 1200-2075 crowns.",
                    "They took bus 1948 home.", "As many as 2000 were held.",
                    "As late as {1981|1981} it stood.", "See p. 1984, vol. 1999 and fig. 2001.",
                    "He came in {2011|2011}, and {two years ago|2021} he left.",
                    "They will wait through {the fall|2023-FA} and {winter|2023-WI}.",
                    "It took {two days|P2D}, {May 6|2023-05-06} and {7th|2023-05-07}, to fall.",
                    "It sank in just {minutes|PTXM}. It grew {ten years|P10Y} after 12 men left.",
                    "They feared it in some quarters. They retreated, this time for good.",
                    "They lost it around {this time|PRESENT_REF}.",
                    "Since the {September 11|2001-09-11} attacks planes are searched.",
                    "He was shot on {September 11|2023-09-11}."));

INSTANTIATE_TEST_SUITE_P(
    Nowadays, NewspaperWords,
    testing::Values("A strike {yesterday|2023-09-20} hit what is known {today|PRESENT_REF} as the old port.",
                    "A strike {yesterday|2023-09-20} hit more men than ever {today|PRESENT_REF}.",
                    // Look-alikes: the day.
                    "A strike {yesterday|2023-09-20} was followed by one {today|2023-09-21}.",
                    "As of {today|2023-09-21} the port is closed, he said {yesterday|2023-09-20}."));

INSTANTIATE_TEST_SUITE_P(
    NowadaysByTheClause, NewspaperWords,
    testing::Values("It fell {yesterday|2023-09-20}. Many families still live there {today|PRESENT_REF}.",
                    "It fell {yesterday|2023-09-20}. {Today|PRESENT_REF}, about 300 miners live there.",
                    "It fell {yesterday|2023-09-20}. The wall is as high {today|PRESENT_REF} as it ever was.",
                    // Look-alikes: the day.
                    "Rebels still held the town {today|2023-09-21}.",
                    "{Today|2023-09-21}, some 300 miners were freed.",
                    "They met {today|2023-09-21} as planned."));

INSTANTIATE_TEST_SUITE_P(
    PartsOfDays, NewspaperWords,
    testing::Values("He was shot in {the early hours of this morning|2023-09-21TMO START}.",
                    "The siege ended on {the morning of the 4th|2023-09-04TMO}.",
                    "Thieves came between {Friday night|2023-09-15TNI} and {Saturday morning|2023-09-16TMO}.",
                    "He died in {the morning|2023-09-21TMO} of the first raid."));

INSTANTIATE_TEST_SUITE_P(
    WhatOnlySelects, NewspaperWords,
    testing::Values("The trial is expected to last {six weeks|P6W}.",
                    "It rained for {the last six weeks|P6W}.",
                    "One {Sunday|XXXX-WXX-7} in {1998|1998} he was shot.",
                    "He was shot on {Sunday|2023-09-17} in London, in {1998|1998} in Rome.",
                    "The vote, planned for {May|2024-05}, was put off.", "They voted for May, a minister.",
                    "She was remanded in custody until {October 3|2023-10-03}.",
                    "The siege lasted until {October 3|2022-10-03}.",
                    "I am supposed to leave {this Saturday|2023-09-23}."));

INSTANTIATE_TEST_SUITE_P(
    Habits, NewspaperWords,
    testing::Values("Dogs bark in the middle of {the night|XXXX-XX-XXTNI}.",
                    "He plays on {Friday nights|SET:XXXX-WXX-5} and in {the mornings|SET:XXXX-XX-XXTMO}.",
                    "She posts {every Wednesday/Thursday|SET:XXXX-WXX-3}.",
                    // Look-alikes: of the day.
                    "He died in {the morning|2023-09-21TMO}.",
                    "He spoke {every Monday|SET:XXXX-WXX-1} and fell on {Friday night|2023-09-15TNI}."));

INSTANTIATE_TEST_SUITE_P(NumbersOfPublication, NewspaperWords,
                         testing::Values("Posted {09/07/2023 9:00 PM PDT|2023-09-07T21:00-07:00}.",
                                         "Updated {05 / 03 / 2013 at 11:00 AM EDT|2013-05-03T11:00-04:00}.",
                                         "Posted {07/09/2023|2023-XX-XX}."));

/// Of a day that can be read in two ways one is the day of publication.
TEST(PublicationDay, TellsTheOrderOfItsNumbers) {
    EXPECT_TAGGED("2023-04-03", "Posted {04/03/2023|2023-04-03}.");
    EXPECT_TAGGED("2023-03-04", "Posted {04/03/2023|2023-03-04}.");
    EXPECT_TAGGED("2023-04-04", "Posted {04/03/2023|2023-04-03}.");
}

} // namespace
} // namespace dateline
