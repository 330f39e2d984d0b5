#include "core/expressions/time_language.h"
#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class WhatRecurs : public testing::TestWithParam<const char*> {};

TEST_P(WhatRecurs, HasNoYearAndNoDay) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, WhatRecurs,
    testing::Values(
        "The feast of the saint is celebrated on {17 August|XXXX-08-17}.",
        "Independence is commemorated on {3 October|XXXX-10-03} in the north.",
        "The market is open {daily|SET:P1D} from {9 am|XXXX-XX-XXT09:00} to {5 pm|XXXX-XX-XXT17:00}.",
        "The gates usually open at {6 am|XXXX-XX-XXT06:00}.",
        // Look-alikes: what was, and what is to come.
        "The feast was celebrated on {17 August|2023-08-17}.",
        "Rebels killed five men each on {3 May|2023-05-03}.",
        "The {daily|SET:P1D} paper was shut on {3 May|2023-05-03}.",
        "The feast will be celebrated on {17 October|2023-10-17}.",
        "The talks are expected on {17 October|2023-10-17}."));

class LettersAndSpeech : public testing::TestWithParam<const char*> {};

TEST_P(LettersAndSpeech, AreFoundAndDated) {
    EXPECT_TAGGED("2023-09-21", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    DaysOfLetters, LettersAndSpeech,
    testing::Values("I have yours of {the 5th inst.|2023-09-05} and of {the 28th ult.|2023-08-28}.",
                    "We march on {the 9th prox.|2023-10-09} with the guns.",
                    "On {the 6th instant|2023-09-06} they took the fort.", "He sent 5 instant messages."));

INSTANTIATE_TEST_SUITE_P(WeekdaysOfLaterWeeks, LettersAndSpeech,
                         testing::Values("He arrives {Friday week|2023-09-29}.",
                                         "The court sits {Monday fortnight|2023-10-09}.",
                                         "Parliament will vote {today week|2023-09-28}.",
                                         "Numbers fall {every Thursday|SET:XXXX-WXX-4}.",
                                         "The {Monday|2023-09-18} Week Club met.",
                                         "He won the {Friday|2023-09-15} week prize."));

INSTANTIATE_TEST_SUITE_P(Nights, LettersAndSpeech,
                         testing::Values("Rebels shelled the port {overnight|2023-09-20TNI}.",
                                         "{Overnight|2023-09-20TNI} raids killed ten people.",
                                         "Troops will guard the port {overnight|2023-09-21TNI}.",
                                         "It was posted {in the overnight hours|2023-09-20TNI}.",
                                         "An overnight train was hit.",
                                         "The hostel is calm {overnight|XXXX-XX-XXTNI}."));

INSTANTIATE_TEST_SUITE_P(StepsFromNow, LettersAndSpeech,
                         testing::Values("The pact expires {ten years from now|2033}.",
                                         "They vote {two weeks from now|2023-W40}.",
                                         "The king abdicated {three years ago this month|2020-09}.",
                                         "The war began {a year ago this week|2022-W38}.",
                                         "The king fled {three years ago|2020}, this monk says."));

std::string firstWhen(std::string_view text) {
    const auto timexes = tagTimes(documentOf(text, "2023-09-21"), TimeLanguage::english());
    return timexes.empty() || !timexes.front().when ? "none" : timexes.front().when->edtf;
}

TEST(SpansOfADate, LieOnTheCalendar) {
    EXPECT_EQ(firstWhen("In the first three months of 2013 prices rose."), "2013-01-01/2013-03-31");
    EXPECT_EQ(firstWhen("In the last ten days of May 1915 prices rose."), "1915-05-22/1915-05-31");
    EXPECT_EQ(firstWhen("In the last two weeks of May 1915 prices rose."), "1915-05");
    EXPECT_EQ(firstWhen("In the first thirty years of 1915 prices rose."), "none");
    EXPECT_EQ(firstWhen("In the second three months of 2013 prices rose."), "none");
}

TEST(Nights, AreOfTwoDays) {
    EXPECT_EQ(firstWhen("Rebels shelled the port overnight."), "2023-09-20/2023-09-21");
    EXPECT_EQ(firstWhen("Overnight, rebels shelled the port."), "2023-09-20/2023-09-21");
}

class YearsToldLater : public testing::TestWithParam<const char*> {};

TEST_P(YearsToldLater, AreThoseOfTheFirstMonths) {
    EXPECT_TAGGED("", GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    English, YearsToldLater,
    testing::Values("On {31 July|1851-07-31} he died. The fleet left on {14 November 1851|1851-11-14}.",
                    "On {20 December|1850-12-20} he died. They left on {3 January 1851|1851-01-03}.",
                    "On {20 December|XXXX-12-20} he died. They left on {3 January|XXXX-01-03}.",
                    // A year alone may be any.
                    "On {20 December|XXXX-12-20} he died. The bridge dates from {1780|1780}."));

} // namespace
} // namespace dateline
