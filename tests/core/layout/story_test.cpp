#include "core/layout/story.h"

#include "tests/core/sample_timeline.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

Interval story(const SampleTimeline& sample) {
    const auto timeline = sample.build();
    return storyOf(*timeline, std::vector<bool>(timeline->size(), true));
}

TEST(StoryTest, IsAllOfATimelineThatHangsTogether) {
    SampleTimeline sample;
    for (unsigned i = 1; i <= 9; ++i)
        sample.add(EventType::Attack, "attack", onDay(2021, 5, i));
    EXPECT_EQ(story(sample), (Interval{day(2021, 5, 1), day(2021, 5, 10)}));
}

TEST(StoryTest, LeavesOutAFewEventsFarOff) {
    SampleTimeline sample;
    sample.add(EventType::Agreement, "an old treaty", onDay(1991, 3, 1));
    sample.add(EventType::Fighting, "strife",
               allThrough(day(1980, 1, 1), day(2021, 1, 1), Granularity::Decade));
    for (unsigned i = 1; i <= 6; ++i)
        sample.add(EventType::Attack, "attack", onDay(2021, 5, i));
    EXPECT_EQ(story(sample), (Interval{day(2021, 5, 1), day(2021, 5, 7)}));
}

TEST(StoryTest, OfOpenEndsOnlyTheKnownOneCounts) {
    SampleTimeline sample;
    sample.add(EventType::Fighting, "fighting", allThrough(day(2021, 5, 1), kEndOfTime));
    sample.add(EventType::Talks, "talks", onDay(2021, 5, 8));
    EXPECT_EQ(story(sample), (Interval{day(2021, 5, 1), day(2021, 5, 9)}));
}

TEST(StoryTest, WithoutDatedEventsItIsTheDayOfPublication) {
    SampleTimeline sample;
    sample.add(EventType::Attack, "attack", std::nullopt);
    EXPECT_EQ(story(sample), (Interval{day(2021, 6, 20), day(2021, 6, 21)}));
}

TEST(StoryTest, WhenOnlyUndatedEventsAreShownItIsTheTimeOfAll) {
    SampleTimeline sample;
    sample.add(EventType::Attack, "attack", onDay(2021, 5, 1));
    sample.add(EventType::Talks, "talks", std::nullopt);
    const auto timeline = sample.build();
    EXPECT_EQ(storyOf(*timeline, {false, true}), (Interval{day(2021, 5, 1), day(2021, 5, 2)}));
}

} // namespace
} // namespace dateline
