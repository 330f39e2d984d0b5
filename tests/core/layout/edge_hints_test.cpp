#include "core/layout/edge_hints.h"

#include "core/scene/hit_test.h"
#include "core/scene/mark.h"
#include "tests/core/layout/picture.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

SampleTimeline aWeekAndItsPast() {
    SampleTimeline sample;
    sample.add(EventType::Agreement, "an old treaty", onDay(1991, 3, 1));
    sample.add(EventType::Protest, "a vote", inMonth(1994, 7));
    for (unsigned i = 1; i <= 9; ++i)
        sample.add(EventType::Attack, "attack", onDay(2021, 5, i));
    sample.add(EventType::Ceasefire, "a trial", onDay(2030, 1, 1));
    sample.add(EventType::Talks, "talks", std::nullopt);
    return sample;
}

std::vector<std::string> hintsOf(const Scene& scene) {
    std::vector<std::string> texts;
    for (const EdgeHint& hint : scene.hints)
        texts.push_back(hint.text);
    return texts;
}

TEST(EdgeHintsTest, TheStorySaysThatItIsNotAll) {
    const Picture picture(aWeekAndItsPast().build());
    EXPECT_THAT(hintsOf(picture.scene()), testing::ElementsAre("2 earlier", "1 later"));
}

TEST(EdgeHintsTest, WhereAllIsInViewThereIsNone) {
    Picture picture(aWeekAndItsPast().build());
    picture.view = showing(picture.view, toSeconds(day(1990, 1, 1)), toSeconds(day(2031, 1, 1)));
    EXPECT_TRUE(picture.scene().hints.empty());
}

TEST(EdgeHintsTest, CountIsWhatTheLoopCountsAtEveryZoom) {
    Picture picture(manyEvents(300, 30, 11).build());
    for (int level = 0; level < 120; ++level, picture.view = zoomed(picture.view, 1.1, 500)) {
        std::size_t outside = 0;
        for (EventIndex i = 0; i < picture.timeline->datedCount(); ++i) {
            const TimeBounds bounds = timeBoundsOf(picture.timeline->brief(i).time);
            outside += bounds.end <= picture.view.start || bounds.start >= picture.view.end;
        }
        std::size_t told = 0;
        for (const EdgeHint& hint : picture.scene().hints)
            told += hint.count;
        EXPECT_EQ(told, outside) << "level " << level;
    }
}

TEST(EdgeHintsTest, AFilteredEventIsNotCounted) {
    Picture picture(aWeekAndItsPast().build());
    picture.shown[0] = false;
    picture.replan();
    EXPECT_THAT(hintsOf(picture.scene()), testing::ElementsAre("1 earlier", "1 later"));
}

TEST(EdgeHintsTest, AnEventOfWhichOnlyTheWhiskerIsSeenIsHere) {
    SampleTimeline sample;
    sample.add(EventType::Protest, "a vote some time that month", inMonth(2021, 7));
    sample.add(EventType::Attack, "attack", onDay(2021, 7, 2));
    Picture picture(sample.build());
    picture.view = showing(picture.view, toSeconds(day(2021, 7, 1)), toSeconds(day(2021, 7, 4)));
    EXPECT_THAT(hintsOf(picture.scene()), testing::ElementsAre());
    EXPECT_EQ(offScreen(*picture.timeline, picture.shown, picture.view, true), std::nullopt);
}

TEST(EdgeHintsTest, StandsClearOfTheAxisLabelsAndIsClicked) {
    Picture picture(aWeekAndItsPast().build());
    for (int level = 0; level < 60; ++level, picture.view = zoomed(picture.view, 1.1, 1100)) {
        const Scene scene = picture.scene();
        for (const EdgeHint& hint : scene.hints) {
            EXPECT_EQ(hintAt(scene, hint.box.x + 4, hint.box.middle()), &hint);
            for (const Tick& tick : scene.ticks)
                if (tick.major && !tick.label.empty() && hint.later) {
                    EXPECT_LT(tick.labelX + picture.measure.width(tick.label, TextRole::TickMajor),
                              hint.box.x);
                }
        }
    }
}

TEST(EdgeHintsTest, KnowsWhereTheHiddenOnesLie) {
    const Picture picture(aWeekAndItsPast().build());
    EXPECT_EQ(offScreen(*picture.timeline, picture.shown, picture.view, false),
              (Interval{day(1991, 3, 1), day(1994, 8, 1)}));
    EXPECT_EQ(offScreen(*picture.timeline, picture.shown, picture.view, true),
              (Interval{day(2030, 1, 1), day(2030, 1, 2)}));
}

} // namespace
} // namespace dateline
