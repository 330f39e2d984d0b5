#pragma once

#include "core/base/error.h"
#include "core/layout/lanes.h"
#include "core/time/interval.h"
#include "core/timeline/event_filter.h"
#include "core/timeline/timeline.h"

#include <QDate>
#include <QPageLayout>
#include <QPageSize>
#include <QSize>
#include <QString>
#include <optional>

namespace dateline {

enum class ExportFormat { Png, Pdf, Svg };
enum class ExportTheme { Light, Dark };

/// How a picture is exported. What is not said is chosen well.
struct ExportOptions {
    std::optional<ExportFormat> format; ///< none: by the file's ending
    QSize size{1600, 900};              ///< of PNG and SVG, in pixels
    double scale = 1;                   ///< of PNG and SVG: 2 draws everything twice as large within `size`
    QPageSize paper{QPageSize::A4};     ///< of PDF
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    ExportTheme theme = ExportTheme::Light;
    std::optional<Interval> range; ///< none: the stretch that most events lie in, or with `whole` all of it
    bool whole = false;
    EventFilter filter;
    LanesBy lanesBy = LanesBy::Family;
    QString title;        ///< empty: the timeline's
    QString standfirst;   ///< a sentence under the title; empty: publisher and publication date
    QDate made;           ///< the day to print as the date made; invalid: today
    bool quotes = true;   ///< of PDF: the numbered quotes below the chart
    bool numbers = false; ///< events have the numbers that they keep, "E-017"; of PDF else their places
};

/// "PNG", "pdf" …; none for another ending or name.
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(const QString& name);
/// "A4", "letter", "A3" …, upper or lower case; none for what is no paper.
[[nodiscard]] std::optional<QPageSize> paperFromName(const QString& name);

/// Draws a timeline into a file, which is replaced only when all of it is written. Needs a QGuiApplication,
/// but no display. Errors: NotWritable (no such folder, no permission), BadFormat (an ending that is not
/// .png, .pdf or .svg), TooLarge (size).
[[nodiscard]] Result<void> exportTimeline(const Timeline& timeline, const ExportOptions& options,
                                          const QString& path);

} // namespace dateline
