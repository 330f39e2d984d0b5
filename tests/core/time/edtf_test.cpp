#include "core/time/edtf.h"

#include "core/time/edtf_text.h"
#include "core/time/when.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

struct Example {
    const char* edtf;
    const char* start; ///< the first second; ".." when open
    const char* end;   ///< the second after the last
    Granularity granularity;
};

std::string text(CivilSeconds time) {
    if (time == kBeginningOfTime || time == kEndOfTime)
        return "..";
    const std::int64_t seconds = time.time_since_epoch().count();
    return edtfAt(seconds, seconds % 86400 == 0 ? Granularity::Day : Granularity::Second);
}

class EdtfExamples : public testing::TestWithParam<Example> {};

TEST_P(EdtfExamples, AreReadBoundedAndPrintedAgain) {
    const auto [edtf, start, end, granularity] = GetParam();
    const Result<Edtf> parsed = parseEdtf(edtf);
    ASSERT_TRUE(parsed) << edtf << ": " << describe(parsed.error());
    EXPECT_EQ(print(*parsed), edtf);
    const Interval bounds = boundsOf(*parsed);
    EXPECT_EQ(text(bounds.start), start) << edtf;
    EXPECT_EQ(text(bounds.end), end) << edtf;
    EXPECT_EQ(parseWhen(edtf)->start, granularity) << edtf;
}

using G = Granularity;

/// The examples of the Library of Congress's EDTF specification, and some more where it leaves a form without
/// one.
INSTANTIATE_TEST_SUITE_P(
    LevelZero, EdtfExamples,
    testing::Values(
        Example{"1985-04-12", "1985-04-12", "1985-04-13", G::Day},
        Example{"1985-04", "1985-04-01", "1985-05-01", G::Month},
        Example{"1985", "1985-01-01", "1986-01-01", G::Year},
        Example{"1985-04-12T23:20:30", "1985-04-12T23:20:30", "1985-04-12T23:20:31", G::Second},
        Example{"1985-04-12T23:20:30Z", "1985-04-12T23:20:30", "1985-04-12T23:20:31", G::Second},
        Example{"1985-04-12T23:20:30-04", "1985-04-12T23:20:30", "1985-04-12T23:20:31", G::Second},
        Example{"1985-04-12T23:20:30+04:30", "1985-04-12T23:20:30", "1985-04-12T23:20:31", G::Second},
        Example{"1985-04-12T23:20", "1985-04-12T23:20:00", "1985-04-12T23:21:00", G::Minute},
        Example{"1985-04-12T24:00", "1985-04-13", "1985-04-13T00:01:00", G::Minute},
        Example{"1964/2008", "1964-01-01", "2009-01-01", G::Year},
        Example{"2004-06/2006-08", "2004-06-01", "2006-09-01", G::Month},
        Example{"2004-02-01/2005-02-08", "2004-02-01", "2005-02-09", G::Day},
        Example{"2004-02-01/2005-02", "2004-02-01", "2005-03-01", G::Day},
        Example{"2004-02-01/2005", "2004-02-01", "2006-01-01", G::Day},
        Example{"2005/2006-02", "2005-01-01", "2006-03-01", G::Year},
        Example{"2000-02-29", "2000-02-29", "2000-03-01", G::Day},
        Example{"0000", "0000-01-01", "0001-01-01", G::Year}));

