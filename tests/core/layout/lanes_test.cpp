#include "core/layout/lanes.h"

#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

std::shared_ptr<const Timeline> threePlaces() {
    SampleTimeline sample;
    sample.add(EventType::Strike, "first", onDay(2021, 5, 1)).place = "Sool";
    sample.add(EventType::Strike, "second", onDay(2021, 5, 2)).place = "Velm";
    sample.add(EventType::Talks, "third", onDay(2021, 5, 3)).place = "Velm";
    sample.add(EventType::Talks, "fourth", onDay(2021, 5, 4));
    return sample.build();
}

TEST(LanesTest, FamiliesStandInTheirFixedOrder) {
    const auto timeline = smallWar().build();
    const Lanes lanes = lanesOf(*timeline, std::vector<bool>(timeline->size(), true), LanesBy::Family);
    EXPECT_THAT(lanes.names, testing::ElementsAre("Armed violence", "Military movement", "Diplomacy",
                                                  "Politics", "Humanitarian"));
    for (EventIndex i = 0; i < timeline->size(); ++i) {
        if (i < timeline->datedCount()) {
            EXPECT_EQ(lanes.names[lanes.laneOf[i]],
                      std::string_view(info(familyOf(timeline->event(i).type)).label));
        }
    }
}

TEST(LanesTest, PlacesStandByTheNumberOfTheirEvents) {
    const auto timeline = threePlaces();
    const Lanes lanes = lanesOf(*timeline, std::vector<bool>(4, true), LanesBy::Place);
    EXPECT_THAT(lanes.names, testing::ElementsAre("Velm", "Sool", "No place named"));
}

TEST(LanesTest, WhatIsFilteredOutHasNoLane) {
    const auto timeline = threePlaces();
    const Lanes lanes = lanesOf(*timeline, {true, false, false, false}, LanesBy::Place);
    EXPECT_THAT(lanes.names, testing::ElementsAre("Sool"));
    EXPECT_EQ(lanes.laneOf[1], kNoLane);
}

TEST(LanesTest, TheRarestActorsShareTheTwelfthLane) {
    SampleTimeline sample;
    for (int i = 0; i < 30; ++i)
        sample.add(EventType::Attack, "attack", onDay(2021, 5, 3)).actors = {"group " + std::to_string(i)};
    const auto timeline = sample.build();
    const Lanes lanes = lanesOf(*timeline, std::vector<bool>(30, true), LanesBy::Actor);
    EXPECT_EQ(lanes.names.size(), 12u);
    EXPECT_EQ(lanes.names.back(), "All others");
    EXPECT_EQ(std::count(lanes.laneOf.begin(), lanes.laneOf.end(), 11), 19);
}

} // namespace
} // namespace dateline
