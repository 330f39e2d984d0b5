#include "core/temporal/read_time.h"

#include "core/time/stretch_name.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::HasSubstr;

constexpr std::chrono::sys_days kAnchor{std::chrono::year{2014} / 3 / 6}; ///< a Thursday

struct Typed {
    const char* words;
    const char* edtf;
    const char* name;
};

class ReadTimeTest : public testing::TestWithParam<Typed> {};

TEST_P(ReadTimeTest, TakesWhatPeopleType) {
    const auto read = readTime(GetParam().words);
    ASSERT_TRUE(read) << GetParam().words << ": " << describe(read.error());
    EXPECT_EQ(read->edtf, GetParam().edtf) << GetParam().words;
    EXPECT_EQ(std::string(calendarName(*read)), GetParam().name) << GetParam().words;
}

INSTANTIATE_TEST_SUITE_P(
    Edtf, ReadTimeTest,
    testing::Values(
        Typed{"2014", "2014", "2014"}, Typed{"2014-02", "2014-02", "February 2014"},
        Typed{" 2014-02-18 ", "2014-02-18", "Tue 18 February 2014"},
        Typed{"[2014-02-01..2014-02-20]", "[2014-02-01..2014-02-20]", "Sat 1 – Thu 20 February 2014"},
        Typed{"2014-02-18/2014-02-22", "2014-02-18/2014-02-22", "Tue 18 – Sat 22 February 2014"},
        Typed{"2014-02-18 / 2014-02-22", "2014-02-18/2014-02-22", "Tue 18 – Sat 22 February 2014"},
        Typed{"199X", "199X", "the 1990s"}, Typed{"2014/..", "2014/..", "from 2014 on"},
        Typed{"../2014", "../2014", "until 2014"}, Typed{"2014-21", "2014-21", "spring 2014"},
        Typed{"-0217", "-0217", "218 BC"},
        Typed{"2014-02-18T14:30", "2014-02-18T14:30", "Tue 18 February 2014, 14:30"}));

INSTANTIATE_TEST_SUITE_P(
    Words, ReadTimeTest,
    testing::Values(Typed{"18 Feb 2014", "2014-02-18", "Tue 18 February 2014"},
                    Typed{"18 feb 2014", "2014-02-18", "Tue 18 February 2014"},
                    Typed{"FEBRUARY 18TH, 2014", "2014-02-18", "Tue 18 February 2014"},
                    Typed{"Tue 18 February 2014", "2014-02-18", "Tue 18 February 2014"},
                    Typed{"on the 18th of February 2014", "2014-02-18", "Tue 18 February 2014"},
                    Typed{"29 Feb 2012", "2012-02-29", "Wed 29 February 2012"},
                    Typed{"18.2.2014", "2014-02-18", "Tue 18 February 2014"},
                    Typed{"18/2/2014", "2014-02-18", "Tue 18 February 2014"},
                    Typed{"18 Feb 2014, 14:30", "2014-02-18T14:30", "Tue 18 February 2014, 14:30"},
                    Typed{"2014-02-18 14:30", "2014-02-18T14:30", "Tue 18 February 2014, 14:30"},
                    Typed{"February 2014", "2014-02", "February 2014"},
                    Typed{"may 2014", "2014-05", "May 2014"}, Typed{"march 2014.", "2014-03", "March 2014"},
                    Typed{"spring 2014", "2014-21", "spring 2014"},
                    Typed{"in the spring of 2014", "2014-21", "spring 2014"},
                    Typed{"the 1990s", "199X", "the 1990s"}, Typed{"1990s", "199X", "the 1990s"},
                    Typed{"the year 2014", "2014", "2014"}, Typed{"218 BC", "-0217", "218 BC"}));

INSTANTIATE_TEST_SUITE_P(
    Ranges, ReadTimeTest,
    testing::Values(
        Typed{"Feb 2014 to May 2015", "2014-02/2015-05", "February 2014 – May 2015"},
        Typed{"feb 2014 - may 2015", "2014-02/2015-05", "February 2014 – May 2015"},
        Typed{"feb 2014–may 2015", "2014-02/2015-05", "February 2014 – May 2015"},
        Typed{"from 3 March to 5 April 2014", "2014-03-03/2014-04-05", "Mon 3 March – Sat 5 April 2014"},
        Typed{"18–22 Feb 2014", "2014-02-18/2014-02-22", "Tue 18 – Sat 22 February 2014"},
        Typed{"between March and June 2014", "2014-03/2014-06", "March 2014 – June 2014"},
        Typed{"between 1914 and 1918", "1914/1918", "1914 – 1918"},
        Typed{"2014 to 2015", "2014/2015", "2014 – 2015"}, Typed{"1939-45", "1939/1945", "1939 – 1945"},
        Typed{"1914–1918", "1914/1918", "1914 – 1918"},
        Typed{"2014-02 until 22 March 2014", "2014-02/2014-03-22", "February 2014 – Sat 22 March 2014"},
        Typed{"since 2014", "2014/..", "from 2014 on"},
        Typed{"about 5 May 1917", "1917-05-05~", "Sat 5 May 1917"}, Typed{"c. 1917", "1917~", "1917"},
        Typed{"until May 2015", "../2015-05", "until May 2015"},
        Typed{"from 2014 on", "2014/..", "from 2014 on"},
        Typed{"spring 2014 to autumn 2015", "2014-21/2015-23", "spring 2014 – autumn 2015"}));

