#pragma once

#include "ui/chart/timeline_view.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace dateline {

/// The whole timeline in a strip under the view, with a frame around what the view shows: drag the frame to
/// pan, its edges to zoom, click beside it to go there.
class Minimap : public QWidget {
    Q_OBJECT

public:
    /// Follows `view`, which must outlive it.
    explicit Minimap(TimelineView& view, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The frame around what the view shows, in pixels.
    [[nodiscard]] QRectF frame() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Grip { None, Frame, Left, Right };

    [[nodiscard]] Viewport whole() const;
    [[nodiscard]] Grip gripAt(double x) const;
    [[nodiscard]] bool anyDated() const;
    void refresh();
    void paintEnds(QPainter& painter, const Theme& theme) const;
    void drag(double x);

    TimelineView& m_view;
    std::vector<double> m_bins;
    Viewport m_binsFor;
    std::shared_ptr<const DrawnEvents> m_binsOf;
    Grip m_grip = Grip::None;
    double m_grabbedAt = 0; ///< seconds between the pointer and the start of the view
};

} // namespace dateline
