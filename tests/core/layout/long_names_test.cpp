#include "core/layout/layout_scene.h"

#include "tests/core/sample_timeline.h"
#include "tests/core/scene/fixed_measure.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace dateline {
namespace {

/// Keeps how long the longest text was that it was given.
class KeepingMeasure : public FixedMeasure {
public:
    [[nodiscard]] double width(std::string_view text, TextRole role) const override {
        longest = std::max(longest, text.size());
        return FixedMeasure::width(text, role);
    }

    mutable std::size_t longest = 0;
};

Scene drawn(const Timeline& timeline, LanesBy lanes, const TextMeasure& measure) {
    const std::vector<bool> shown(timeline.size(), true);
    const ScenePlan plan = planScene(timeline, drawnEvents(timeline, shown, lanes), 1200, 700, measure);
    const Interval story = storyOf(timeline, shown);
    const Viewport view =
        showing({0, 1, 1200, 700, plan.gutter}, toSeconds(story.start), toSeconds(story.end));
    return layoutScene(timeline, plan, view, {}, measure);
}

/// Some room for a number and an ellipsis.
constexpr std::size_t kMost = kLongestMeasured + 20;

TEST(LongNames, AreCutBeforeTheyAreMeasured) {
    SampleTimeline sample;
    for (const auto& words :
         {std::string(300'000, 'x'), std::string("to the town of ") + std::string(90'000, ' ')})
        for (unsigned day = 1; day < 9; ++day) {
            Event& event = sample.add(EventType::Strike, words, onDay(2021, 5, day));
            event.place = words;
            event.actors = {words};
        }
    sample.add(EventType::Talks, std::string(300'000, 'y'), std::nullopt);
    const auto timeline = sample.build();
    for (const LanesBy lanes : {LanesBy::Family, LanesBy::Actor, LanesBy::Place, LanesBy::Document}) {
        const KeepingMeasure measure;
        const Scene scene = drawn(*timeline, lanes, measure);
        EXPECT_FALSE(scene.labels.empty());
        EXPECT_GT(measure.longest, 10u);
        EXPECT_LE(measure.longest, kMost);
    }
}

TEST(LongNames, HoldNothingThatCannotBeShown) {
    SampleTimeline sample;
    sample.add(EventType::Strike, "shells\n\x1b[31m fell \x01\xff here", onDay(2021, 5, 1)).place =
        "Tol\n\x07";
    const Scene scene = drawn(*sample.build(), LanesBy::Place, FixedMeasure());
    ASSERT_FALSE(scene.labels.empty());
    EXPECT_EQ(scene.labels.front().text, "shells [31m fell here");
    EXPECT_EQ(scene.bands.front().nameLines.front(), "Tol");
}

} // namespace
} // namespace dateline
