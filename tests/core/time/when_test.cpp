#include "core/time/when.h"

#include "core/time/timex_when.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using namespace std::chrono;

When when(const char* edtf) {
    return parseWhen(edtf).value();
}

TEST(When, TellsWhatKindOfTimeItIs) {
    EXPECT_FALSE(when("2021-08").isSpan);
    EXPECT_TRUE(when("2021-08-03/2021-09").isSpan);
    EXPECT_EQ(when("2021-08-03/2021-09").start, Granularity::Day);
    EXPECT_EQ(when("2021-08-03/2021-09").end, Granularity::Month);
    EXPECT_TRUE(when("2021-08~").approximate);
    EXPECT_TRUE(when("2021-08?").uncertain);
    EXPECT_TRUE(when("2021-08%").approximate && when("2021-08%").uncertain);
    EXPECT_TRUE(when("1990~/2023~").vague());
    EXPECT_FALSE(when("2023-09-20~").vague());
    EXPECT_TRUE(when("2021-08/..").bounds.endsOpen());
}

TEST(When, IsMadeFromDays) {
    EXPECT_EQ(whenDay(sys_days{2023y / 9 / 20}), when("2023-09-20"));
    EXPECT_EQ(whenDay(sys_days{2023y / 9 / 20}, true), when("2023-09-20~"));
    EXPECT_EQ(whenDays(sys_days{2023y / 9 / 19}, sys_days{2023y / 9 / 20}), when("2023-09-19/2023-09-20"));
    EXPECT_EQ(whenDays(sys_days{2023y / 9 / 19}, sys_days{2023y / 9 / 19}), when("2023-09-19"));
    EXPECT_EQ(whenSince(when("2021-08")), when("2021-08/.."));
    EXPECT_EQ(whenFromTo(when("1940-05"), when("1945-05-08")), when("1940-05/1945-05-08"));
    EXPECT_EQ(whenFromTo(when("[2023-09-18..2023-09-24]"), when("2023-10")), when("2023-09-18/2023-10"));
}

struct Approximate {
    const char* exact;
    const char* approximate;
};
class Approximately : public testing::TestWithParam<Approximate> {};

TEST_P(Approximately, MarksEveryPart) {
    const When marked = approximately(when(GetParam().exact));
    EXPECT_EQ(marked.edtf, GetParam().approximate);
    EXPECT_TRUE(marked.approximate);
    EXPECT_EQ(marked.bounds, when(GetParam().exact).bounds);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Approximately,
    testing::Values(Approximate{"2023", "2023~"}, Approximate{"2023-09-20", "2023-09-20~"},
                    Approximate{"199X", "199X~"}, Approximate{"2021-08/2021-09", "2021-08~/2021-09~"},
                    Approximate{"2021-08/..", "2021-08~/.."}, Approximate{"2023?", "2023%"},
                    Approximate{"[2023-09-18..2023-09-24]", "[2023-09-18~..2023-09-24~]"},
                    Approximate{"2023-09-19T13:00", "2023-09-19~T13:00"}));

struct Shift {
    const char* from;
    std::int64_t count;
    Granularity unit;
    const char* to;
};
class Shifted : public testing::TestWithParam<Shift> {};

TEST_P(Shifted, IsToldNoFinerThanByTheUnit) {
    const auto moved = shifted(when(GetParam().from), GetParam().count, GetParam().unit);
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->edtf, GetParam().to);
}

INSTANTIATE_TEST_SUITE_P(Units, Shifted,
                         testing::Values(Shift{"2023-09-19", 2, Granularity::Day, "2023-09-21"},
                                         Shift{"2023-09-30", 1, Granularity::Day, "2023-10-01"},
                                         Shift{"2023-09-19", -2, Granularity::Month, "2023-07"},
                                         Shift{"2023-01-31", 1, Granularity::Month, "2023-02"},
                                         Shift{"2023-09-19", 3, Granularity::Year, "2026"},
                                         Shift{"2023-09-19", 1, Granularity::Week,
                                               "[2023-09-25..2023-10-01]"},
                                         Shift{"2023-09", 2, Granularity::Day, "2023-09"},
                                         Shift{"2023-09-19", 6, Granularity::Hour, "2023-09-19"},
                                         Shift{"2023-09-19T22:00", 3, Granularity::Hour, "2023-09-20T01"},
                                         Shift{"2023-09-19~", 2, Granularity::Day, "2023-09-21~"},
                                         Shift{"2023", -1, Granularity::Decade, "201X"},
                                         Shift{"2023-09-19/2023-09-20", 1, Granularity::Day, "2023-09-20"}));

TEST(When, IsNotMovedFromTheOpen) {
    EXPECT_FALSE(shifted(when("../2023"), 1, Granularity::Day));
}

struct Told {
    const char* edtf;
    const char* words;
};
class Described : public testing::TestWithParam<Told> {};