INSTANTIATE_TEST_SUITE_P(
    LevelOne, EdtfExamples,
    testing::Values(
        Example{"Y170000002", "Y170000002-01-01", "Y170000003-01-01", G::Year},
        Example{"Y-170000002", "Y-170000002-01-01", "Y-170000001-01-01", G::Year},
        Example{"2001-21", "2001-03-01", "2001-06-01", G::Season},
        Example{"2001-22", "2001-06-01", "2001-09-01", G::Season},
        Example{"2001-23", "2001-09-01", "2001-12-01", G::Season},
        Example{"2001-24", "2001-12-01", "2002-03-01", G::Season},
        Example{"1984?", "1984-01-01", "1985-01-01", G::Year},
        Example{"2004-06~", "2004-06-01", "2004-07-01", G::Month},
        Example{"2004-06-11%", "2004-06-11", "2004-06-12", G::Day},
        Example{"201X", "2010-01-01", "2020-01-01", G::Decade},
        Example{"20XX", "2000-01-01", "2100-01-01", G::Century},
        Example{"2004-XX", "2004-01-01", "2005-01-01", G::Year},
        Example{"1985-04-XX", "1985-04-01", "1985-05-01", G::Month},
        Example{"1985-XX-XX", "1985-01-01", "1986-01-01", G::Year},
        Example{"1985-04-12/..", "1985-04-12", "..", G::Day},
        Example{"1985-04/..", "1985-04-01", "..", G::Month}, Example{"1985/..", "1985-01-01", "..", G::Year},
        Example{"../1985-04-12", "..", "1985-04-13", G::Day},
        Example{"../1985-04", "..", "1985-05-01", G::Month}, Example{"../1985", "..", "1986-01-01", G::Year},
        Example{"1985-04-12/", "1985-04-12", "..", G::Day}, Example{"1985-04/", "1985-04-01", "..", G::Month},
        Example{"1985/", "1985-01-01", "..", G::Year}, Example{"/1985-04-12", "..", "1985-04-13", G::Day},
        Example{"/1985-04", "..", "1985-05-01", G::Month}, Example{"/1985", "..", "1986-01-01", G::Year},
        Example{"-1985", "-1985-01-01", "-1984-01-01", G::Year},
        Example{"1984~/2004-06", "1984-01-01", "2004-07-01", G::Year},
        Example{"1984/2004-06~", "1984-01-01", "2004-07-01", G::Year},
        Example{"1984?/2004%", "1984-01-01", "2005-01-01", G::Year}));

INSTANTIATE_TEST_SUITE_P(
    LevelTwo, EdtfExamples,
    testing::Values(Example{"Y-17E7", "Y-170000000-01-01", "Y-169999999-01-01", G::Year},
                    Example{"1950S2", "1900-01-01", "2000-01-01", G::Century},
                    Example{"1950S3", "1950-01-01", "1960-01-01", G::Decade},
                    Example{"Y171010000S3", "Y171000000-01-01", "Y172000000-01-01", G::Century},
                    Example{"Y3388E2S3", "Y338000-01-01", "Y339000-01-01", G::Century},
                    Example{"2001-34", "2001-04-01", "2001-07-01", G::Quarter},
                    Example{"2001-25", "2001-03-01", "2001-06-01", G::Season},
                    Example{"2001-28", "2001-12-01", "2002-03-01", G::Season},
                    Example{"2001-29", "2001-09-01", "2001-12-01", G::Season},
                    Example{"2001-30", "2001-12-01", "2002-03-01", G::Season},
                    Example{"2001-32", "2001-06-01", "2001-09-01", G::Season},
                    Example{"2001-36", "2001-10-01", "2002-01-01", G::Quarter},
                    Example{"2001-37", "2001-01-01", "2001-05-01", G::Quarter},
                    Example{"2001-39", "2001-09-01", "2002-01-01", G::Quarter},
                    Example{"2001-40", "2001-01-01", "2001-07-01", G::Quarter},
                    Example{"2001-41", "2001-07-01", "2002-01-01", G::Quarter},
                    Example{"[1667,1668,1670..1672]", "1667-01-01", "1673-01-01", G::Year},
                    Example{"[..1760-12-03]", "..", "1760-12-04", G::Day},
                    Example{"[1760-12..]", "1760-12-01", "..", G::Month},
                    Example{"[1760-01,1760-02,1760-12..]", "1760-01-01", "..", G::Month},
                    Example{"[1667,1760-12]", "1667-01-01", "1761-01-01", G::Year},
                    Example{"[..1984]", "..", "1985-01-01", G::Year},
                    Example{"{1667,1668,1670..1672}", "1667-01-01", "1673-01-01", G::Year},
                    Example{"{1960,1961-12}", "1960-01-01", "1962-01-01", G::Year},
                    Example{"{..1984}", "..", "1985-01-01", G::Year},
                    Example{"2004-06~-11", "2004-06-11", "2004-06-12", G::Day},
                    Example{"2004?-06-11", "2004-06-11", "2004-06-12", G::Day},
                    Example{"?2004-06-~11", "2004-06-11", "2004-06-12", G::Day},
                    Example{"2004-%06-11", "2004-06-11", "2004-06-12", G::Day},
                    Example{"156X-12-25", "1560-12-25", "1569-12-26", G::Day},
                    Example{"15XX-12-25", "1500-12-25", "1599-12-26", G::Day},
                    Example{"XXXX-12-XX", "0000-12-01", "Y10000-01-01", G::Month},
                    Example{"1XXX-XX", "1000-01-01", "2000-01-01", G::Century},
                    Example{"1XXX-12", "1000-12-01", "2000-01-01", G::Month},
                    Example{"1984-1X", "1984-10-01", "1985-01-01", G::Year},
                    Example{"2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-21", G::Day},
                    Example{"2004-06-XX/2004-07-03", "2004-06-01", "2004-07-04", G::Month},
                    Example{"19XX-02-29", "1904-02-29", "1996-03-01", G::Day}));

