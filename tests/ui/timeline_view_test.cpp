#include "ui/chart/timeline_view.h"

#include "core/scene/hit_test.h"
#include "core/scene/mark.h"
#include "core/timeline/event_filter.h"
#include "tests/core/sample_timeline.h"
#include "ui/chart/minimap.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gmock/gmock.h>

namespace dateline {
namespace {

class TimelineViewTest : public testing::Test {
protected:
    TimelineViewTest() {
        view.setAnimated(false);
        view.resize(1200, 640);
        view.show();
        show(smallWar().build());
        QCoreApplication::processEvents();
        QObject::connect(&selection, &Selection::selectedChanged,
                         [this](auto event) { selections.push_back(event); });
        QObject::connect(&selection, &Selection::hoveredChanged,
                         [this](auto event) { hovers.push_back(event); });
    }

    void show(std::shared_ptr<const Timeline> timeline, KeepView keep = KeepView::No) {
        selection.setTimeline(timeline);
        view.setTimeline(std::move(timeline), keep);
    }

    EventIndex called(std::string_view title) const {
        for (EventIndex i = 0; i < view.timeline()->size(); ++i)
            if (view.timeline()->event(i).title == title)
                return i;
        ADD_FAILURE() << "no event called " << title;
        return 0;
    }

    QPoint glyphOf(EventIndex event) const {
        const Mark* mark = view.scene().markOf(event);
        EXPECT_NE(mark, nullptr);
        return mark ? QPointF(mark->centre.x, mark->centre.y).toPoint() : QPoint();
    }

    void click(QPoint at) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at); }

    void wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers = {}) {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    Selection selection;
    TimelineView view{selection};
    std::vector<std::optional<EventIndex>> selections;
    std::vector<std::optional<EventIndex>> hovers;
};

TEST_F(TimelineViewTest, AClickAtAMarkSelectsItsEvent) {
    const EventIndex strike = called("shells hit the market, killing 17");
    click(glyphOf(strike));
    EXPECT_EQ(view.selected(), strike);
    EXPECT_THAT(selections, testing::ElementsAre(strike));
    EXPECT_EQ(view.scene().labelOf(strike)->role, TextRole::SelectedLabel);
    click(QPoint(view.viewport()->width() - 4, 60));
    EXPECT_EQ(view.selected(), std::nullopt);
}

TEST_F(TimelineViewTest, EveryMarkCanBeClicked) {
    for (EventIndex i = 0; i < view.timeline()->size(); ++i) {
        click(glyphOf(i));
        EXPECT_EQ(view.selected(), i) << view.timeline()->event(i).title;
    }
}

TEST_F(TimelineViewTest, WhatIsSelectedElsewhereIsSelectedHereAndToldOnce) {
    selection.select(2);
    selection.hover(1);
    EXPECT_EQ(view.selected(), 2u);
    EXPECT_EQ(selections.size(), 1u);
    EXPECT_EQ(hovers.size(), 1u);
}

TEST_F(TimelineViewTest, ThePointerOverAMarkHoversItsEvent) {
    const EventIndex bridge = called("the bridge was taken");
    QTest::mouseMove(view.viewport(), glyphOf(bridge));
    EXPECT_THAT(hovers, testing::ElementsAre(bridge));
    QTest::mouseMove(view.viewport(), QPoint(view.viewport()->width() - 4, 60));
    EXPECT_EQ(hovers.back(), std::nullopt);
}

TEST_F(TimelineViewTest, TheWheelZoomsAtThePointer) {
    const double before = timeAt(view.view(), 700);
    const double seconds = view.view().seconds();
    wheel({700, 200}, {0, 120});
    EXPECT_LT(view.view().seconds(), seconds);
    EXPECT_NEAR(timeAt(view.view(), 700), before, 1);
    wheel({700, 200}, {0, -120});
    EXPECT_NEAR(view.view().seconds(), seconds, 1);
}

