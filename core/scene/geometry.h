#pragma once

#include <algorithm>

namespace dateline {

/// Pixels of a picture, x to the right, y down.
struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] double middle() const { return y + height / 2; }
    [[nodiscard]] bool contains(Point p) const {
        return x <= p.x && p.x < right() && y <= p.y && p.y < bottom();
    }
    [[nodiscard]] bool overlaps(const Rect& o) const {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

/// `box` grown about its middle to at least `width` × `height`.
[[nodiscard]] inline Rect atLeast(Rect box, double width, double height) {
    const double dx = std::max(0.0, width - box.width) / 2;
    const double dy = std::max(0.0, height - box.height) / 2;
    return {box.x - dx, box.y - dy, box.width + 2 * dx, box.height + 2 * dy};
}

} // namespace dateline
