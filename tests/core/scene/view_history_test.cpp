#include "core/scene/view_history.h"

#include "core/scene/stretch_view.h"
#include "core/time/when.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr double kDayLong = 86'400;

/// Ten days from a day on.
Viewport from(double day) {
    return {day * kDayLong, (day + 10) * kDayLong, 1100, 500, 100, 0};
}

TEST(ViewHistoryTest, GoesBackAndForwardThroughWhatWasVisited) {
    ViewHistory history;
    EXPECT_FALSE(history.canGoBack(from(0)));
    for (const double day : {0.0, 20.0, 40.0})
        history.visit(from(day));
    EXPECT_EQ(history.back(from(40)), from(20));
    EXPECT_EQ(history.back(from(20)), from(0));
    EXPECT_FALSE(history.canGoBack(from(0)));
    EXPECT_EQ(history.back(from(0)), std::nullopt);
    EXPECT_TRUE(history.canGoForward(from(0)));
    EXPECT_EQ(history.forward(from(0)), from(20));
    EXPECT_EQ(history.forward(from(20)), from(40));
    EXPECT_FALSE(history.canGoForward(from(40)));
    EXPECT_EQ(history.forward(from(40)), std::nullopt);
}

TEST(ViewHistoryTest, ANewVisitCutsWhatLayForward) {
    ViewHistory history;
    for (const double day : {0.0, 20.0, 40.0})
        history.visit(from(day));
    EXPECT_EQ(history.back(from(40)), from(20));
    history.visit(from(60));
    EXPECT_FALSE(history.canGoForward(from(60)));
    EXPECT_EQ(history.back(from(60)), from(20));
    EXPECT_EQ(history.size(), 3u);
}

TEST(ViewHistoryTest, NearDuplicatesAreDropped) {
    ViewHistory history;
    history.visit(from(0));
    history.visit(from(0.1));
    EXPECT_EQ(history.size(), 1u);
    history.visit(from(1));
    EXPECT_EQ(history.size(), 2u);
    EXPECT_EQ(history.back(from(1.05)), from(0));
    EXPECT_TRUE(history.canGoForward(from(0.05))) << "a view that hardly moved is no new one";
}

TEST(ViewHistoryTest, AViewThatNobodyRestedOnIsLeftAndCanBeComeBackTo) {
    ViewHistory history;
    history.visit(from(0));
    EXPECT_TRUE(history.canGoBack(from(20)));
    EXPECT_EQ(history.back(from(20)), from(0));
    EXPECT_EQ(history.forward(from(0)), from(20));
}

TEST(ViewHistoryTest, WhereLimitsHaveLedIsWhereOneIs) {
    ViewHistory history;
    history.visit(from(0));
    history.visit(from(20));
    history.visit(from(40));
    EXPECT_EQ(history.back(from(40)), from(20));
    history.arrive(from(25));
    EXPECT_EQ(history.back(from(25)), from(0)) << "not the same view again and again";
}

TEST(ViewHistoryTest, HoldsTheLastHundredAndCanBeEmptied) {
    ViewHistory history;
    for (int i = 0; i < 150; ++i)
        history.visit(from(20.0 * i));
    EXPECT_EQ(history.size(), ViewHistory::kMostViews);
    Viewport now = from(20.0 * 149);
    int steps = 0;
    while (const auto earlier = history.back(now)) {
        now = *earlier;
        ++steps;
    }
    EXPECT_EQ(steps, 99);
    EXPECT_EQ(now, from(20.0 * 50));
    history.reset();
    EXPECT_EQ(history.size(), 0u);
    EXPECT_FALSE(history.canGoBack(from(0)));
}

TEST(ViewHistoryTest, AJumpLosesSightOfWhereOneWas) {
    EXPECT_FALSE(isJump(from(0), from(2)));
    EXPECT_TRUE(isJump(from(0), from(9)));
    EXPECT_TRUE(isJump(from(0), from(100)));
    EXPECT_FALSE(isJump(from(0), zoomed(from(0), 1.5, 600)));
    EXPECT_TRUE(isJump(from(0), zoomed(from(0), 4, 600)));
    EXPECT_TRUE(isJump(zoomed(from(0), 4, 600), from(0)));
}

struct Wanted {
    const char* edtf;
    const char* seen; ///< bounds of the view
};

class StretchViewTest : public testing::TestWithParam<Wanted> {};

TEST_P(StretchViewTest, FillsTheViewWithSomeOfWhatIsAround) {
    const Interval span = parseWhen("2014-01/2014-12")->bounds;
    const Viewport view = showingStretch(from(0), parseWhen(GetParam().edtf)->bounds, span);
    const Interval seen = parseWhen(GetParam().seen)->bounds;
    EXPECT_NEAR(view.start, toSeconds(seen.start), 0.01 * view.seconds());
    EXPECT_NEAR(view.end, toSeconds(seen.end), 0.01 * view.seconds());
    EXPECT_EQ(view.width, from(0).width);
}

INSTANTIATE_TEST_SUITE_P(Times, StretchViewTest,
                         testing::Values(Wanted{"2014-02-18", "2014-02-15/2014-02-21"},
                                         Wanted{"2014-02-18/2014-02-25", "2014-02-17/2014-02-26"},
                                         Wanted{"2014", "2013-11-16/2015-02-15"},
                                         Wanted{"2014-02-18T12", "2014-02-18T09/2014-02-18T15"},
                                         Wanted{"2014-07-01/..", "2014-06-08/2015-01-23"},
                                         Wanted{"../2014-06-30", "2013-12-09/2014-07-22"},
                                         Wanted{"1950-01-01/..", "1941-11-17/2023-02-14"},
                                         Wanted{"2020-01-01/..", "2019-12-30T18/2020-01-12T05"}));

TEST(StretchViewTest, TellsTheWholeSecondsInView) {
    EXPECT_EQ(stretchOf({0.5, 10.5, 100, 100, 0, 0}),
              (Interval{CivilSeconds{}, CivilSeconds{std::chrono::seconds{10}}}));
    EXPECT_EQ(stretchOf({-0.5, -0.4, 100, 100, 0, 0}),
              (Interval{CivilSeconds{std::chrono::seconds{-1}}, CivilSeconds{}}));
}

} // namespace
} // namespace dateline
