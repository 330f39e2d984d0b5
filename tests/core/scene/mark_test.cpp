#include "core/scene/mark.h"

#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using namespace std::chrono_literals;

Event happening(const When& when) {
    Event event;
    event.type = EventType::Strike;
    event.when = when;
    return event;
}

/// One day is `pixels` wide, 1 May 2021 begins at x 100.
Mark drawn(const When& when, double pixels) {
    const double start = toSeconds(day(2021, 5, 1));
    const Viewport view{start, start + 86'400 * 1000 / pixels, 1100, 500, 100, 0};
    return markOf(briefOf(happening(when)), 0, view, 50);
}

When approximateDay() {
    When when = onDay(2021, 5, 3);
    when.approximate = true;
    return when;
}

TEST(MarkTest, ADayIsAGlyphAtItsMiddle) {
    const Mark mark = drawn(onDay(2021, 5, 3), 10);
    EXPECT_DOUBLE_EQ(mark.centre.x, 125);
    EXPECT_EQ(mark.extent.kind, ExtentKind::None);
}

TEST(MarkTest, AWideDayHasASolidWhisker) {
    const Mark mark = drawn(onDay(2021, 5, 3), 100);
    EXPECT_EQ(mark.extent.kind, ExtentKind::Whisker);
    EXPECT_FALSE(mark.extent.dashed);
    EXPECT_DOUBLE_EQ(mark.extent.left, 300);
    EXPECT_DOUBLE_EQ(mark.extent.right, 400);
}

TEST(MarkTest, WhatIsToldCoarselyOrRoughlyIsDashed) {
    EXPECT_TRUE(drawn(inMonth(2021, 5), 10).extent.dashed);
    EXPECT_TRUE(drawn(approximateDay(), 100).extent.dashed);
    EXPECT_EQ(drawn(inMonth(2021, 5), 10).extent.kind, ExtentKind::Whisker);
}

TEST(MarkTest, ADurationIsABarWithItsGlyphAtTheStart) {
    const Mark mark = drawn(allThrough(day(2021, 5, 3), day(2021, 5, 6)), 50);
    EXPECT_EQ(mark.extent.kind, ExtentKind::Bar);
    EXPECT_DOUBLE_EQ(mark.extent.left, 200);
    EXPECT_DOUBLE_EQ(mark.extent.right, 350);
    EXPECT_DOUBLE_EQ(mark.centre.x, 210);
    EXPECT_TRUE(mark.extent.leftCap && mark.extent.rightCap);
    EXPECT_FALSE(mark.extent.dashed);
}

TEST(MarkTest, CoarseEndsFadeAndAreDashed) {
    const Mark mark = drawn(allThrough(day(2021, 5, 3), day(2021, 5, 6), Granularity::Month), 50);
    EXPECT_TRUE(mark.extent.dashed);
    EXPECT_GT(mark.extent.leftFade, 0);
    EXPECT_FALSE(mark.extent.leftCap);
}

TEST(MarkTest, AnOpenEndFadesOutAtTheEdgeOfTheView) {
    const Mark mark = drawn(allThrough(day(2021, 5, 3), kEndOfTime), 50);
    EXPECT_DOUBLE_EQ(mark.extent.right, 1100);
    EXPECT_DOUBLE_EQ(mark.extent.rightFade, 29);
    EXPECT_FALSE(mark.extent.rightCap);
    EXPECT_TRUE(mark.extent.leftCap);
}

TEST(MarkTest, WhatBeganOffScreenHasNoCapThere) {
    const Mark mark = drawn(allThrough(day(2021, 4, 20), day(2021, 5, 6)), 50);
    EXPECT_FALSE(mark.glyph);
    EXPECT_FALSE(mark.extent.leftCap);
    EXPECT_DOUBLE_EQ(mark.extent.left, 100);
    EXPECT_DOUBLE_EQ(mark.extent.phase, 550);
}

TEST(MarkTest, ForDecadesIsHatched) {
    When when = allThrough(day(1990, 1, 1), day(2021, 6, 1), Granularity::Decade);
    when.approximate = true;
    EXPECT_TRUE(drawn(when, 50).extent.hatched);
}

TEST(MarkTest, TheFillTellsTheStatus) {
    Event event = happening(onDay(2021, 5, 3));
    EXPECT_EQ(fillOf(briefOf(event)), GlyphFill::Solid);
    event.status = Status::Claimed;
    EXPECT_EQ(fillOf(briefOf(event)), GlyphFill::Hollow);
    event.status = Status::Disputed;
    EXPECT_EQ(fillOf(briefOf(event)), GlyphFill::Half);
    event.when.reset();
    EXPECT_EQ(fillOf(briefOf(event)), GlyphFill::Dotted);
}

} // namespace
} // namespace dateline
