#include "core/scene/hit_test.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dateline {
namespace {

constexpr double kTarget = 24;
constexpr double kExtentTarget = 20;
constexpr double kAboveBar = 6; ///< that still belong to a density bar

bool inReach(const Scene& scene, Point p) {
    return scene.plot.contains(p) || (scene.tray.height > 0 && scene.tray.contains(p));
}

std::optional<EventIndex> nearestGlyph(const Scene& scene, Point p) {
    std::optional<EventIndex> nearest;
    double least = std::numeric_limits<double>::max();
    for (const Mark& mark : scene.marks) {
        const double dx = std::abs(mark.centre.x - p.x);
        const double dy = std::abs(mark.centre.y - p.y);
        if (mark.glyph && dx <= kTarget / 2 && dy <= kTarget / 2 && std::hypot(dx, dy) < least) {
            least = std::hypot(dx, dy);
            nearest = mark.event;
        }
    }
    return nearest;
}

std::optional<EventIndex> extentAt(const Scene& scene, Point p) {
    for (const Mark& mark : scene.marks)
        if (mark.extent.kind != ExtentKind::None && mark.extent.left <= p.x && p.x <= mark.extent.right &&
            std::abs(mark.centre.y - p.y) <= kExtentTarget / 2)
            return mark.event;
    return std::nullopt;
}

template <typename Boxed>
const Boxed* boxAt(const std::vector<Boxed>& all, Point p, double least) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Boxed& boxed) {
        return atLeast(boxed.box, least, least).contains(p);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

std::optional<EventIndex> hitTest(const Scene& scene, double x, double y) {
    const Point p{x, y};
    if (!inReach(scene, p))
        return std::nullopt;
    if (const Label* label = boxAt(scene.labels, p, 0); label && label->plate)
        return label->event;
    if (const auto glyph = nearestGlyph(scene, p))
        return glyph;
    if (const Label* label = boxAt(scene.labels, p, 0))
        return label->event;
    return extentAt(scene, p);
}

const DensityBar* densityAt(const Scene& scene, double x, double y) {
    if (!inReach(scene, {x, y}) || hitTest(scene, x, y))
        return nullptr;
    const auto bar =
        std::find_if(scene.density.begin(), scene.density.end(), [&](const DensityBar& candidate) {
            const Rect& box = candidate.box;
            return box.x <= x && x < box.right() + 1 && box.y - kAboveBar <= y && y < box.bottom();
        });
    return bar == scene.density.end() ? nullptr : &*bar;
}

const Badge* badgeAt(const Scene& scene, double x, double y) {
    return inReach(scene, {x, y}) ? boxAt(scene.badges, {x, y}, kTarget) : nullptr;
}

const EdgeHint* hintAt(const Scene& scene, double x, double y) {
    return boxAt(scene.hints, {x, y}, kTarget);
}

} // namespace dateline
