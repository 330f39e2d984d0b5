#include "core/scene/axis.h"

#include "tests/core/sample_timeline.h"
#include "tests/core/scene/fixed_measure.h"

#include <cmath>
#include <gmock/gmock.h>

namespace dateline {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;

Viewport looking(CivilSeconds start, CivilSeconds end, double width = 1000) {
    return {toSeconds(start), toSeconds(end), width + 100, 500, 100, 0};
}

std::vector<std::string> labels(const std::vector<Tick>& ticks, bool major) {
    std::vector<std::string> found;
    for (const Tick& tick : ticks)
        if (tick.major == major && !tick.label.empty())
            found.push_back(tick.label);
    return found;
}

std::vector<Tick> axis(const Viewport& view, const AxisFormat& format = {}) {
    return layoutAxis(view, format, FixedMeasure(), view.width);
}

TEST(AxisTest, DaysAreNamedUnderTheirMonth) {
    const auto ticks = axis(looking(day(2021, 4, 28), day(2021, 5, 4), 600));
    EXPECT_THAT(labels(ticks, false), ElementsAre("Wed 28", "Thu 29", "Fri 30", "Sat 1", "Sun 2", "Mon 3"));
    EXPECT_THAT(labels(ticks, true), ElementsAre("April 2021", "May 2021"));
}

TEST(AxisTest, EveryScaleHasItsTwoTiers) {
    const auto hours = axis(looking(day(2021, 5, 3), day(2021, 5, 4), 600));
    EXPECT_THAT(labels(hours, false), testing::Contains("15:00"));
    EXPECT_THAT(labels(hours, true), ElementsAre("Mon 3 May 2021"));
    const auto seconds = axis(looking(day(2021, 5, 3) + 10h, day(2021, 5, 3) + 10h + 10s));
    EXPECT_THAT(labels(seconds, false), testing::Contains("10:00:04"));
    const auto months = axis(looking(day(2020, 11, 1), day(2021, 10, 1)));
    EXPECT_THAT(labels(months, false), testing::Contains("Feb"));
    EXPECT_THAT(labels(months, true), ElementsAre("2020", "2021"));
    const auto years = axis(looking(day(1985, 1, 1), day(1996, 1, 1)));
    EXPECT_THAT(labels(years, false), testing::Contains("1990"));
    EXPECT_THAT(labels(years, true), ElementsAre("1980s", "1990s"));
    const auto decades = axis(looking(day(1860, 1, 1), day(1990, 1, 1)));
    EXPECT_THAT(labels(decades, true), ElementsAre("19th century", "20th century"));
    const auto antiquity = axis(looking(day(-299, 1, 1), day(100, 1, 1)));
    EXPECT_THAT(labels(antiquity, false), testing::Contains("200 BC"));
    EXPECT_THAT(labels(antiquity, false), testing::Contains("1"));
}

TEST(AxisTest, FollowsTwelveHoursAndOtherMonthNames) {
    AxisFormat format;
    format.twelveHours = true;
    format.months[4] = "mai";
    const auto ticks = axis(looking(day(2021, 5, 3), day(2021, 5, 4), 600), format);
    EXPECT_THAT(labels(ticks, false), testing::Contains("3:00 pm"));
    EXPECT_THAT(labels(ticks, true), ElementsAre("Mon 3 mai 2021"));
}

TEST(AxisTest, TheUpperLabelSticksToTheLeftEdge) {
    const auto ticks = axis(looking(day(2021, 4, 10), day(2021, 4, 20)));
    for (const Tick& tick : ticks)
        if (tick.major && !tick.label.empty()) {
            EXPECT_GE(tick.labelX, 100);
        }
    EXPECT_THAT(labels(ticks, true), ElementsAre("April 2021"));
}

TEST(AxisTest, DaysAreNamedShorterWhereThereIsLessRoom) {
    const auto days = [](double dayWidth) {
        return labels(axis(looking(day(2023, 9, 19), day(2023, 9, 21), 2 * dayWidth)), true);
    };
    EXPECT_THAT(days(240), ElementsAre("Tue 19 September 2023", "Wed 20 September 2023"));
    EXPECT_THAT(days(150), ElementsAre("Tue 19 Sep 2023", "Wed 20 Sep 2023"));
    EXPECT_THAT(days(130), ElementsAre("Tue 19 Sep 2023", "Wed 20 Sep 2023"));
}

TEST(AxisTest, ADayThatIsCutOffHasAShorterName) {
    const auto ticks = axis(looking(day(2023, 9, 19) + 14h, day(2023, 9, 21) + 6h, 400));
    EXPECT_THAT(labels(ticks, true), ElementsAre("19 Sep 2023", "Wed 20 September 2023", "21 Sep"));
}

TEST(AxisTest, WholeDaysAreNamedAtTheSameLength) {
    const auto ticks = axis(looking(day(2023, 9, 30), day(2023, 10, 2), 300));
    EXPECT_THAT(labels(ticks, true), ElementsAre("Sat 30 Sep 2023", "Sun 1 Oct 2023"));
}

TEST(AxisTest, FromHoursToDaysEveryDayInViewHasItsName) {
    Viewport view = looking(day(2023, 9, 19), day(2023, 9, 20), 400);
    for (int level = 0; level < 20; ++level, view = zoomed(view, 0.95, 300))
        for (const Tick& tick : axis(view)) {
            const bool cut = tick.x + 40 > view.width || tick.x < view.gutter;
            EXPECT_TRUE(!tick.major || cut || !tick.label.empty()) << "level " << level;
        }
}

TEST(AxisTest, AtEveryZoomStepsAreWideAndLabelsNeverMeet) {
    const FixedMeasure measure;
    Viewport view = looking(day(1950, 1, 1), day(1950, 1, 1) + 10s);
    for (int level = 0; level < 250; ++level, view = zoomed(view, 0.9, 431)) {
        double lastX[2] = {-1e9, -1e9};
        double lastRight[2] = {-1e9, -1e9};
        std::size_t minorTicks = 0;
        for (const Tick& tick : axis(view)) {
            double& before = lastX[tick.major];
            EXPECT_GE(tick.x - before, 63.9) << "level " << level << " at " << tick.label;
            before = tick.x;
            minorTicks += !tick.major;
            if (tick.label.empty())
                continue;
            EXPECT_GE(tick.labelX, lastRight[tick.major]) << tick.label;
            lastRight[tick.major] = tick.labelX + measure.width(tick.label, TextRole::TickMinor);
        }
        if (view.seconds() < 4000 * 31'556'952.0) {
            EXPECT_GE(minorTicks, 2u) << "level " << level;
        }
    }
}

} // namespace
} // namespace dateline
