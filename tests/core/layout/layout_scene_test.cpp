#include "core/layout/layout_scene.h"

#include "core/scene/mark.h"
#include "core/timeline/event_filter.h"
#include "tests/core/layout/picture.h"

#include <gmock/gmock.h>
#include <map>
#include <set>

namespace dateline {
namespace {

EventIndex eventCalled(const Timeline& timeline, std::string_view title) {
    for (EventIndex i = 0; i < timeline.size(); ++i)
        if (timeline.event(i).title == title)
            return i;
    ADD_FAILURE() << "no event called " << title;
    return 0;
}

std::vector<std::string> bandNames(const Scene& scene) {
    std::vector<std::string> names;
    for (const Band& band : scene.bands) {
        std::string name;
        for (const std::string& line : band.nameLines)
            name += (name.empty() ? "" : " ") + line;
        names.push_back(name);
    }
    return names;
}

TEST(LayoutSceneTest, OnlyLanesThatHaveEventsAreThere) {
    const Scene scene = Picture(smallWar().build()).scene();
    EXPECT_THAT(bandNames(scene), testing::ElementsAre("Armed violence", "Military movement", "Diplomacy",
                                                       "Politics", "Humanitarian", "Undated"));
}

TEST(LayoutSceneTest, ClocksAreDrawnWhereTheZoneTellsThemAndTheAxisNamesIt) {
    SampleTimeline sample;
    sample.add(EventType::Strike, "London", parseWhen("2023-07-04T19:40Z").value());
    sample.add(EventType::Strike, "York", parseWhen("2023-07-04T15:15-04:00").value());
    sample.add(EventType::Strike, "Here", parseWhen("2023-07-04T18:00").value());
    const auto timeline = sample.build();
    const Picture utc(timeline);
    const Picture tokyo(withZone(*timeline, "Asia/Tokyo"));
    EXPECT_EQ(utc.scene().zone, "UTC");
    EXPECT_EQ(tokyo.scene().zone, "Asia/Tokyo");
    EXPECT_EQ(Picture(smallWar().build()).scene().zone, "");
    const auto secondOf = [](const Picture& picture, std::string_view title) {
        const EventIndex event = eventCalled(*picture.timeline, title);
        return (picture.scene().markOf(event)->centre.x - xOf(picture.view, 0)) /
               picture.view.pixelsPerSecond();
    };
    for (const Picture* picture : {&utc, &tokyo})
        EXPECT_NEAR(secondOf(*picture, "London") - secondOf(*picture, "York"), 25 * 60, 1);
    EXPECT_NEAR(secondOf(tokyo, "London") - secondOf(utc, "London"), 9 * 3600, 1);
    EXPECT_NEAR(secondOf(tokyo, "Here") - secondOf(utc, "Here"), 0, 1);
}

TEST(LayoutSceneTest, ALanesNameIsNeverCut) {
    for (double height = 90; height < 700; height += 7) {
        Picture picture(smallWar().build(), 500, height);
        for (picture.view.scroll = 0; picture.view.scroll < 300; picture.view.scroll += 5) {
            const Scene scene = picture.scene();
            for (const Band& band : scene.bands) {
                const Rect seen = band.undated ? scene.tray : scene.lanes;
                const double line = picture.measure.lineHeight(TextRole::LaneName);
                const double bottom = band.nameTop + line * static_cast<double>(band.nameLines.size());
                if (band.nameLines.empty())
                    continue;
                EXPECT_GE(band.nameTop, std::max(seen.y, band.box.y)) << band.nameLines.front();
                EXPECT_LE(bottom, std::min(seen.bottom(), band.box.bottom())) << band.nameLines.front();
            }
        }
    }
}

TEST(LayoutSceneTest, EveryEventOfASmallTimelineIsDrawnOnce) {
    const Picture picture(smallWar().build());
    const Scene scene = picture.scene();
    std::multiset<EventIndex> drawn;
    for (const Mark& mark : scene.marks)
        drawn.insert(mark.event);
    for (EventIndex i = 0; i < picture.timeline->size(); ++i)
        EXPECT_EQ(drawn.count(i), 1u) << picture.timeline->event(i).title;
    EXPECT_TRUE(scene.badges.empty());
}

TEST(LayoutSceneTest, UndatedEventsStandInTheTrayInTextOrder) {
    const Picture picture(smallWar().build());
    const Scene scene = picture.scene();
    const Mark* first = scene.markOf(eventCalled(*picture.timeline, "clashes had gone on for years"));
    const Mark* second = scene.markOf(eventCalled(*picture.timeline, "the general may cut the water"));
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->fill, GlyphFill::Dotted);
    EXPECT_LT(first->centre.x, second->centre.x);
    EXPECT_TRUE(scene.tray.contains(first->centre));
}

TEST(LayoutSceneTest, ATrayThatIsFullSaysHowManyMoreThereAreAndShowsTheSelected) {
    SampleTimeline sample;
    for (int i = 0; i < 60; ++i)
        sample.add(EventType::Attack, "an attack of unknown date, number " + std::to_string(i), std::nullopt);
    Picture picture(sample.build());
    picture.options.selected = 55;
    const Scene scene = picture.scene();
    EXPECT_NE(scene.markOf(55), nullptr);
    std::size_t folded = 0;
    for (const Badge& badge : scene.badges)
        folded += badge.events.size();
    EXPECT_EQ(folded + scene.marks.size(), 60u);
}

/// The least distance between two marks in one row of a scene.
double leastGap(const Scene& scene) {
    std::map<double, std::vector<Reach>> rows;
    for (const Mark& mark : scene.marks)
        rows[mark.centre.y].push_back(reachOf(mark));
    double least = 1e9;
    for (auto& [y, row] : rows) {
        std::sort(row.begin(), row.end(), [](Reach a, Reach b) { return a.left < b.left; });
        for (std::size_t i = 1; i < row.size(); ++i)
            least = std::min(least, row[i].left - row[i - 1].right);
    }
    return least;
}

TEST(LayoutSceneTest, MarksInOneRowAreApartAtEveryZoom) {
    for (const auto& timeline :
         {smallWar().build(), manyEvents(60, 2, 5).build(), manyEvents(300, 3, 7).build()}) {
        Picture picture(timeline);
        for (int level = 0; level < 80; ++level, picture.view = zoomed(picture.view, 1.1, 500))
            EXPECT_GE(leastGap(picture.scene()), 6 - 1e-6) << "level " << level;
    }
}

TEST(LayoutSceneTest, EventsOfOneDayAndOfTheNextStandInRowsOfTheirOwnWithTheirLabels) {
    SampleTimeline sample;
    sample.add(EventType::Offensive, "Baku launched an offensive", onDay(2023, 9, 19));
    sample.add(EventType::Strike, "artillery struck positions", onDay(2023, 9, 19));
    sample.add(EventType::Attack, "a car came under fire", onDay(2023, 9, 20));
    const Picture picture(sample.build(), 1000, 130);
    const Scene scene = picture.scene();
    std::set<double> rows;
    for (EventIndex i = 0; i < 3; ++i) {
        ASSERT_NE(scene.markOf(i), nullptr);
        EXPECT_NE(scene.labelOf(i), nullptr) << picture.timeline->event(i).title;
        rows.insert(scene.markOf(i)->centre.y);
    }
    EXPECT_EQ(rows.size(), 3u);
}

TEST(LayoutSceneTest, WhereRowsAreScarceLabelsAreShorterAndAllLanesInView) {
    SampleTimeline sample;
    for (const EventType type : {EventType::Attack, EventType::Talks, EventType::Protest})
        for (const int year : {1992, 2023})
            for (int i = 0; i < 4; ++i)
                sample.add(type, "something happened, number " + std::to_string(i), onDay(year, 5, 3));
    const std::string longTitle = " was convicted, after a trial of three years, of murder and of terror";
    sample.add(EventType::Arrest, "a general" + longTitle, onDay(2003, 12, 5));
    sample.add(EventType::Arrest, "a minister" + longTitle, onDay(2023, 5, 3));
    const Picture picture(sample.build(), 800, 440);
    const Scene scene = picture.scene();
    EXPECT_LE(scene.contentHeight, scene.lanes.height);
    EXPECT_TRUE(scene.badges.empty());
    EXPECT_EQ(scene.labels.size(), scene.marks.size());
}

TEST(LayoutSceneTest, ACrowdedLaneTurnsIntoAHistogram) {
    Picture picture(manyEvents(1000, 20, 2).build());
    EXPECT_FALSE(picture.scene().density.empty());
    EXPECT_TRUE(Picture(smallWar().build()).scene().density.empty());
}

TEST(LayoutSceneTest, ALongEventThatBeganOffScreenIsStillThere) {
    Picture picture(smallWar().build());
    picture.view = showing(picture.view, toSeconds(day(2021, 5, 15)), toSeconds(day(2021, 5, 18)));
    const Scene scene = picture.scene();
    const EventIndex siege = eventCalled(*picture.timeline, "the siege of Port Arda");
    ASSERT_NE(scene.markOf(siege), nullptr);
    ASSERT_NE(scene.labelOf(siege), nullptr);
    EXPECT_NEAR(scene.labelOf(siege)->box.x, picture.view.gutter, 20) << "its label sticks to the left edge";
}

TEST(LayoutSceneTest, TheGuideRunsThroughTheSelectedGlyph) {
    Picture picture(smallWar().build());
    picture.options.selected = eventCalled(*picture.timeline, "a second strike hit the port");
    const Scene scene = picture.scene();
    ASSERT_TRUE(scene.guideX);
    EXPECT_EQ(*scene.guideX, scene.markOf(*picture.options.selected)->centre.x);
    EXPECT_EQ(scene.labelOf(*picture.options.selected)->role, TextRole::SelectedLabel);
}

TEST(LayoutSceneTest, FilteredOutEventsAreNotDrawn) {
    Picture picture(smallWar().build());
    EventFilter filter;
    filter.families.reset();
    filter.families.set(static_cast<std::size_t>(Family::Diplomacy));
    picture.shown = passing(*picture.timeline, filter);
    picture.replan();
    const Scene scene = picture.scene();
    EXPECT_THAT(bandNames(scene), testing::ElementsAre("Diplomacy"));
    EXPECT_EQ(scene.marks.size(), 2u);
}

TEST(LayoutSceneTest, ATimelineWithoutDatesHasNoAxis) {
    const Scene scene = Picture(buildTimeline({})).scene();
    EXPECT_TRUE(scene.ticks.empty()) << "it would tell a date that nobody told";
    EXPECT_TRUE(scene.bands.empty());
    EXPECT_TRUE(scene.marks.empty());
}

TEST(LayoutSceneTest, EventsOfOneDayEachHaveARowOfTheirOwn) {
    SampleTimeline sample;
    for (int i = 0; i < 6; ++i)
        sample.add(EventType::Attack, "attack number " + std::to_string(i), onDay(2021, 5, 3));
    Picture picture(sample.build(), 800, 300);
    for (int level = 0; level < 20; ++level, picture.view = zoomed(picture.view, 0.7, 500)) {
        const Scene scene = picture.scene();
        std::set<double> rows;
        for (const Mark& mark : scene.marks)
            rows.insert(mark.centre.y);
        EXPECT_EQ(rows.size(), 6u);
    }
}

} // namespace
} // namespace dateline
