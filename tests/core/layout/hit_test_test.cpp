#include "core/scene/hit_test.h"

#include "core/scene/mark.h"
#include "tests/core/layout/picture.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

TEST(HitTest, EveryGlyphIsHitAtItsMiddleAndElevenPixelsAway) {
    const Picture picture(smallWar().build());
    const Scene scene = picture.scene();
    for (const Mark& mark : scene.marks) {
        EXPECT_EQ(hitTest(scene, mark.centre.x, mark.centre.y), mark.event);
        EXPECT_EQ(hitTest(scene, mark.centre.x, mark.centre.y - 11), mark.event);
    }
}

TEST(HitTest, LabelsBelongToTheirEvents) {
    const Picture picture(smallWar().build());
    const Scene scene = picture.scene();
    for (const Label& label : scene.labels)
        EXPECT_EQ(hitTest(scene, label.box.right() - 3, label.box.middle()), label.event) << label.text;
}

TEST(HitTest, BarsAreHitAllAlong) {
    const Picture picture(smallWar().build());
    const Scene scene = picture.scene();
    for (const Mark& mark : scene.marks)
        if (mark.extent.kind == ExtentKind::Bar) {
            EXPECT_EQ(hitTest(scene, mark.extent.right - 30, mark.centre.y + 7), mark.event);
        }
}

TEST(HitTest, ThereIsNothingInAxisGutterAndFreeSpace) {
    const Picture picture(smallWar().build());
    const Scene scene = picture.scene();
    EXPECT_FALSE(hitTest(scene, 600, 10));
    EXPECT_FALSE(hitTest(scene, 20, scene.marks.front().centre.y));
    EXPECT_FALSE(hitTest(scene, scene.width - 2, scene.plot.bottom() - 2));
}

TEST(HitTest, AColumnOfTheHistogramGivesAnEventThatIsInIt) {
    const Picture picture(manyEvents(1000, 20, 2).build(), 1200, 1000);
    const Scene scene = picture.scene();
    ASSERT_FALSE(scene.density.empty());
    for (const DensityBar& bar : scene.density) {
        ASSERT_EQ(densityAt(scene, bar.box.x + 1, bar.box.bottom() - 1), &bar);
        const Cut from = picture.timeline->cutAt(bar.start);
        const auto top = picture.plan.drawn->byLane[bar.lane].top(*picture.timeline, from,
                                                                  picture.timeline->cutAt(bar.end, from));
        ASSERT_TRUE(top);
        const TimeBounds bounds = timeBoundsOf(picture.timeline->brief(*top).time);
        EXPECT_LT(bounds.start, bar.end);
        EXPECT_GT(bounds.end, bar.start);
    }
}

TEST(HitTest, ABadgeIsFoundWithinAGenerousTarget) {
    Picture picture(manyEvents(60, 3, 4).build(), 700, 400);
    picture.view = showing(picture.view, 0, 3e9);
    const Scene scene = picture.scene();
    ASSERT_FALSE(scene.badges.empty());
    const Badge& badge = scene.badges.front();
    EXPECT_EQ(badgeAt(scene, badge.box.x + 2, badge.box.middle()), &badge);
    EXPECT_EQ(badgeAt(scene, badge.box.x - 40, badge.box.middle() - 60), nullptr);
}

} // namespace
} // namespace dateline
