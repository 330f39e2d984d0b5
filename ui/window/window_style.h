#pragma once

#include "ui/details/event_details.h"
#include "ui/paint/theme.h"
#include "ui/source/source_view.h"
#include "ui/window/settings.h"

#include <QPalette>

namespace dateline {

/// The desktop's palette for ThemeChoice::Desktop, else one in the theme's colours.
[[nodiscard]] QPalette paletteFor(ThemeChoice choice);
/// `palette` with the picture's ground and ink, for the panes beside it.
[[nodiscard]] QPalette panePalette(QPalette palette, const Theme& theme);

[[nodiscard]] SourceStyle sourceStyle(const Theme& theme, const QFont& interface);
[[nodiscard]] SourceMarks sourceMarks(const Theme& theme);
[[nodiscard]] DetailsStyle detailsStyle(const Theme& theme);

} // namespace dateline
