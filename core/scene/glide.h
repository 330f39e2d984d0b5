#pragma once

#include "core/scene/viewport.h"

#include <algorithm>

namespace dateline {

/// A view on its way to another one: fast at once, then slower.
struct Glide {
    static constexpr double kMilliseconds = 180;

    Viewport from;
    Viewport to; ///< what is on screen when it has arrived

    /// `milliseconds` after it began.
    [[nodiscard]] Viewport at(double milliseconds) const {
        const double rest = 1 - std::clamp(milliseconds / kMilliseconds, 0.0, 1.0);
        return between(from, to, 1 - rest * rest * rest);
    }
    [[nodiscard]] static bool isOver(double milliseconds) { return milliseconds >= kMilliseconds; }
};

} // namespace dateline
