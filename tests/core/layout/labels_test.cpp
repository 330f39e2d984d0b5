#include "core/scene/mark.h"
#include "tests/core/layout/picture.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

struct Crowd {
    std::size_t events;
    double years;
};

void PrintTo(const Crowd& crowd, std::ostream* out) {
    *out << crowd.events << " events in " << crowd.years << " years";
}

class LabelsTest : public testing::TestWithParam<Crowd> {};

void expectNoTwoOverlap(const Scene& scene, int level) {
    for (std::size_t i = 0; i < scene.labels.size(); ++i)
        for (std::size_t j = i + 1; j < scene.labels.size(); ++j)
            EXPECT_FALSE(scene.labels[i].box.overlaps(scene.labels[j].box))
                << "level " << level << ": " << scene.labels[i].text << " | " << scene.labels[j].text;
}

void expectNoneHidesAGlyph(const Scene& scene, int level) {
    for (const Label& label : scene.labels)
        for (const Mark& mark : scene.marks) {
            const Rect glyph{mark.centre.x - 5, mark.centre.y - 5, 10, 10};
            if (mark.glyph && label.slot != LabelSlot::Forced) {
                EXPECT_FALSE(label.box.overlaps(glyph)) << "level " << level << ": " << label.text;
            }
        }
}

void expectMarksInTheirLanes(const Picture& picture, const Scene& scene) {
    for (const Mark& mark : scene.marks) {
        const auto lane = picture.plan.lanes().laneOf[mark.event];
        const Rect& box = lane == kNoLane ? scene.tray : scene.bands[lane].box;
        EXPECT_GE(mark.centre.y - kGlyphRadius, box.y);
        EXPECT_LE(mark.centre.y + kGlyphRadius, box.bottom());
    }
}

TEST_P(LabelsTest, NeverOverlapAtTwoHundredZoomLevels) {
    Picture picture(manyEvents(GetParam().events, GetParam().years, 7).build());
    const EventIndex selected = picture.timeline->datedCount() / 2;
    picture.options.selected = selected;
    const double centre = glyphTimeOf(*picture.timeline->event(selected).when);
    picture.view = showing(picture.view, centre - 1.6e9, centre + 1.6e9);
    Scene last;
    for (int level = 0; level < 200; ++level) {
        picture.options.previous = level % 2 == 0 ? &last : nullptr;
        Scene scene = picture.scene();
        expectNoTwoOverlap(scene, level);
        expectNoneHidesAGlyph(scene, level);
        expectMarksInTheirLanes(picture, scene);
        EXPECT_NE(scene.labelOf(selected), nullptr) << "the selected label was dropped at level " << level;
        last = std::move(scene);
        picture.view = zoomed(picture.view, 1.08, xOf(picture.view, centre));
    }
}

TEST_P(LabelsTest, TheSameViewGivesTheSamePicture) {
    Picture picture(manyEvents(GetParam().events, GetParam().years, 3).build());
    const Scene once = picture.scene();
    const Scene again = picture.scene();
    ASSERT_EQ(once.labels.size(), again.labels.size());
    for (std::size_t i = 0; i < once.labels.size(); ++i) {
        EXPECT_EQ(once.labels[i].box, again.labels[i].box);
        EXPECT_EQ(once.labels[i].text, again.labels[i].text);
    }
}

TEST_P(LabelsTest, EventsKeepTheirRowsWhileOnePans) {
    Picture picture(manyEvents(GetParam().events, GetParam().years, 5).build());
    picture.view = zoomed(picture.view, 40, 700);
    Scene before = picture.scene();
    std::size_t moved = 0;
    std::size_t compared = 0;
    for (int step = 0; step < 50; ++step) {
        picture.view = panned(picture.view, -17);
        picture.options.previous = &before;
        Scene now = picture.scene();
        for (const Mark& mark : now.marks)
            if (const Mark* old = before.markOf(mark.event)) {
                ++compared;
                moved += old->centre.y != mark.centre.y;
            }
        before = std::move(now);
    }
    EXPECT_LE(moved * 100, compared) << "more than one in a hundred marks jumped to another row";
}