struct Refused {
    const char* words;
    const char* reason;
};

class RefusedTimeTest : public testing::TestWithParam<Refused> {};

TEST_P(RefusedTimeTest, SaysWhatIsWrong) {
    const auto read = readTime(GetParam().words);
    ASSERT_FALSE(read) << GetParam().words << " is " << read->edtf;
    EXPECT_EQ(read.error().kind, ErrorKind::BadDate);
    EXPECT_THAT(read.error().message, HasSubstr(GetParam().reason)) << GetParam().words;
}

INSTANTIATE_TEST_SUITE_P(
    Times, RefusedTimeTest,
    testing::Values(
        Refused{"", "18 Feb 2014"}, Refused{"31 Feb 2014", "February 2014 has 28 days"},
        Refused{"February 30th, 2012", "February 2012 has 29 days"},
        Refused{"2014-02-31", "February 2014 has 28 days"}, Refused{"31/2/2014", "February 2014 has 28 days"},
        Refused{"31 April", "April never has more than 30 days"},
        Refused{"1 Feb 2014 to 31 Apr 2014", "April 2014 has 30 days"},
        Refused{"2014-13", "no month or season 13"}, Refused{"2014-02-18/2013", "ends before it begins"},
        Refused{"yesterday", "“yesterday” counts from the day of publication"},
        Refused{"last week", "counts from the day of publication"},
        Refused{"two days ago", "counts from the day of publication"},
        Refused{"18 February", "“18 February” has no year"}, Refused{"spring", "has no year"},
        Refused{"the 65537th century", "not a date"}, Refused{"the 655360s", "not a date"},
        Refused{"the 12340s", "not a date"}, Refused{"the 101st century", "not a date"},
        Refused{"in 99999 weeks", "length of time"},
        Refused{"99999999999 years ago", "“years ago” counts from"},
        Refused{"99999999999", "not an EDTF date"}, Refused{"65536-01-01", "not an EDTF date"},
        Refused{"Y999999999999", "cannot stand there"}, Refused{"three weeks", "length of time"},
        Refused{"every Monday", "again and again"}, Refused{"2015 to 2014", "ends before it begins"},
        Refused{"May 2015 to Feb 2014", "ends before it begins"},
        Refused{"the war", "“the war” is not a date that can be read; write it as 18 Feb 2014"},
        Refused{"18 Feb 2014 bananas", "“bananas” cannot be read"},
        Refused{"18 Feb 2014 to the war", "“the war” is not a date"}));

TEST(ReadTimeTest, RelativeTimesCountFromTheAnchor) {
    const std::pair<const char*, const char*> kRelative[]{
        {"yesterday", "2014-03-05"},    {"today", "2014-03-06"},   {"last Tuesday", "2014-03-04"},
        {"two days ago", "2014-03-04"}, {"last month", "2014-02"}, {"18 February", "2014-02-18"}};
    for (const auto& [words, edtf] : kRelative) {
        const auto read = readTime(words, kAnchor);
        ASSERT_TRUE(read) << words << ": " << describe(read.error());
        EXPECT_EQ(read->edtf, edtf) << words;
    }
}

TEST(ReadTimeTest, WhatItsNameIsCanBeTypedAgain) {
    for (const char* edtf : {"2014", "2014-02", "2014-02-18", "2014-21", "199X", "2014-02-18/2014-02-22",
                             "2014-02-18/2014-03-22", "2014-02/2015-05", "1914/1918", "-0217", "2014/.."}) {
        const std::string name(calendarName(parseWhen(edtf).value()));
        const auto read = readTime(name);
        ASSERT_TRUE(read) << name << ": " << describe(read.error());
        EXPECT_EQ(read->bounds, parseWhen(edtf)->bounds) << name;
    }
}

TEST(ReadTimeTest, OverlongWordsAreRefused) {
    EXPECT_FALSE(readTime(std::string(100'000, '[')));
    EXPECT_FALSE(readTime("2014" + std::string(1000, ' ') + "x"));
}

TEST(StretchNameTest, IsAsFineAsItsLength) {
    const std::pair<const char*, const char*> kNames[]{
        {"2014/2019", "2014–2019"},
        {"1014/1019", "1014–1019"},
        {"-0217/0019", "218 BC–19"},
        {"2014-02/2014-06", "Feb – Jun 2014"},
        {"2014-02/2015-05", "Feb 2014 – May 2015"},
        {"2014-02-18/2014-02-22", "18–22 Feb 2014"},
        {"2014-02-18", "18 Feb 2014"},
        {"2014-02-28/2014-03-02", "28 Feb – 2 Mar 2014"},
        {"2013-12-30/2014-01-02", "30 Dec 2013 – 2 Jan 2014"},
        {"2014-02-18T10:00/2014-02-18T15:59", "18 Feb 2014, 10:00–16:00"},
        {"2014-02-18T22:00/2014-02-19T03:59", "18 Feb, 22:00 – 19 Feb 2014, 04:00"}};
    for (const auto& [edtf, name] : kNames)
        EXPECT_EQ(std::string(stretchName(parseWhen(edtf)->bounds)), name);
}

} // namespace
} // namespace dateline
