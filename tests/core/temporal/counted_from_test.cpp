#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

/// Texts of Wednesday 10 June 2015: what has from the time told after it what it leaves unsaid.
class TimesToldLater : public testing::TestWithParam<const char*> {};

TEST_P(TimesToldLater, DateWhatComesBefore) {
    EXPECT_TAGGED("2015-06-10", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Years, TimesToldLater,
    testing::Values("The vote was held on {4 May|2014-05-04} and annulled on {7 June 2014|2014-06-07}.",
                    "He was jailed in {May|2013-05} and freed in {June 2013|2013-06}.",
                    "He was jailed on {4 May|2014-05-04}, and was freed on {7 June 2014|2014-06-07}.",
                    "It raged between {3 May|2013-05-03} and, after a pause, {7 June 2013|2013-06-07}.",
                    "It lasted from {June 2014|2014-06} to {the following March|2015-03}.",
                    // Look-alikes.
                    "He said on {4 May|2015-05-04} that he had fled on {7 June 2014|2014-06-07}.",
                    "He was held on {4 May|2015-05-04} and accused of murder on {7 June 2014|2014-06-07}.",
                    "He was held on {4 May|2015-05-04} and repaid a debt of {7 June 2014|2014-06-07}.",
                    "He was held on {4 May|2015-05-04} and freed on {7 March 2014|2014-03-07}.",
                    "He was held on {4 May|2015-05-04}. And freed on {7 June 2014|2014-06-07}."));

INSTANTIATE_TEST_SUITE_P(
    Weekdays, TimesToldLater,
    testing::Values("They met on the {Monday after 5 May 2014|2014-05-12}.",
                    "They met on the {Tuesday after 5 May 2014|2014-05-06}.",
                    "They met on the {second Sunday after 5 May 2014|2014-05-18}.",
                    "They rose on the {Friday before Easter 1916|1916-04-21}.",
                    "They met on the {Monday|2014-04-28} before {the 5 May 2014|2014-05-05} vote.",
                    "They met on {the second Monday in May 2014|2014-05-12}.",
                    "They met on {the first Sunday of June 2014|2014-06-01}.",
                    "{Last Sunday in October 2013|2013-10-27} they met.",
                    "They met in {the second week in May 2014|2014-W19}.",
                    // Look-alikes.
                    "They meet {every Monday|SET:XXXX-WXX-1}.",
                    "They met on {Monday|2015-06-08} after {5 May 2014|2014-05-05} was forgotten.",
                    "They met on {Monday|2015-06-08} in {May 2014|2014-05} uniforms.",
                    "It rose in {the third quarter|2014-Q3} in {2013|2013}."));

INSTANTIATE_TEST_SUITE_P(
    Lengths, TimesToldLater,
    testing::Values("They met {two days after Easter 1916|1916-04-25}.",
                    "They met {the day before Christmas 2014|2014-12-24}.",
                    "Talks will be held {two weeks from next Tuesday|2015-06-30}.",
                    "Talks will be held {a week from Monday|2015-06-22}.",
                    // What a time belongs to keeps it.
                    "{Ten years|1924} after the {1914|1914} murder they met.",
                    "{Two days|2014-09-13} after {the 11 September|2014-09-11} attacks they met.",
                    "{A week|2015-04-28} before {the 5 May|2015-05-05} vote they met.",
                    "They met {two days|2015-06-10} after {Monday|2015-06-08}'s raid.",
                    "They met {two months|2014-07} after the {May 2014|2014-05} vote.",
                    // Look-alikes.
                    "It lasted for {two days|P2D} after {the 5 May|2015-05-05} vote.",
                    "They met {several days|PXD} after {the 5 May|2015-05-05} vote.",
                    "They met {two days|P2D} after the {1914|1914} murder.",
                    "They met {two days|P2D} after the raid on {5 May|2015-05-05}."));

INSTANTIATE_TEST_SUITE_P(
    Happenings, TimesToldLater,
    testing::Values("It fell on {the second day|XXXX-XX-XX} of the offensive.",
                    "It fell on {the last day|XXXX-XX-XX} of the siege.",
                    "It fell on {the third night|XXXX-XX-XX} of rioting.",
                    "It fell on {day three|XXXX-XX-XX} of their strike.",
                    "It fell on {21 July 1936|1936-07-21}, {the fifth day|1936-07-21} of the rising.",
                    // Look-alikes.
                    "It began in Year One of the new calendar.",
                    "It fell on {the last day of May 2014|2014-05-31}.",
                    "It fell on the second day of the school year.",
                    "It fell on the first day of {Ramadan 2014|2014}.",
                    "It fell on {the last day|2015-06-09}.", "It was the last word of the siege."));

} // namespace
} // namespace dateline
