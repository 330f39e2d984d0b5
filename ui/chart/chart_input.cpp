#include "ui/chart/chart_input.h"

#include <QApplication>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace dateline {
namespace {

constexpr double kNotch = 1.2;          ///< what one notch of the wheel zooms
constexpr double kNotchOfPixels = 60;   ///< pixels of a touchpad that zoom as much, and what a notch pans
constexpr double kEighthsOfNotch = 120; ///< how Qt counts a notch

struct Binding {
    int key;
    ChartWish wish;
};

constexpr Binding kBindings[]{
    {Qt::Key_W, ChartWish::ZoomIn},
    {Qt::Key_Plus, ChartWish::ZoomIn},
    {Qt::Key_Equal, ChartWish::ZoomIn},
    {Qt::Key_S, ChartWish::ZoomOut},
    {Qt::Key_Minus, ChartWish::ZoomOut},
    {Qt::Key_A, ChartWish::PanEarlier},
    {Qt::Key_D, ChartWish::PanLater},
    {Qt::Key_PageUp, ChartWish::PageEarlier},
    {Qt::Key_PageDown, ChartWish::PageLater},
    {Qt::Key_F, ChartWish::FocusOrFit},
    {Qt::Key_0, ChartWish::ShowAll},
    {Qt::Key_Comma, ChartWish::SelectPrevious},
    {Qt::Key_Left, ChartWish::SelectPrevious},
    {Qt::Key_Period, ChartWish::SelectNext},
    {Qt::Key_Right, ChartWish::SelectNext},
    {Qt::Key_Up, ChartWish::SelectAbove},
    {Qt::Key_Down, ChartWish::SelectBelow},
    {Qt::Key_Home, ChartWish::SelectFirst},
    {Qt::Key_End, ChartWish::SelectLast},
    {Qt::Key_Escape, ChartWish::SelectNothing},
    {Qt::Key_Return, ChartWish::Read},
    {Qt::Key_Enter, ChartWish::Read},
};

} // namespace

std::optional<ChartWish> wishOfKey(int key, Qt::KeyboardModifiers modifiers) {
    if (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return std::nullopt;
    const auto* found = std::find_if(std::begin(kBindings), std::end(kBindings),
                                     [&](const Binding& b) { return b.key == key; });
    return found == std::end(kBindings) ? std::nullopt : std::optional(found->wish);
}

WheelWish wishOfWheel(const QWheelEvent& event) {
    const bool precise = !event.pixelDelta().isNull();
    const QPointF delta =
        precise ? QPointF(event.pixelDelta()) : QPointF(event.angleDelta()) / kEighthsOfNotch;
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y());
    const double pixels = (sideways ? delta.x() : delta.y()) * (precise ? 1.0 : kNotchOfPixels);
    if (event.modifiers() & Qt::AltModifier) // Qt turns Alt + wheel sideways
        return {WheelWish::Kind::Scroll, -pixels, precise};
    if (sideways || (event.modifiers() & Qt::ShiftModifier))
        return {WheelWish::Kind::Pan, pixels, precise};
    return {WheelWish::Kind::Zoom, std::pow(kNotch, precise ? delta.y() / kNotchOfPixels : delta.y()),
            precise};
}

std::optional<QPointF> Press::moveTo(QPointF at) {
    m_isDrag = m_isDrag || (at - m_begin).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDrag)
        return std::nullopt;
    const QPointF moved = at - m_last;
    m_last = at;
    return moved;
}

} // namespace dateline
