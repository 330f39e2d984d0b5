#include "core/layout/minimap_bins.h"

#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

Viewport may() {
    return {toSeconds(day(2021, 5, 1)), toSeconds(day(2021, 5, 31)), 90, 44, 0, 0}; // a bin a day
}

TEST(MinimapBinsTest, HeightsAreSquareRootsOfCounts) {
    SampleTimeline sample;
    for (int i = 0; i < 4; ++i)
        sample.add(EventType::Attack, "attack", onDay(2021, 5, 3));
    sample.add(EventType::Attack, "attack", onDay(2021, 5, 10));
    const auto bins = minimapBins(*sample.build(), std::vector<bool>(5, true), may());
    ASSERT_EQ(bins.size(), 30u);
    EXPECT_DOUBLE_EQ(bins[2], 1);
    EXPECT_DOUBLE_EQ(bins[9], 0.5);
    EXPECT_DOUBLE_EQ(bins[3], 0);
}

TEST(MinimapBinsTest, AnEventOfAWeekSpreadsItsWeight) {
    SampleTimeline sample;
    sample.add(EventType::Attack, "attack", onDay(2021, 5, 3));
    sample.add(EventType::Attack, "siege", allThrough(day(2021, 5, 10), day(2021, 5, 14)));
    const auto bins = minimapBins(*sample.build(), std::vector<bool>(2, true), may());
    for (std::size_t bin = 9; bin < 13; ++bin)
        EXPECT_DOUBLE_EQ(bins[bin], 0.5);
    EXPECT_DOUBLE_EQ(bins[13], 0);
}

TEST(MinimapBinsTest, WhatIsFilteredOutHasNoWeight) {
    SampleTimeline sample;
    sample.add(EventType::Attack, "attack", onDay(2021, 5, 3));
    const auto bins = minimapBins(*sample.build(), {false}, may());
    EXPECT_THAT(bins, testing::Each(0.0));
}

} // namespace
} // namespace dateline