struct Wrong {
    const char* edtf;
    const char* problem;
};

class WrongEdtf : public testing::TestWithParam<Wrong> {};

TEST_P(WrongEdtf, IsRefusedWithTheReason) {
    const Result<Edtf> parsed = parseEdtf(GetParam().edtf);
    ASSERT_FALSE(parsed) << GetParam().edtf;
    EXPECT_EQ(parsed.error().kind, ErrorKind::BadDate);
    EXPECT_THAT(describe(parsed.error()), testing::HasSubstr(GetParam().problem));
    EXPECT_FALSE(parseWhen(GetParam().edtf));
}

INSTANTIATE_TEST_SUITE_P(
    English, WrongEdtf,
    testing::Values(Wrong{"", "empty"}, Wrong{"soon", "four digits"}, Wrong{"85", "four digits"},
                    Wrong{"1985-4", "two digits"}, Wrong{"1985-13", "no month or season 13"},
                    Wrong{"1985-42", "no month or season 42"}, Wrong{"1985-00", "no month or season 00"},
                    Wrong{"2023-02-30", "no day 30"}, Wrong{"2023-02-29", "no day 29"},
                    Wrong{"1985-21-01", "no days"}, Wrong{"1985-04T10:00", "needs a day"},
                    Wrong{"1985-04-12T25:00", "hour 25"}, Wrong{"1985-04-12T10:60", "00 to 59"},
                    Wrong{"1985-04-12T10:00+99", "time zone"}, Wrong{"2008/1964", "before it begins"},
                    Wrong{"[1964..1950]", "before it begins"}, Wrong{"../..", "one end"},
                    Wrong{"/", "one end"}, Wrong{"..", "needs an interval"}, Wrong{"[1667", "closing ]"},
                    Wrong{"{1667]", "closing }"}, Wrong{"1985-04-12x", "cannot stand there"},
                    Wrong{"Y17E99", "exponent"}, Wrong{"Y99999999999E9", "too large"},
                    Wrong{"1950S", "significant digits"}, Wrong{"199X9", "cannot stand there"},
                    Wrong{"Y99999999999S1-02-30", "no day 30"}));

TEST(Edtf, ADecadeMayBeToldByThreeDigits) {
    const auto decade = parseEdtf("199");
    ASSERT_TRUE(decade);
    EXPECT_EQ(text(boundsOf(*decade).start), "1990-01-01");
    EXPECT_EQ(text(boundsOf(*decade).end), "2000-01-01");
}

} // namespace
} // namespace dateline
