#include "core/time/said_zone.h"
#include "core/time/when.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

CivilSeconds at(std::string_view edtf) {
    return parseWhen(edtf).value().bounds.start;
}

TEST(ZoneTest, IsKnownByItsIdOrItsOffset) {
    for (const char* id : {"Europe/Paris", "America/New_York", "UTC", "Z", "+03:00", "-0530"})
        EXPECT_TRUE(Zone::named(id)) << id;
    for (const char* id : {"", "Moon/Base", "+25:00", "+3:75", "half past", "Etc/Unknown"})
        EXPECT_FALSE(Zone::named(id)) << id;
    EXPECT_EQ(Zone::named("-0530")->name(), "UTC−5:30");
    EXPECT_EQ(Zone::named("Europe/Paris")->name(), "Europe/Paris");
}

TEST(ZoneTest, KnowsSummerTime) {
    const auto paris = Zone::named("Europe/Paris");
    EXPECT_EQ(paris->offsetAt(at("2023-01-09T12:00")), UtcOffset(60));
    EXPECT_EQ(paris->offsetAt(at("2023-07-09T12:00")), UtcOffset(120));
    EXPECT_EQ(paris->offsetOfClock(at("2023-10-29T02:30")), UtcOffset(120)); // the first of two
    EXPECT_EQ(paris->offsetOfClock(at("2023-10-29T03:30")), UtcOffset(60));
}

TEST(SaidZoneTest, IsOnlySureWhileItHolds) {
    const SaidZone est = readSaidZone("America/New_York -05:00");
    EXPECT_EQ(est.offsetOfClock(at("2023-01-09T12:00")), UtcOffset(-300));
    EXPECT_FALSE(est.offsetOfClock(at("2023-07-09T12:00")).said());
    EXPECT_FALSE(readSaidZone("?").offsetOfClock(at("2023-07-09T12:00")).said());
}

struct OffsetCase {
    const char* edtf;
    int minutes;
    const char* words;
};

class WhenWithOffset : public testing::TestWithParam<OffsetCase> {};

TEST_P(WhenWithOffset, KeepsIt) {
    const When when = parseWhen(GetParam().edtf).value();
    EXPECT_EQ(when.offset, UtcOffset(GetParam().minutes));
    EXPECT_EQ(std::string(describe(when)), GetParam().words);
}

INSTANTIATE_TEST_SUITE_P(
    Table, WhenWithOffset,
    testing::Values(OffsetCase{"2023-11-09T15:15-05:00", -300, "Thu 9 November 2023, 15:15 UTC−5"},
                    OffsetCase{"2023-11-09T15:15Z", 0, "Thu 9 November 2023, 15:15 UTC"},
                    OffsetCase{"2023-11-09T15+05:30", 330, "Thu 9 November 2023, 15:00 UTC+5:30"},
                    OffsetCase{"2023-11-09T09:00-05:00/2023-11-09T15:00-05:00", -300,
                               "Thu 9, 09:00 – Thu 9 November 2023, 15:00 UTC−5"},
                    // An end on another clock is told on that of the start.
                    OffsetCase{"2023-11-10T01:00+03:00/2023-11-09T23:30Z", 180,
                               "Fri 10, 01:00 – Fri 10 November 2023, 02:30 UTC+3"},
                    OffsetCase{"2023-11-09T09:00-05:00/2023-11-12", -300,
                               "Thu 9, 09:00 UTC−5 – Sun 12 November 2023"}));

TEST(WhenWithoutOffset, SaysNone) {
    const When when = parseWhen("2023-11-09T15:15").value();
    EXPECT_FALSE(when.offset.said());
    EXPECT_EQ(std::string(describe(when)), "Thu 9 November 2023, 15:15");
}

TEST(Clocks, OfTwoZonesLieByInstant) {
    const When gmt = parseWhen("2023-07-04T19:40Z").value();
    const When eastern = parseWhen("2023-07-04T15:15-04:00").value();
    const When none = parseWhen("2023-07-04T15:15").value();
    EXPECT_EQ(betweenStarts(eastern, gmt), std::chrono::minutes{25});
    EXPECT_EQ(betweenStarts(none, gmt), std::chrono::minutes{265});
    EXPECT_TRUE(isSameTime(parseWhen("2023-07-04T19:15Z").value(), eastern));
}

TEST(Clocks, AreToldInAZoneAndDaysAreNot) {
    const Zone tokyo = *Zone::named("Asia/Tokyo");
    EXPECT_EQ(toldIn(tokyo, parseWhen("2023-11-09T23:30Z").value()).bounds.start, at("2023-11-10T08:30"));
    for (const char* civil : {"2023-11-09", "2023-11", "2023-11-09T23:30"})
        EXPECT_EQ(toldIn(tokyo, parseWhen(civil).value()), static_cast<const TimeShape&>(*parseWhen(civil)));
    const TimeShape mixed = toldIn(tokyo, parseWhen("2023-11-09T23:30Z/2023-11-12").value());
    EXPECT_EQ(mixed.bounds.start, at("2023-11-10T08:30"));
    EXPECT_EQ(mixed.bounds.end, at("2023-11-13"));
}

TEST(Steps, KeepTheZone) {
    EXPECT_EQ(shifted(parseWhen("2023-11-09T15:15-05:00").value(), 2, Granularity::Hour)->edtf,
              "2023-11-09T17-05:00");
    EXPECT_EQ(approximately(parseWhen("2023-11-09T15:15-05:00").value()).offset, UtcOffset(-300));
}

} // namespace
} // namespace dateline
