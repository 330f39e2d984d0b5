#pragma once

#include "ui/picture/exporter.h"

class QIODevice;

namespace dateline {

/// A PDF: the chart with its heading and legend, then the numbered quotes in columns, over as many pages as
/// they need. False when the device could not be written.
[[nodiscard]] bool writePdf(const Timeline& timeline, const ExportOptions& options, QIODevice& device);

} // namespace dateline
