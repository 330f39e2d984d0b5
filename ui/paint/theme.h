#pragma once

#include "core/event/event_type.h"

#include <QColor>
#include <QPalette>
#include <array>

namespace dateline {

/// The colours of the picture; light and dark are the two rows of one table.
struct Theme {
    QColor background, alternateLane;
    QColor text1, text2, text3;
    QColor gridMinor, gridMajor, axis;
    QColor selection;
    QColor quoteGround, quoteInk;
    std::array<QColor, kFamilyCount> families;
    bool dark = false;

    [[nodiscard]] const QColor& of(Family family) const { return families[static_cast<std::size_t>(family)]; }
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
/// The light theme for a light desktop, the dark one for a dark.
[[nodiscard]] const Theme& themeFor(const QPalette& palette);

/// `share` of `ink` laid over `ground`, as an opaque colour: gradients and print know no transparency.
[[nodiscard]] QColor mixed(const QColor& ink, const QColor& ground, double share);

} // namespace dateline
