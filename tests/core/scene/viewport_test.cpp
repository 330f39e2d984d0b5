#include "core/scene/viewport.h"
#include "core/time/when.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

constexpr double kDay = 86'400;

Viewport tenDays() {
    return {0, 10 * kDay, 1100, 500, 100, 0};
}

TEST(ViewportTest, PixelsAndTimesAreEachOthersInverse) {
    const Viewport view = tenDays();
    EXPECT_DOUBLE_EQ(xOf(view, 0), 100);
    EXPECT_DOUBLE_EQ(xOf(view, 10 * kDay), 1100);
    for (const double x : {100.0, 333.5, 1100.0, -40.0})
        EXPECT_NEAR(xOf(view, timeAt(view, x)), x, 1e-9);
}

class ZoomTest : public testing::TestWithParam<double> {};

TEST_P(ZoomTest, KeepsTheTimeUnderTheCursor) {
    for (const double x : {100.0, 250.0, 600.0, 1099.0}) {
        const Viewport closer = zoomed(tenDays(), GetParam(), x);
        EXPECT_NEAR(timeAt(closer, x), timeAt(tenDays(), x), 1e-3);
        EXPECT_NEAR(closer.seconds(), tenDays().seconds() / GetParam(), 1e-3);
    }
}
INSTANTIATE_TEST_SUITE_P(Factors, ZoomTest, testing::Values(0.01, 0.5, 0.9, 1.0, 1.2, 7.0, 1000.0));

TEST(ViewportTest, ZoomStopsAtSecondsAndAtMillennia) {
    EXPECT_DOUBLE_EQ(zoomed(tenDays(), 1e12, 300).seconds(), kShortestView);
    EXPECT_DOUBLE_EQ(zoomed(tenDays(), 1e-12, 300).seconds(), kLongestView);
    EXPECT_NEAR(timeAt(zoomed(tenDays(), 1e12, 300), 300), timeAt(tenDays(), 300), 1e-3);
}

TEST(ViewportTest, PanningToTheRightShowsEarlierTimes) {
    EXPECT_DOUBLE_EQ(panned(tenDays(), 100).start, -kDay);
    EXPECT_DOUBLE_EQ(panned(tenDays(), 100).end, 9 * kDay);
}

TEST(ViewportTest, ShowsAnIntervalWithAMargin) {
    const Viewport view = showing(tenDays(), 2 * kDay, 4 * kDay, 0.05);
    EXPECT_DOUBLE_EQ(xOf(view, 2 * kDay), 150);
    EXPECT_DOUBLE_EQ(xOf(view, 4 * kDay), 1050);
    EXPECT_DOUBLE_EQ(showing(tenDays(), kDay, kDay).seconds(), kShortestView);
}

TEST(ViewportTest, CannotBeLostBesideTheTimeline) {
    using namespace std::chrono;
    const Interval span{CivilSeconds{0s}, CivilSeconds{days{10}}};
    const Viewport lost = panned(tenDays(), -5000);
    EXPECT_DOUBLE_EQ(clamped(lost, span).start, 5 * kDay);
    EXPECT_DOUBLE_EQ(clamped(lost, span).seconds(), lost.seconds());
    EXPECT_EQ(clamped(tenDays(), span), tenDays());
}

TEST(ViewportTest, LooksNoFartherThanCalendarsReach) {
    const CivilSeconds far = parseWhen("Y170000002")->bounds.start;
    const Interval span{far, far + std::chrono::days{1}};
    const double lastSecond =
        toSeconds(CivilSeconds{std::chrono::sys_days{std::chrono::year::max() / 1 / 1}});
    EXPECT_LT(showing(tenDays(), toSeconds(span.start), toSeconds(span.end)).end, lastSecond);
    EXPECT_LT(clamped(panned(tenDays(), -1e12), span).end, lastSecond);
    EXPECT_GT(showing(tenDays(), -toSeconds(span.end), -toSeconds(span.start)).start, -lastSecond);
}

TEST(ViewportTest, AGlideBeginsAndEndsExactly) {
    const Viewport far = showing(tenDays(), 1e9, 1e9 + 60);
    EXPECT_NEAR(between(tenDays(), far, 0).start, 0, 1e-3);
    EXPECT_EQ(between(tenDays(), far, 1), far);
    const Viewport beside = panned(tenDays(), 333);
    EXPECT_NEAR(between(tenDays(), beside, 0.5).start, beside.start / 2, 1e-6);
}

TEST(ViewportTest, AGlidingZoomKeepsTheTimeUnderTheCursorAllTheWay) {
    const Viewport to = zoomed(tenDays(), 500, 700);
    for (double share = 0; share <= 1; share += 0.05)
        EXPECT_NEAR(timeAt(between(tenDays(), to, share), 700), timeAt(tenDays(), 700), 0.01) << share;
}

TEST(ViewportTest, AGlidingZoomIsEven) {
    const Viewport to = zoomed(tenDays(), 10'000, 700);
    EXPECT_NEAR(between(tenDays(), to, 0.5).seconds(), tenDays().seconds() / 100, 1);
}

} // namespace
} // namespace dateline
