#include "ui/chart/time_on_screen.h"

#include <gtest/gtest.h>

namespace dateline::test {
namespace {

constexpr double kDay = 86'400;

std::string moved(const char* edtf, MarkPart part, double days, Granularity unit) {
    const When when = parseWhen(edtf).value();
    const double from = part == MarkPart::End ? toSeconds(when.bounds.end) : toSeconds(when.bounds.start);
    const auto result = dragged(when, part, from, from + days * kDay, unit);
    return result ? result->edtf : "none";
}

TEST(TimeOnScreen, AWholeTimeKeepsHowFinelyItIsTold) {
    EXPECT_EQ(moved("2023-05-09", MarkPart::Whole, 3.2, Granularity::Day), "2023-05-12");
    EXPECT_EQ(moved("2023-05-09~", MarkPart::Whole, -9, Granularity::Hour), "2023-04-30~");
    EXPECT_EQ(moved("2023-05-09T18:00", MarkPart::Whole, 0.5, Granularity::Hour), "2023-05-10T06:00");
    EXPECT_EQ(moved("2023-01", MarkPart::Whole, 31, Granularity::Day), "2023-02");
    EXPECT_EQ(moved("1917", MarkPart::Whole, 800, Granularity::Month), "1919");
    EXPECT_EQ(moved("2023-01/2023-02", MarkPart::Whole, 990, Granularity::Month), "2025-10/2025-11");
    EXPECT_EQ(moved("2023-05-09/..", MarkPart::Whole, 1, Granularity::Day), "2023-05-10/..");
    EXPECT_EQ(moved("-0217-03-05", MarkPart::Whole, 1, Granularity::Day), "-0217-03-06");
}

TEST(TimeOnScreen, AnEndMovesAloneAndNeverBeforeTheStart) {
    EXPECT_EQ(moved("2023-05-09", MarkPart::End, 2, Granularity::Day), "2023-05-09/2023-05-12");
    EXPECT_EQ(moved("2023-05-09/2023-05-20", MarkPart::Start, 3, Granularity::Day), "2023-05-12/2023-05-20");
    EXPECT_EQ(moved("2023-05-09/2023-05-20", MarkPart::End, -30, Granularity::Day), "none");
}

TEST(TimeOnScreen, WhatIsToldByWeeksSeasonsOrDecadesStays) {
    for (const char* edtf : {"2023-21", "195X", "19XX", "{2023-05-09,2023-05-11}"}) {
        EXPECT_FALSE(canBeDragged(parseWhen(edtf).value())) << edtf;
        EXPECT_EQ(moved(edtf, MarkPart::Whole, 400, Granularity::Day), "none") << edtf;
    }
}

} // namespace
} // namespace dateline::test
