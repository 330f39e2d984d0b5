#include "core/layout/view_moves.h"

#include "core/scene/glide.h"
#include "core/scene/mark.h"
#include "tests/core/sample_timeline.h"
#include "tests/core/scene/fixed_measure.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr double kWidth = 1000;
constexpr double kHeight = 400;
constexpr double kDay = 86'400;

class ViewMoves : public testing::Test {
protected:
    ViewMoves() {
        timeline = manyEvents(300, 8).build();
        chart.setTimeline(timeline, std::vector<bool>(timeline->size(), true));
        chart.fit(kWidth, kHeight, measure);
        view = viewOfStory(chart, fitted(chart, {}, kWidth, kHeight));
    }

    [[nodiscard]] double timeOf(EventIndex event) const { return glyphTimeOf(timeline->brief(event).time); }
    [[nodiscard]] static bool holds(const Viewport& view, double time) {
        return time >= view.start && time <= view.end;
    }

    std::shared_ptr<const Timeline> timeline;
    ChartState chart;
    FixedMeasure measure;
    Viewport view;
};

TEST_F(ViewMoves, AllHoldsEveryEvent) {
    const Viewport all = viewOfAll(chart, view);
    for (EventIndex i = 0; i < timeline->datedCount(); ++i)
        EXPECT_TRUE(holds(all, timeOf(i))) << i;
}

TEST_F(ViewMoves, RevealingBringsEveryEventIntoViewWithoutZoomAndLeavesOneThatIsThere) {
    for (const double share : {1.0, 0.05})
        for (EventIndex i = 0; i < timeline->datedCount(); i += 7) {
            const Viewport from = zoomed(view, 1 / share, view.gutter);
            const Viewport there = revealing(chart, from, i);
            EXPECT_TRUE(holds(there, timeOf(i)));
            EXPECT_NEAR(there.seconds(), from.seconds(), 1e-3);
            EXPECT_EQ(revealing(chart, there, i), there) << i;
        }
    const Viewport before = view;
    EXPECT_EQ(revealing(chart, view, timeline->datedCount()), before) << "undated";
}

TEST_F(ViewMoves, OffScreenShowsWhatLiesBeforeAndAfterAndStaysWhenNothingDoes) {
    const double middle = timeOf(timeline->datedCount() / 2);
    const Viewport near = showing(view, middle - kDay, middle + kDay, 0);
    EXPECT_LT(viewOffScreen(chart, near, false).start, near.start);
    EXPECT_GT(viewOffScreen(chart, near, true).end, near.end);
    const Viewport all = viewOfAll(chart, view);
    EXPECT_EQ(viewOffScreen(chart, all, true), all);
}

TEST_F(ViewMoves, ATimeIsShownAtTheSameZoomAsLongAsItFits) {
    const Interval day{dateline::day(2021, 5, 4), dateline::day(2021, 5, 5)};
    const Viewport week = showing(view, 0, 7 * kDay, 0);
    EXPECT_NEAR(viewOf(week, day).seconds(), 7 * kDay, 1);
    EXPECT_TRUE(holds(viewOf(week, day), toSeconds(day.start)));
    const Viewport decade = showing(view, 0, 3650 * kDay, 0);
    EXPECT_NEAR(viewOf(decade, day).seconds(), 4 * kDay, 1) << "too little to be seen: nearer";
    const Viewport hour = showing(view, 0, 3600, 0);
    EXPECT_NEAR(viewOf(hour, day).seconds(), 4 * kDay, 1) << "too much: farther";
}

TEST_F(ViewMoves, AnEventIsShownWithWhatIsAroundItAndOnceIsEnough) {
    for (EventIndex i = 0; i < timeline->datedCount(); i += 11) {
        const Viewport there = viewOfEvent(chart, view, i);
        EXPECT_TRUE(holds(there, timeOf(i)));
        EXPECT_TRUE(isNear(viewOfEvent(chart, there, i), there));
    }
    EXPECT_FALSE(isNear(viewOfAll(chart, view), zoomed(viewOfAll(chart, view), 2, 500)));
}

TEST_F(ViewMoves, ZoomKeepsTheSelectedEventWhereItIsElseTheMiddle) {
    const EventIndex event = timeline->datedCount() / 3;
    const Viewport from = revealing(chart, view, event);
    const Viewport closer = zoomedAbout(chart, from, 3, event);
    EXPECT_NEAR(xOf(closer, timeOf(event)), xOf(from, timeOf(event)), 1e-6);
    const Viewport about = zoomedAbout(chart, from, 3, std::nullopt);
    const double middle = from.gutter + from.plotWidth() / 2;
    EXPECT_NEAR(timeAt(about, middle), timeAt(from, middle), 1e-3);
}

TEST_F(ViewMoves, ScrollBarsSayWhereTheViewIsAndLeadBackThere) {
    for (const double factor : {1.0, 4.0, 300.0}) {
        const Viewport from = zoomed(view, factor, 300);
        const ScrollRange time = timeScroll(chart, from);
        const ScrollRange lane = laneScroll(chart, from);
        EXPECT_EQ(time.last + time.page, 1'000'000);
        EXPECT_EQ(scrolledTo(chart, from, time.value, lane.value), from) << factor;
        const int further = std::min(time.last, time.value + time.step);
        const Viewport later = scrolledTo(chart, from, further, lane.value);
        EXPECT_GT(later.start, from.start);
        EXPECT_NEAR(later.seconds(), from.seconds(), 1e-3);
        EXPECT_NEAR(timeScroll(chart, later).value, further, 1);
    }
}

TEST_F(ViewMoves, FittedScrollsNoFartherThanTheLanesReach) {
    Viewport far = view;
    far.scroll = 1e9;
    const Viewport in = fitted(chart, far, kWidth, 250);
    EXPECT_EQ(in.height, 250);
    EXPECT_LE(in.scroll, chart.plan().tops.back());
    EXPECT_EQ(laneScroll(chart, in).last, laneScroll(chart, in).value);
}

TEST(Glide, BeginsAndEndsWhereItShouldAndNeverTurnsBack) {
    Viewport from{0, 100 * kDay, 1100, 500, 100, 0};
    const Glide glide{from, showing(from, 300 * kDay, 310 * kDay, 0)};
    EXPECT_EQ(glide.at(0), glide.from);
    EXPECT_EQ(glide.at(Glide::kMilliseconds), glide.to);
    EXPECT_TRUE(Glide::isOver(Glide::kMilliseconds));
    double last = glide.from.start;
    for (double at = 0; at <= Glide::kMilliseconds; at += 10) {
        EXPECT_GE(glide.at(at).start, last) << at;
        last = glide.at(at).start;
    }
}

TEST(ChartState, DrawsWhatItIsToldTo) {
    ChartState chart;
    EXPECT_TRUE(chart.timeline());
    EXPECT_FALSE(chart.isDated(0));
    const auto war = smallWar().build();
    std::vector<bool> shown(war->size(), true);
    chart.setTimeline(war, shown);
    EXPECT_TRUE(chart.isDated(0));
    EXPECT_FALSE(chart.isDated(war->datedCount()));
    shown[0] = false;
    chart.setShown(shown);
    EXPECT_EQ(chart.plan().shown(), shown);
    chart.setLanesBy(LanesBy::Type);
    EXPECT_EQ(chart.lanesBy(), LanesBy::Type);
    EXPECT_EQ(chart.plan().shown(), shown);
}

} // namespace
} // namespace dateline
