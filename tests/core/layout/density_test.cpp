#include "core/scene/mark.h"
#include "core/scene/time_grid.h"
#include "tests/core/layout/picture.h"

#include <cmath>
#include <gmock/gmock.h>
#include <map>
#include <set>

namespace dateline {
namespace {

/// The events of a lane and family that overlap a stretch, by looking at each.
std::uint32_t overlapping(const Picture& picture, std::size_t lane, Family family, double start, double end) {
    std::uint32_t count = 0;
    for (EventIndex i = 0; i < picture.timeline->datedCount(); ++i) {
        const EventBrief event = picture.timeline->brief(i);
        const TimeBounds bounds = timeBoundsOf(event.time);
        count += picture.plan.lanes().laneOf[i] == lane && familyOf(event.type) == family &&
                 bounds.start < end && bounds.end > start;
    }
    return count;
}

/// At every zoom from the whole to some days.
template <typename Check>
void atEveryZoom(Picture& picture, const Check& check) {
    const Interval span = spanOf(*picture.timeline, picture.shown);
    picture.view = showing(picture.view, toSeconds(span.start), toSeconds(span.end));
    for (int level = 0; level < 40; ++level, picture.view = zoomed(picture.view, 1.25, 700))
        check(picture.scene());
}

TEST(DensityTest, ABarCountsTheEventsThatOverlapItsCell) {
    Picture picture(manyEvents(2500, 20, 3).build());
    std::size_t bars = 0;
    atEveryZoom(picture, [&](const Scene& scene) {
        bars += scene.density.size();
        for (std::size_t i = 0; i < scene.density.size(); i += 17) {
            const DensityBar& bar = scene.density[i];
            ASSERT_EQ(bar.count, overlapping(picture, bar.lane, bar.family, bar.start, bar.end));
        }
    });
    EXPECT_GT(bars, 500u);
}

TEST(DensityTest, LookingCloserShowsJustTheEventsThatWereUnderABar) {
    Picture picture(manyEvents(2500, 20, 3).build());
    const Viewport whole = picture.view;
    const Scene crowded = picture.scene();
    ASSERT_FALSE(crowded.density.empty());
    for (std::size_t i = 0; i < crowded.density.size(); i += 29) {
        const DensityBar& bar = crowded.density[i];
        picture.view = showing(whole, bar.start, bar.end, 0);
        const Scene near = picture.scene();
        std::set<EventIndex> seen;
        for (const Mark& mark : near.marks)
            if (mark.centre.y >= near.bands[bar.lane].box.y &&
                mark.centre.y < near.bands[bar.lane].box.bottom())
                seen.insert(mark.event);
        for (const Badge& badge : near.badges)
            if (near.bands[bar.lane].box.contains({badge.box.x, badge.box.y}))
                seen.insert(badge.events.begin(), badge.events.end());
        const bool crowdedStill = std::any_of(near.density.begin(), near.density.end(),
                                              [&](const DensityBar& part) { return part.lane == bar.lane; });
        if (!crowdedStill) {
            EXPECT_EQ(seen.size(), bar.count) << "bar " << i;
        }
    }
}

TEST(DensityTest, EveryEventInViewIsDrawnOrFoldedOrCounted) {
    for (const std::size_t count : {40u, 300u, 1500u}) {
        Picture picture(manyEvents(count, 20, 11).build());
        atEveryZoom(picture, [&](const Scene& scene) {
            std::set<EventIndex> seen;
            for (const Mark& mark : scene.marks)
                seen.insert(mark.event);
            for (const Badge& badge : scene.badges)
                seen.insert(badge.events.begin(), badge.events.end());
            std::set<std::size_t> crowded;
            for (const DensityBar& bar : scene.density)
                crowded.insert(bar.lane);
            for (EventIndex i = 0; i < picture.timeline->datedCount(); ++i) {
                const TimeBounds bounds = timeBoundsOf(picture.timeline->brief(i).time);
                const bool inView = bounds.start < picture.view.end && bounds.end > picture.view.start;
                const Reach reach = reachOf(markOf(picture.timeline->brief(i), i, picture.view, 0));
                const bool visible = reach.right >= picture.view.gutter && reach.left <= picture.view.width;
                if (inView && visible && !crowded.contains(picture.plan.lanes().laneOf[i])) {
                    ASSERT_TRUE(seen.contains(i)) << i << " of " << count;
                }
            }
        });
    }
}

TEST(DensityTest, NothingIsDrawnOutsideItsLane) {
    Picture picture(manyEvents(3000, 15, 5).build());
    atEveryZoom(picture, [&](const Scene& scene) {
        for (const Mark& mark : scene.marks) {
            const Rect& lane = scene.bands[picture.plan.lanes().laneOf[mark.event]].box;
            ASSERT_GE(mark.centre.y - kGlyphRadius, lane.y);
            ASSERT_LE(mark.centre.y + kGlyphRadius, lane.bottom());
            ASSERT_GE(reachOf(mark).right, scene.plot.x - kGlyphRadius);
            ASSERT_LE(reachOf(mark).left, scene.plot.right() + kGlyphRadius);
        }
        for (const DensityBar& bar : scene.density) {
            ASSERT_GE(bar.box.y, scene.bands[bar.lane].box.y);
            ASSERT_LE(bar.box.bottom(), scene.bands[bar.lane].box.bottom());
            ASSERT_GE(bar.box.x, scene.plot.x);
            ASSERT_LE(bar.box.right(), scene.plot.right());
        }
    });
}

TEST(DensityTest, BarsOfOneLaneStandSideBySideOrOnEachOther) {
    Picture picture(manyEvents(3000, 15, 5).build());
    picture.plan =
        planScene(*picture.timeline, drawnEvents(*picture.timeline, picture.shown, LanesBy::Status),
                  picture.view.width, picture.view.height, picture.measure);
    atEveryZoom(picture, [&](const Scene& scene) {
        for (std::size_t i = 1; i < scene.density.size(); ++i)
            ASSERT_FALSE(scene.density[i].box.overlaps(scene.density[i - 1].box));
    });
}

TEST(DensityTest, CellsStayWhatTheyAreWhileOnePansAndOnlyPartOrJoinWhileOneZooms) {
    const Picture picture(manyEvents(2000, 20, 3).build());
    const TimeGrid grid = timeGrid(*picture.timeline, picture.view, 3);
    for (double shift = -40; shift < 40; shift += 7.3) {
        const TimeGrid moved = timeGrid(*picture.timeline, panned(picture.view, shift), 3);
        ASSERT_EQ(moved.cell, grid.cell);
        ASSERT_EQ(std::fmod(moved.edges.front() - grid.edges.front(), grid.cell), 0);
    }
    for (double factor = 1; factor < 9; factor *= 1.13) {
        const TimeGrid closer = timeGrid(*picture.timeline, zoomed(picture.view, factor, 600), 3);
        const double ratio = grid.cell / closer.cell;
        ASSERT_EQ(ratio, std::exp2(std::round(std::log2(ratio))));
        ASSERT_EQ(std::fmod(closer.edges.front(), closer.cell), 0);
    }
}

TEST(DensityTest, TheSameViewGivesTheSameScene) {
    Picture picture(manyEvents(3000, 15, 5).build());
    const Scene first = picture.scene();
    Picture again(manyEvents(3000, 15, 5).build());
    const Scene second = again.scene();
    ASSERT_EQ(first.marks.size(), second.marks.size());
    ASSERT_EQ(first.density.size(), second.density.size());
    for (std::size_t i = 0; i < first.marks.size(); ++i)
        EXPECT_EQ(first.marks[i].centre, second.marks[i].centre);
    for (std::size_t i = 0; i < first.density.size(); ++i)
        EXPECT_EQ(first.density[i].box, second.density[i].box);
    for (std::size_t i = 0; i < first.labels.size(); ++i)
        EXPECT_EQ(first.labels[i].box, second.labels[i].box);
}

TEST(DensityTest, TheSelectedEventIsNeverLostInACrowd) {
    SampleTimeline sample = manyEvents(3000, 15, 5);
    const auto timeline = sample.build();
    Picture picture(timeline);
    picture.options.selected = 1500;
    atEveryZoom(picture, [&](const Scene& scene) {
        const double time = glyphTimeOf(timeline->brief(1500).time);
        if (time > picture.view.start && time < picture.view.end) {
            ASSERT_NE(scene.labelOf(1500), nullptr);
        }
    });
}

} // namespace
} // namespace dateline
