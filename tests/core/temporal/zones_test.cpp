#include "core/expressions/time_language.h"
#include "core/temporal/time_range.h"
#include "tests/core/temporal/marked_text.h"

namespace dateline {
namespace {

class Zones : public testing::TestWithParam<const char*> {};

TEST_P(Zones, AreKeptAsTheyAreSaid) {
    EXPECT_TAGGED("2023-11-10", GetParam()); // a Friday, after the end of summer time
}

INSTANTIATE_TEST_SUITE_P(
    InEveryOrder, Zones,
    testing::Values("Sirens sounded at {9 a.m. ET|2023-11-09T09:00-05:00} on {Thursday|2023-11-09}.",
                    "Sirens sounded on {Thursday at 9 a.m. ET|2023-11-09T09:00-05:00}.",
                    "Sirens sounded at {9 a.m. ET Thursday|2023-11-09T09:00-05:00}.",
                    "Sirens sounded on {9 November at 2100 GMT|2023-11-09T21:00Z}.",
                    "Sirens sounded at {2100 GMT|2023-11-09T21:00Z} on {9 November|2023-11-09}.",
                    "Sirens sounded on {9 November at 21:00 UTC+3|2023-11-09T21:00+03:00}.",
                    "Sirens sounded on {9 November at 21:00 (UTC+5:30)|2023-11-09T21:00+05:30}.",
                    "Sirens sounded on {9 November at 21:00 GMT-5|2023-11-09T21:00-05:00}.",
                    "Sirens sounded on {9 November at 9 p.m. Moscow time|2023-11-09T21:00+03:00}.",
                    "Sirens sounded on {9 November at 9 p.m. (Moscow time)|2023-11-09T21:00+03:00}.",
                    "Sirens sounded on {9 November at 9 p.m., Kyiv time|2023-11-09T21:00+02:00}.",
                    "Sirens sounded on {9 November at 9 p.m. Eastern Standard Time|2023-11-09T21:00-05:00}.",
                    "Sirens sounded on {9 November at 9 p.m. Central European Time|2023-11-09T21:00+01:00}.",
                    "Sirens sounded on {9 November at 9 p.m. Greenwich Mean Time|2023-11-09T21:00Z}.",
                    "Sirens sounded on {9 November at 21:00 MSK|2023-11-09T21:00+03:00}.",
                    "Sirens sounded at {2023-11-09 21:00:05+03:00|2023-11-09T21:00:05+03:00}.",
                    "Sirens sounded at {2023-11-09T21:00Z|2023-11-09T21:00Z}.",
                    // Without a zone the value has none.
                    "Sirens sounded on {9 November at 21:00|2023-11-09T21:00}.",
                    "Sirens sounded on {9 November at 9 p.m. local time|2023-11-09T21:00}.",
                    // Words that mean several zones, or one that does not hold then.
                    "Sirens sounded on {9 November at 9 p.m. IST|2023-11-09T21:00}.",
                    "Sirens sounded on {9 November at 9 p.m. BST|2023-11-09T21:00}.",
                    "Sirens sounded on {4 July at 9 p.m. EST|2023-07-04T21:00}.",
                    // By the date: summer time.
                    "Sirens sounded on {4 July at 9 p.m. ET|2023-07-04T21:00-04:00}.",
                    "Sirens sounded on {4 July at 9 p.m. BST|2023-07-04T21:00+01:00}.",
                    "Sirens sounded on {4 July at 9 p.m. PT|2023-07-04T21:00-07:00}.",
                    "Sirens sounded on {4 July at 9 p.m. CET|2023-07-04T21:00+02:00}."));

INSTANTIATE_TEST_SUITE_P(
    OfATimeToldTwice, Zones,
    testing::Values("Sirens sounded at {19:40|2023-11-09T19:40+03:00} ({16:40 GMT|2023-11-09T16:40Z}) on "
                    "{Thursday|2023-11-09}.",
                    "Sirens sounded on {Thursday at 5 p.m. local time|2023-11-09T17:00+03:00} ({1400 "
                    "GMT|2023-11-09T14:00Z}).",
                    "Sirens sounded on {Thursday at 1400 GMT|2023-11-09T14:00Z} ({5 p.m. local "
                    "time|2023-11-09T17:00+03:00}).",
                    // Over midnight the other clock is of the day before.
                    "Sirens sounded on {Thursday at 1 a.m.|2023-11-09T01:00+03:00} ({2200 "
                    "GMT|2023-11-08T22:00Z}).",
                    "Sirens sounded on {Thursday at 9 p.m. ET|2023-11-09T21:00-05:00} ({0200 "
                    "GMT|2023-11-10T02:00Z}).",
                    // No clock on earth is 7 minutes ahead: two times.
                    "Sirens sounded on {Thursday at 19:40|2023-11-09T19:40} ({19:33 "
                    "GMT|2023-11-09T19:33Z})."));

INSTANTIATE_TEST_SUITE_P(
    LookAlikes, Zones,
    testing::Values("In {2003|2003} MST members occupied the farm.",
                    "On {5 May 2003|2003-05-05} MST members occupied the farm.",
                    "Sirens sounded {Thursday at 2003 ET|2023-11-09T20:03-05:00}.",
                    "At {9 p.m.|2023-11-10T21:00} et al. were told.",
                    "The ET crew and IST graduates met MST.", "The rule est 1400 et the rest stood.",
                    "Moscow time and again refused.", "It was Kyiv time that they lost.",
                    "Shots rang out from {19:00 GMT|2023-11-10T19:00Z} to {21:00 GMT|2023-11-10T21:00Z}."));

std::vector<Timex> timesOf(std::string_view text) {
    return tagTimes(documentOf(text, "2023-11-10"), TimeLanguage::english());
}

TEST(ClocksOfOneDay, LieAsFarApartAsTheirInstants) {
    const auto times =
        timesOf("Sirens sounded on 4 July at 3:15 p.m. ET. They stopped on 4 July at 19:40 GMT.");
    ASSERT_EQ(times.size(), 2u);
    EXPECT_EQ(betweenStarts(*times[0].when, *times[1].when), std::chrono::minutes{25});
}

TEST(ATimeToldTwice, IsOneTime) {
    const std::string text = "Sirens sounded at 19:40 (16:40 GMT) on Thursday.";
    const auto when = joinedTime(text, timesOf(text), TimeLanguage::english().phrases);
    ASSERT_TRUE(when);
    EXPECT_EQ(when->edtf, "2023-11-09T19:40+03:00");
}

TEST(AZoneThatIsNotSure, IsSaidToBeNotSure) {
    const SourceDocument document = documentOf("Sirens sounded at 9 p.m. IST.", "2023-11-10");
    EXPECT_THAT(describeDerivation(tagTimes(document, TimeLanguage::english()).front(), document),
                testing::HasSubstr("which zone is meant is not sure"));
}

TEST(AZoneFromAnotherClock, IsSaidToBeFromThere) {
    const SourceDocument document = documentOf("Sirens sounded at 19:40 (16:40 GMT).", "2023-11-10");
    EXPECT_THAT(describeDerivation(tagTimes(document, TimeLanguage::english()).front(), document),
                testing::HasSubstr("+ “16:40 GMT”"));
}

} // namespace
} // namespace dateline
