#pragma once

#include "core/scene/axis.h"

#include <QLocale>

namespace dateline {

/// Month and weekday names, the week's first day and the 12 or 24 hours of a locale.
[[nodiscard]] AxisFormat axisFormatFor(const QLocale& locale);

} // namespace dateline
