#include "core/scene/calendar_step.h"

#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using namespace std::chrono_literals;
using enum CalendarUnit;

struct StepCase {
    CalendarStep step;
    CivilSeconds at;
    CivilSeconds begins;
    CivilSeconds next;
};

class CalendarStepTest : public testing::TestWithParam<StepCase> {};

TEST_P(CalendarStepTest, IsTrueToTheCalendar) {
    const auto& [step, at, begins, next] = GetParam();
    EXPECT_EQ(beginningOf(step, at, std::chrono::Monday), begins);
    EXPECT_EQ(nextAfter(step, at, std::chrono::Monday), next);
}

INSTANTIATE_TEST_SUITE_P(
    Steps, CalendarStepTest,
    testing::Values(StepCase{{Second, 15},
                             day(2021, 5, 3) + 10h + 44s,
                             day(2021, 5, 3) + 10h + 30s,
                             day(2021, 5, 3) + 10h + 45s},
                    StepCase{{Hour, 6}, day(2021, 5, 3) + 23h, day(2021, 5, 3) + 18h, day(2021, 5, 4)},
                    StepCase{{Hour, 6}, day(1969, 12, 31) + 1h, day(1969, 12, 31), day(1969, 12, 31) + 6h},
                    StepCase{{Day, 1}, day(2020, 2, 29) + 3h, day(2020, 2, 29), day(2020, 3, 1)},
                    StepCase{{Day, 2}, day(2021, 5, 29), day(2021, 5, 29), day(2021, 6, 1)},
                    StepCase{{Day, 2}, day(2021, 5, 31), day(2021, 5, 29), day(2021, 6, 1)},
                    StepCase{{Day, 2}, day(2021, 4, 30), day(2021, 4, 29), day(2021, 5, 1)},
                    StepCase{{Day, 2}, day(2020, 2, 29), day(2020, 2, 27), day(2020, 3, 1)},
                    StepCase{{Week, 1}, day(2021, 5, 2), day(2021, 4, 26), day(2021, 5, 3)},
                    StepCase{{Month, 1}, day(2021, 2, 11), day(2021, 2, 1), day(2021, 3, 1)},
                    StepCase{{Month, 3}, day(2021, 12, 31), day(2021, 10, 1), day(2022, 1, 1)},
                    StepCase{{Year, 1}, day(2000, 12, 31), day(2000, 1, 1), day(2001, 1, 1)},
                    StepCase{{Year, 100}, day(-1, 3, 1), day(-99, 1, 1), day(1, 1, 1)},
                    StepCase{{Year, 100}, day(-100, 3, 1), day(-199, 1, 1), day(-99, 1, 1)},
                    StepCase{{Year, 100}, day(7, 3, 1), day(1, 1, 1), day(100, 1, 1)},
                    StepCase{{Year, 10}, day(-9, 1, 1), day(-9, 1, 1), day(1, 1, 1)},
                    StepCase{{Year, 1000}, day(1999, 3, 1), day(1000, 1, 1), day(2000, 1, 1)}));

TEST(CalendarStepTest, WeeksBeginWhereTheLocaleHasIt) {
    EXPECT_EQ(beginningOf({Week, 1}, day(2021, 5, 5), std::chrono::Sunday), CivilSeconds{day(2021, 5, 2)});
    EXPECT_EQ(beginningOf({Week, 1}, day(2021, 5, 5), std::chrono::Saturday), CivilSeconds{day(2021, 5, 1)});
}

TEST(CalendarStepTest, TheSmallestThatIsLongEnough) {
    EXPECT_EQ(stepOfAtLeast(0.1), (CalendarStep{Second, 1}));
    EXPECT_EQ(stepOfAtLeast(61), (CalendarStep{Minute, 5}));
    EXPECT_EQ(stepOfAtLeast(86'400), (CalendarStep{Day, 1}));
    EXPECT_EQ(stepOfAtLeast(86'401), (CalendarStep{Day, 2}));
    EXPECT_EQ(stepOfAtLeast(1e12), (CalendarStep{Year, 5000}));
}

} // namespace
} // namespace dateline
