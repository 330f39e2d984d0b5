#include "core/scene/hit_test.h"
#include "tests/core/layout/picture.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr int kSteps = 10'000;

TEST(SoakTest, TenThousandStepsOfPanningAndZoomingKeepThePictureWhole) {
    std::mt19937 random(20);
    Picture picture(manyEvents(4000, 30, 9).build(), 700, 420);
    const Interval span = spanOf(*picture.timeline, picture.shown);
    Scene last;
    for (int step = 0; step < kSteps; ++step) {
        const double x = picture.view.gutter + static_cast<double>(random() % 500);
        switch (random() % 6) {
        case 0:
            picture.view = panned(picture.view, static_cast<double>(random() % 900) - 450);
            break;
        case 1:
            picture.view = showing(picture.view, toSeconds(span.start), toSeconds(span.end));
            break;
        case 2:
            picture.options.selected = static_cast<EventIndex>(random() % picture.timeline->size());
            break;
        default:
            picture.view = zoomed(picture.view, random() % 2 == 0 ? 1.3 : 0.75, x);
        }
        picture.view = clamped(picture.view, span);
        picture.options.previous = &last;
        Scene scene = picture.scene();
        for (const Mark& mark : scene.marks)
            ASSERT_LT(mark.event, picture.timeline->size());
        static_cast<void>(hitTest(scene, x, static_cast<double>(random() % 420)));
        last = std::move(scene);
    }
}

} // namespace
} // namespace dateline