TEST_P(Described, ForPeople) {
    EXPECT_EQ(std::string(describe(when(GetParam().edtf))), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(
    English, Described,
    testing::Values(Told{"2023-09-20", "Wed 20 September 2023"}, Told{"2021-08", "some time in August 2021"},
                    Told{"2021", "some time in 2021"}, Told{"199X", "some time in the 1990s"},
                    Told{"2008-23", "some time in autumn 2008"},
                    Told{"2008-24", "some time in winter 2008/09"},
                    Told{"1998-35", "some time in quarter 3 of 1998"}, Told{"-0217", "some time in 218 BC"},
                    Told{"2023-09-19/2023-09-20", "Tue 19 – Wed 20 September 2023"},
                    Told{"2023-09-19~/2023-09-20~", "Tue 19 – Wed 20 September 2023, approximately"},
                    Told{"2023-09-30/2023-10-02", "Sat 30 September – Mon 2 October 2023"},
                    Told{"2023-12-31/2024-01-01", "Sun 31 December 2023 – Mon 1 January 2024"},
                    Told{"2021-08/..", "from August 2021 on"}, Told{"../2021-08", "until August 2021"},
                    Told{"1979/1989", "1979 – 1989"},
                    Told{"2021-08-03/2021-09", "Tue 3 August – September 2021"},
                    Told{"2023-09-19T13:05", "Tue 19 September 2023, 13:05"},
                    Told{"[2023-09-18..2023-09-24]", "some time between Mon 18 and Sun 24 September 2023"},
                    Told{"2023-09-20?", "Wed 20 September 2023, uncertain"}));

TEST(When, IsDescribedWithShortMonthsWhereRoomIsScarce) {
    EXPECT_EQ(std::string(describe(when("2023-09-19/2023-10-02"), MonthNames::Short)),
              "Tue 19 Sep – Mon 2 Oct 2023");
    EXPECT_EQ(std::string(describe(when("2023-05"), MonthNames::Short)), "some time in May 2023");
}

/// A row of a table may tell that something is known by the month, and the days in which it lies.
TEST(When, IsDescribedByItsDaysWhenTheyAreNoWholeUnit) {
    const auto known = [](const char* days, Granularity unit) {
        TimeShape shape = when(days);
        shape.start = shape.end = unit;
        return shape;
    };
    EXPECT_EQ(std::string(describe(known("[2014-01-15..2014-02-14]", Granularity::Month))),
              "some time between Wed 15 January and Fri 14 February 2014");
    EXPECT_EQ(std::string(describe(known("[2014-06-01..2015-03-01]", Granularity::Year))),
              "some time between Sun 1 June 2014 and Sun 1 March 2015");
    EXPECT_EQ(std::string(describe(known("[2014-01-22..2014-01-24]", Granularity::Week))),
              "some time between Wed 22 and Fri 24 January 2014");
    EXPECT_EQ(std::string(describe(known("[2014-01-20..2014-01-26]", Granularity::Week))),
              "some time in the week of Mon 20 January 2014");
    EXPECT_EQ(std::string(calendarName(known("[2014-01-15..2014-02-14]", Granularity::Month))),
              "Wed 15 January – Fri 14 February 2014");
}

struct TimexValue {
    const char* value;
    const char* edtf; ///< "" when it has no place on the calendar
};
class TimexValues : public testing::TestWithParam<TimexValue> {};

TEST_P(TimexValues, HaveTheirPlaceOnTheCalendar) {
    const auto place = whenOfTimexValue(GetParam().value);
    EXPECT_EQ(place ? place->edtf : "", GetParam().edtf);
}

INSTANTIATE_TEST_SUITE_P(Timex3, TimexValues,
                         testing::Values(TimexValue{"2023-09-19", "2023-09-19"},
                                         TimexValue{"2009-W03", "[2009-01-12..2009-01-18]"},
                                         TimexValue{"2009-W03-WE", "[2009-01-17..2009-01-18]"},
                                         TimexValue{"2009-W01-1", "2008-12-29"},
                                         TimexValue{"1998-Q3", "1998-35"}, TimexValue{"2008-H2", "2008-41"},
                                         TimexValue{"1943-SP", "1943-21"}, TimexValue{"1943-WI", "1943-24"},
                                         TimexValue{"199", "199X"}, TimexValue{"19", "19XX"},
                                         TimexValue{"BC0218", "-0217"}, TimexValue{"BC0479-06", "-0478-06"},
                                         TimexValue{"BC03", "-03XX"}, TimexValue{"BC047", "[-0478..-0469]"},
                                         TimexValue{"1950-06-XX", "1950-06-XX"},
                                         TimexValue{"1943-07-22TNI", "[1943-07-22T18..1943-07-22T23]"},
                                         TimexValue{"2009-06-01T12:00Z", "2009-06-01T12:00Z"},
                                         TimexValue{"2009-06-01T24:00", "2009-06-01T24:00"},
                                         TimexValue{"XXXX-WXX-5", ""}, TimexValue{"XXXX-SU", ""},
                                         TimexValue{"PRESENT_REF", ""}, TimexValue{"PAST_REF", ""},
                                         TimexValue{"P2D", ""}, TimexValue{"FY2007", ""}, TimexValue{"", ""},
                                         TimexValue{"2023-02-30", ""}, TimexValue{"2009-W99", ""}));

TEST(TimexValues, AreApproximateByTheirModifier) {
    EXPECT_EQ(whenOfTimexValue("1943", "APPROX")->edtf, "1943~");
}

TEST(YearsOfManyDigits, AreNeverMaskedNorMovedBeyondWhatCanBeTold) {
    const auto far = parseWhen("[Y171010000S3..Y171990000S3]");
    ASSERT_TRUE(far);
    EXPECT_EQ(whenSince(*far).edtf, "Y171000000/..");
    EXPECT_EQ(whenFromTo(*parseWhen("2014"), *far).edtf, "2014/Y171999999");
    const auto farthest = parseWhen("Y99999999999");
    ASSERT_TRUE(farthest);
    EXPECT_FALSE(shifted(*farthest, 1, Granularity::Year).has_value());
    EXPECT_FALSE(shifted(*farthest, 1, Granularity::Century).has_value());
    EXPECT_EQ(shifted(*farthest, -1, Granularity::Year)->edtf, "Y99999999998");
}

} // namespace
} // namespace dateline