TEST_F(TimelineViewTest, ShiftAndSidewaysWheelPan) {
    const double seconds = view.view().seconds();
    const double start = view.view().start;
    wheel({700, 200}, {0, -120}, Qt::ShiftModifier);
    EXPECT_GT(view.view().start, start);
    wheel({700, 200}, {120, 0});
    EXPECT_NEAR(view.view().start, start, 1);
    EXPECT_NEAR(view.view().seconds(), seconds, 1);
}

TEST_F(TimelineViewTest, DraggingPansAndDoesNotSelect) {
    const EventIndex strike = called("a second strike hit the port");
    const QPoint from = glyphOf(strike);
    const double time = timeAt(view.view(), from.x());
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    for (int x = 0; x <= 120; x += 20) {
        QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(x, 0)),
                         QPointF(view.viewport()->mapToGlobal(from + QPoint(x, 0))), Qt::NoButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
    }
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(120, 0));
    EXPECT_NEAR(xOf(view.view(), time), from.x() + 120, 0.5);
    EXPECT_TRUE(selections.empty());
}

TEST_F(TimelineViewTest, CommaAndPeriodWalkTheEventsInTheirOrder) {
    QTest::keyClick(&view, Qt::Key_Period);
    EXPECT_EQ(view.selected(), 0u);
    QTest::keyClick(&view, Qt::Key_Period);
    QTest::keyClick(&view, Qt::Key_Period);
    EXPECT_EQ(view.selected(), 2u);
    QTest::keyClick(&view, Qt::Key_Comma);
    EXPECT_EQ(view.selected(), 1u);
    EXPECT_EQ(selections.size(), 4u);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.selected(), std::nullopt);
}

TEST_F(TimelineViewTest, TheWalkShowsEveryEventThatItComesTo) {
    view.zoomBy(60);
    for (EventIndex i = 0; i < view.timeline()->size(); ++i) {
        QTest::keyClick(&view, Qt::Key_Period);
        EXPECT_NE(view.scene().markOf(i), nullptr) << view.timeline()->event(i).title;
        EXPECT_NE(view.scene().labelOf(i), nullptr) << view.timeline()->event(i).title;
    }
}

TEST_F(TimelineViewTest, HomeAndEndPassOverWhatTheFilterHidesAndTellTheSelection) {
    const EventIndex last = view.timeline()->datedCount() - 1;
    std::vector<bool> shown(view.timeline()->size(), true);
    shown[0] = shown[last] = false;
    view.setShown(shown);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(selection.selected(), last - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(selection.selected(), 1u);
    ASSERT_EQ(selections.size(), 2u);
    shown.assign(shown.size(), false);
    view.setShown(shown);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(selection.selected(), 1u) << "nothing is shown that could be selected";
}

TEST_F(TimelineViewTest, HomeAndEndGoToTheFirstAndTheLastDatedEvent) {
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.selected(), view.timeline()->datedCount() - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.selected(), 0u);
}

TEST_F(TimelineViewTest, ArrowsGoToTheNearestEventOfTheNextLane) {
    selection.select(called("shells hit the market, killing 17"));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.selected(), called("the bridge was taken"));
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(familyOf(view.timeline()->event(*view.selected()).type), Family::Violence);
}

TEST_F(TimelineViewTest, KeysZoomAndPan) {
    const Viewport before = view.view();
    QTest::keyClick(&view, Qt::Key_W);
    EXPECT_NEAR(view.view().seconds(), before.seconds() / 1.5, 1);
    QTest::keyClick(&view, Qt::Key_S);
    EXPECT_NEAR(view.view().seconds(), before.seconds(), 1);
    QTest::keyClick(&view, Qt::Key_D);
    EXPECT_GT(view.view().start, before.start);
    QTest::keyClick(&view, Qt::Key_A);
    EXPECT_NEAR(view.view().start, before.start, 1);
}

/// A week in May, and an agreement thirty years before, which does not belong to the story.
SampleTimeline mayAndLongBefore() {
    SampleTimeline sample;
    sample.add(EventType::Agreement, "an old treaty was signed", onDay(1991, 3, 1));
    for (unsigned i = 1; i <= 9; ++i)
        sample.add(EventType::Attack, "shells fell on the town", onDay(2021, 5, i));
    sample.add(EventType::Threat, "the general may cut the water", std::nullopt);
    return sample;
}

