#pragma once

#include "core/layout/drawn_events.h"
#include "core/layout/layout_scene.h"
#include "ui/paint/chart_fonts.h"
#include "ui/paint/theme.h"
#include "ui/picture/exporter.h"

#include <QString>
#include <memory>
#include <vector>

namespace dateline {

/// What an export shows, worked out once from timeline and options.
struct PrintContent {
    PrintContent(const Timeline& shownTimeline, const ExportOptions& options);

    const Timeline& timeline;
    std::vector<bool> listed; ///< within filter and range
    Interval span;            ///< that the chart is of
    double start;             ///< of the chart, in seconds since 1970: the span with a margin
    double end;
    std::shared_ptr<const DrawnEvents> drawn; ///< of what is listed that which the chart shows
    LabelNumber number;                       ///< that the marks have, and of PDF the quotes
    /// Whether so many are listed that only the quotes of those that the chart names are printed.
    bool tooManyToQuote = false;
    QString title;
    QString standfirst;
    QString outsideLine;   ///< "Outside this picture: 4 events, autumn 2020 – December 2022"; may be empty
    QString thresholdLine; ///< "More events than usual, and less certain ones: threshold −1"; may be empty
    QString reviewLine;    ///< "Checked against the sources by hand: 37 of 94 events"; may be empty
    QString sourceLine;
    QString madeLine; ///< "Made 23 November 2026 with Dateline 0.1.0"
    const Theme& theme;
    ChartFonts fonts;
};

} // namespace dateline
