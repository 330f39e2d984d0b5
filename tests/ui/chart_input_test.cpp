#include "ui/chart/chart_input.h"

#include <QApplication>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace dateline {
namespace {

WheelWish wheel(QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers = {}) {
    return wishOfWheel(
        QWheelEvent({5, 5}, {5, 5}, pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false));
}

TEST(ChartInput, KeysAreWishesUnlessTheyBelongToAMenu) {
    EXPECT_EQ(wishOfKey(Qt::Key_W, {}), ChartWish::ZoomIn);
    EXPECT_EQ(wishOfKey(Qt::Key_Plus, Qt::ShiftModifier), ChartWish::ZoomIn);
    EXPECT_EQ(wishOfKey(Qt::Key_Minus, Qt::KeypadModifier), ChartWish::ZoomOut);
    EXPECT_EQ(wishOfKey(Qt::Key_End, {}), ChartWish::SelectLast);
    EXPECT_EQ(wishOfKey(Qt::Key_W, Qt::ControlModifier), std::nullopt);
    EXPECT_EQ(wishOfKey(Qt::Key_Q, {}), std::nullopt);
}

TEST(ChartInput, TheWheelZoomsShiftPansAndAltScrolls) {
    const WheelWish zoom = wheel({}, {0, 120});
    EXPECT_EQ(zoom.kind, WheelWish::Kind::Zoom);
    EXPECT_NEAR(zoom.amount * wheel({}, {0, -120}).amount, 1, 1e-9) << "there and back";
    EXPECT_GT(zoom.amount, 1);
    EXPECT_FALSE(zoom.precise);
    const WheelWish pan = wheel({}, {0, 120}, Qt::ShiftModifier);
    EXPECT_EQ(pan.kind, WheelWish::Kind::Pan);
    EXPECT_GT(pan.amount, 0);
    const WheelWish scroll = wheel({}, {120, 0}, Qt::AltModifier);
    EXPECT_EQ(scroll.kind, WheelWish::Kind::Scroll);
    EXPECT_LT(scroll.amount, 0) << "the wheel up shows what is above";
    const WheelWish touchpad = wheel({-7, 2}, {-14, 4});
    EXPECT_EQ(touchpad.kind, WheelWish::Kind::Pan);
    EXPECT_EQ(touchpad.amount, -7);
    EXPECT_TRUE(touchpad.precise);
}

TEST(ChartInput, APressIsAClickUntilThePointerHasMoved) {
    Press press({100, 100});
    EXPECT_FALSE(press.moveTo({101, 100}));
    EXPECT_FALSE(press.isDrag());
    const qreal far = QApplication::startDragDistance();
    EXPECT_EQ(press.moveTo({100 + far, 100}), QPointF(far, 0));
    EXPECT_TRUE(press.isDrag());
    EXPECT_EQ(press.moveTo({100 + far, 103}), QPointF(0, 3)) << "then it follows every pixel";
    EXPECT_EQ(press.moveTo({100, 100}), QPointF(-far, -3));
    EXPECT_TRUE(press.isDrag());
}

} // namespace
} // namespace dateline