TEST_F(TimelineViewTest, FGoesToTheSelectedEventAndThenFitsEverything) {
    show(mayAndLongBefore().build());
    ASSERT_EQ(view.scene().markOf(0), nullptr) << "the story is in view at first";
    selection.select(4);
    QTest::keyClick(&view, Qt::Key_F);
    EXPECT_NEAR(view.view().seconds(), 4 * 86'400, 1);
    EXPECT_NEAR((view.view().start + view.view().end) / 2, toSeconds(day(2021, 5, 4)) + 43'200, 1);
    QTest::keyClick(&view, Qt::Key_F);
    EXPECT_TRUE(view.scene().hints.empty()) << view.scene().hints.front().text;
    QTest::keyClick(&view, Qt::Key_F);
    EXPECT_NEAR(view.view().seconds(), 4 * 86'400, 1) << "and so on in turns";
}

TEST_F(TimelineViewTest, FFitsEverythingAtOnceWhenNothingWithADateIsSelected) {
    for (const std::optional<EventIndex> selected : {std::optional<EventIndex>(), {10}}) {
        show(mayAndLongBefore().build());
        selection.select(selected);
        QTest::keyClick(&view, Qt::Key_F);
        EXPECT_TRUE(view.scene().hints.empty());
        EXPECT_NE(view.scene().markOf(0), nullptr);
    }
}

TEST_F(TimelineViewTest, AnotherTimelineKeepsTheViewWhenAsked) {
    view.zoomBy(3);
    const Viewport before = view.view();
    show(smallWar().build(), KeepView::Yes);
    EXPECT_EQ(view.view(), before);
    show(smallWar().build(), KeepView::No);
    EXPECT_NE(view.view(), before);
}

TEST_F(TimelineViewTest, AFilterHidesWhatItDoesNotLetThrough) {
    EventFilter filter;
    filter.text = "STRIKE port";
    view.setShown(passing(*view.timeline(), filter));
    EXPECT_NE(view.scene().markOf(called("a second strike hit the port")), nullptr);
    EXPECT_EQ(view.scene().marks.size(), 1u);
    QTest::keyClick(&view, Qt::Key_Period);
    EXPECT_EQ(view.selected(), called("a second strike hit the port"));
}

TEST_F(TimelineViewTest, WhatIsFilteredOutIsAGhostWhenAskedFor) {
    EventFilter filter;
    filter.text = "STRIKE port";
    view.setShown(passing(*view.timeline(), filter));
    view.setShowFiltered(true);
    const EventIndex strike = called("a second strike hit the port");
    const EventIndex market = called("shells hit the market, killing 17");
    ASSERT_NE(view.scene().markOf(market), nullptr);
    EXPECT_TRUE(view.scene().markOf(market)->ghost);
    EXPECT_FALSE(view.scene().markOf(strike)->ghost);
    EXPECT_EQ(view.scene().labelOf(market), nullptr) << "a ghost has no words";
    EXPECT_FALSE(view.shownEvents()[market]);
    QTest::keyClick(&view, Qt::Key_Period);
    EXPECT_EQ(view.selected(), strike) << "one does not walk to ghosts";

    const EventIndex bridge = called("the bridge was taken");
    const QImage picture = view.viewport()->grab().toImage();
    const QPoint at = glyphOf(bridge) - QPoint(3, 0);
    const QColor ink = picture.pixelColor(at * picture.devicePixelRatio());
    EXPECT_NE(ink, view.theme().of(Family::Movement));
    EXPECT_NE(ink, view.theme().background);
    EXPECT_GT(ink.lightness(), 180) << "a quarter of the ink";

    view.setShowFiltered(false);
    EXPECT_EQ(view.scene().markOf(market), nullptr);
}

TEST_F(TimelineViewTest, AClickOnWhatIsEarlierGoesThere) {
    view.goTo({day(2021, 6, 20), day(2021, 6, 21)});
    ASSERT_FALSE(view.scene().hints.empty());
    const EdgeHint hint = view.scene().hints.front();
    ASSERT_FALSE(hint.later);
    click(QPointF(hint.box.x + 5, hint.box.middle()).toPoint());
    for (const EdgeHint& left : view.scene().hints)
        EXPECT_TRUE(left.later) << left.text;
    EXPECT_NE(view.scene().markOf(called("an aid convoy was turned back")), nullptr);
    EXPECT_TRUE(selections.empty());
}

TEST_F(TimelineViewTest, GoesToATime) {
    view.goTo({day(2021, 5, 20), day(2021, 5, 21)});
    EXPECT_GT(toSeconds(day(2021, 5, 20)), view.view().start);
    EXPECT_LT(toSeconds(day(2021, 5, 21)), view.view().end);
}

TEST_F(TimelineViewTest, MotionEndsWhereItShould) {
    view.setAnimated(true);
    const Viewport before = view.view();
    view.panBy(0.2);
    const double wanted = view.view().start;
    EXPECT_NEAR(wanted, before.start + before.seconds() / 5, 1);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return std::abs(timeAt(view.view(), view.view().gutter) - wanted) < 1; }, 1000));
    QTest::qWait(250);
    const Mark* mark = view.scene().markOf(called("a second strike hit the port"));
    ASSERT_NE(mark, nullptr);
    EXPECT_NEAR(mark->centre.x, xOf(view.view(), toSeconds(day(2021, 5, 4)) + 43'200), 0.5);
}

TEST_F(TimelineViewTest, WhatIsDrawnIsWhatIsClicked) {
    const QImage picture = view.viewport()->grab().toImage();
    const double ratio = picture.devicePixelRatio();
    for (const Mark& mark : view.scene().marks) {
        const QPoint at = (QPointF(mark.centre.x - 3, mark.centre.y) * ratio).toPoint();
        if (mark.fill != GlyphFill::Solid || mark.modality != Modality::Actual)
            continue;
        const QColor ink = view.theme().of(mark.family);
        EXPECT_EQ(picture.pixelColor(at).name(), ink.name()) << view.timeline()->event(mark.event).title;
    }
}

TEST_F(TimelineViewTest, AScreenReaderHearsEachEventAsAChild) {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->childCount(), static_cast<int>(view.timeline()->size()));
    const EventIndex talks = called("talks in Velm");
    QAccessibleInterface* child = list->child(static_cast<int>(talks));
    EXPECT_THAT(child->text(QAccessible::Name).toStdString(),
                testing::HasSubstr("day precision, talks, reported"));
    EXPECT_EQ(child->text(QAccessible::Description), "talks in Velm");
    EXPECT_EQ(child->parent()->object(), &view);
    EXPECT_FALSE(child->state().selected);
    selection.select(talks);
    EXPECT_TRUE(child->state().selected);
    EXPECT_EQ(list->indexOfChild(child), static_cast<int>(talks));
}

TEST_F(TimelineViewTest, LanesThatAreTallerThanTheWindowScroll) {
    view.resize(700, 260);
    QCoreApplication::processEvents();
    ASSERT_GT(view.verticalScrollBar()->maximum(), 0);
    const double before = view.scene().bands.front().box.y;
    view.verticalScrollBar()->setValue(50);
    EXPECT_NEAR(view.scene().bands.front().box.y, before - 50, 0.5);
    wheel({500, 120}, {0, 120}, Qt::AltModifier);
    EXPECT_NEAR(view.scene().bands.front().box.y, before, 0.5);
}

TEST_F(TimelineViewTest, AFoldedEventIsReachedThroughItsBadge) {
    show(manyEvents(60, 3, 4).build());
    view.resize(700, 420);
    QCoreApplication::processEvents();
    view.zoomBy(0.01);
    ASSERT_FALSE(view.scene().badges.empty());
    const Badge badge = view.scene().badges.front();
    const double seconds = view.view().seconds();
    click(QPointF(badge.box.x + badge.box.width / 2, badge.box.middle()).toPoint());
    EXPECT_LT(view.view().seconds(), seconds);
    for (const EventIndex event : badge.events) {
        const double x = xOf(view.view(), glyphTimeOf(*view.timeline()->event(event).when));
        EXPECT_GE(x, view.view().gutter);
        EXPECT_LE(x, view.view().width);
    }
}

TEST_F(TimelineViewTest, TheMinimapsFrameIsTheView) {
    Minimap map(view);
    map.resize(view.viewport()->width(), 44);
    map.show();
    view.zoomBy(4);
    const QRectF frame = map.frame();
    const double seconds = view.view().seconds();
    const double start = view.view().start;
    QTest::mousePress(&map, Qt::LeftButton, {}, frame.center().toPoint());
    const QPoint to = frame.center().toPoint() + QPoint(100, 0);
    QMouseEvent move(QEvent::MouseMove, QPointF(to), QPointF(map.mapToGlobal(to)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&map, &move);
    QTest::mouseRelease(&map, Qt::LeftButton, {}, to);
    EXPECT_GT(view.view().start, start);
    EXPECT_NEAR(view.view().seconds(), seconds, 1);
    EXPECT_NEAR(map.frame().left(), frame.left() + 100, 2);

    QTest::mousePress(&map, Qt::LeftButton, {}, QPointF(map.frame().right(), 20).toPoint());
    const QPoint wider = QPointF(map.frame().right() + 40, 20).toPoint();
    QMouseEvent widen(QEvent::MouseMove, QPointF(wider), QPointF(map.mapToGlobal(wider)), Qt::NoButton,
                      Qt::LeftButton, {});
    QApplication::sendEvent(&map, &widen);
    EXPECT_GT(view.view().seconds(), seconds * 1.05);
}

TEST_F(TimelineViewTest, ANarrowFrameOfTheMinimapIsDraggedAtEveryPixelAndWidenedFromBeside) {
    Minimap map(view);
    map.resize(view.viewport()->width(), 44);
    map.show();
    const auto drag = [&](double from, double by) {
        QTest::mousePress(&map, Qt::LeftButton, {}, QPointF(from, 20).toPoint());
        const QPointF to(from + by, 20);
        QMouseEvent move(QEvent::MouseMove, to, map.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&map, &move);
        QTest::mouseRelease(&map, Qt::LeftButton, {}, to.toPoint());
    };
    for (const double zoom : {60.0, 1000.0}) {
        view.goTo({day(2021, 5, 10), day(2021, 5, 11)});
        view.zoomBy(zoom);
        const double seconds = view.view().seconds();
        ASSERT_LT(map.frame().width(), 16);
        for (double x = std::ceil(map.frame().left()); x <= map.frame().right(); ++x) {
            const double start = view.view().start;
            drag(x, 30);
            EXPECT_GT(view.view().start, start);
            EXPECT_NEAR(view.view().seconds(), seconds, 1) << x - map.frame().left();
            view.setVisible(start, start + seconds);
        }
        drag(std::ceil(map.frame().right()) + 3, 60);
        EXPECT_GT(view.view().seconds(), seconds * 2);
    }
}

TEST_F(TimelineViewTest, TheMinimapTellsNoDateWhereNothingIsDated) {
    SampleTimeline sample;
    sample.add(EventType::Talks, "talks, some day", std::nullopt);
    show(sample.build());
    Minimap map(view);
    map.resize(view.viewport()->width(), 44);
    const QImage picture = map.grab().toImage();
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < 12; ++y)
            ASSERT_EQ(picture.pixelColor(x, y), view.theme().background) << x << ", " << y;
    EXPECT_TRUE(view.scene().ticks.empty()) << "nor does the axis";
}

TEST_F(TimelineViewTest, TheMinimapsNamesStandClearOfItsFrame) {
    Minimap map(view);
    map.resize(view.viewport()->width(), 44);
    EXPECT_GE(map.frame().top(), 14);
}

} // namespace
} // namespace dateline