INSTANTIATE_TEST_SUITE_P(Crowds, LabelsTest,
                         testing::Values(Crowd{3, 0.1}, Crowd{12, 0.05}, Crowd{60, 2}, Crowd{300, 30},
                                         Crowd{1000, 60}));

TEST(LabelTest, ALeaderRunsFromTheMarkToItsLabel) {
    Picture picture(manyEvents(60, 2, 7).build());
    std::size_t leaders = 0;
    for (int level = 0; level < 60; ++level, picture.view = zoomed(picture.view, 1.05, 600)) {
        const Scene scene = picture.scene();
        for (const Label& label : scene.labels) {
            if (label.leader.empty())
                continue;
            ++leaders;
            ASSERT_EQ(label.leader.size(), 3u);
            EXPECT_EQ(label.leader[0].x, label.leader[1].x);
            EXPECT_EQ(label.leader[1].y, label.leader[2].y);
            EXPECT_DOUBLE_EQ(label.leader[2].y, label.box.middle());
        }
    }
    EXPECT_GT(leaders, 0u);
}

constexpr std::string_view kLong =
    "heavy guns and drones struck positions around the town on the river while the envoys were on their way";

TEST(LabelTest, ALongTitleIsWholeWhereThereIsRoom) {
    SampleTimeline sample;
    sample.add(EventType::Attack, kLong, onDay(2021, 5, 2));
    sample.add(EventType::Talks, "talks", onDay(2021, 5, 20));
    const Scene scene = Picture(sample.build()).scene();
    ASSERT_NE(scene.labelOf(0), nullptr);
    EXPECT_EQ(scene.labelOf(0)->text, kLong);
}

TEST(LabelTest, ALongTitleIsCutWhereOthersNeedTheRoom) {
    SampleTimeline sample;
    for (unsigned i = 1; i <= 28; ++i)
        sample.add(EventType::Attack, kLong, onDay(2021, 5, i));
    const Scene scene = Picture(sample.build(), 1200, 400).scene();
    const auto cut = [](const Label& label) { return label.text.ends_with("…"); };
    EXPECT_GT(std::count_if(scene.labels.begin(), scene.labels.end(), cut), 0);
    expectNoTwoOverlap(scene, 0);
}

TEST(LabelTest, NoLabelEndsWithAComma) {
    SampleTimeline sample;
    sample.add(EventType::Attack, "shells fell on the port, ", onDay(2021, 5, 2));
    sample.add(EventType::Talks, "envoys met –", std::nullopt);
    const Scene scene = Picture(sample.build()).scene();
    EXPECT_EQ(scene.labelOf(0)->text, "shells fell on the port");
    EXPECT_EQ(scene.labelOf(1)->text, "envoys met");
}

TEST(LabelTest, InPrintEveryDatedMarkKeepsItsNumberWhereThereIsRoom) {
    Picture picture(smallWar().build());
    picture.options.number = LabelNumber::Place;
    const Scene scene = picture.scene();
    for (const Mark& mark : scene.marks) {
        const Label* label = scene.labelOf(mark.event);
        ASSERT_NE(label, nullptr);
        EXPECT_THAT(label->text, testing::StartsWith("[" + std::to_string(mark.event + 1) + "]"));
    }
}

TEST(LabelTest, ALastingNumberIsTheEventsOwn) {
    Picture picture(smallWar().build());
    picture.options.number = LabelNumber::Lasting;
    const Scene scene = picture.scene();
    ASSERT_FALSE(scene.labels.empty());
    for (const Label& label : scene.labels)
        EXPECT_THAT(label.text, testing::StartsWith(picture.timeline->numberOf(label.event) + " "));
}

} // namespace
} // namespace dateline
