#pragma once

#include <QPointF>
#include <Qt>
#include <optional>

class QWheelEvent;

namespace dateline {

/// What a key asks of a chart.
enum class ChartWish {
    ZoomIn,
    ZoomOut,
    PanEarlier,
    PanLater,
    PageEarlier,
    PageLater,
    FocusOrFit,
    ShowAll,
    SelectPrevious,
    SelectNext,
    SelectAbove,
    SelectBelow,
    SelectFirst,
    SelectLast,
    SelectNothing,
    Read,
};
[[nodiscard]] std::optional<ChartWish> wishOfKey(int key, Qt::KeyboardModifiers modifiers);

/// What a turn of the wheel, or a stroke on a touchpad, asks of it.
struct WheelWish {
    enum class Kind { Zoom, Pan, Scroll };
    Kind kind = Kind::Zoom;
    double amount = 0;    ///< a factor to zoom by; else pixels, to the right or down
    bool precise = false; ///< of a touchpad, which moves by itself as smoothly as it should
};
[[nodiscard]] WheelWish wishOfWheel(const QWheelEvent& event);

/// A button that is held down on a chart: a click until the pointer has moved so far that it is a drag.
class Press {
public:
    explicit Press(QPointF at) : m_begin(at), m_last(at) {}

    /// How far the picture is to follow; none while it is still a click.
    [[nodiscard]] std::optional<QPointF> moveTo(QPointF at);
    [[nodiscard]] bool isDrag() const { return m_isDrag; }

private:
    QPointF m_begin;
    QPointF m_last;
    bool m_isDrag = false;
};

} // namespace dateline
