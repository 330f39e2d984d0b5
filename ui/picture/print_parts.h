#pragma once

#include "ui/picture/print_content.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <vector>

class QPainter;

namespace dateline {

enum class PrintRole { Title, Standfirst, Legend, EventHeading, Quote, Attribution, Footer };
[[nodiscard]] QFont printFont(PrintRole role);

/// Each paints a part from the top of `box` down, and says how high it is; with no painter it is only
/// measured. Text of any length wraps within the box.
double paintText(QPainter* painter, const QRectF& box, const QString& text, PrintRole role,
                 const QColor& ink);
double paintHeading(QPainter* painter, const QRectF& box, const PrintContent& content);
/// The legend, and under it the lines that name what lies outside the picture and another threshold.
double paintFoot(QPainter* painter, const QRectF& box, const PrintContent& content);
double paintFooter(QPainter* painter, const QRectF& box, const PrintContent& content,
                   const QString& page = {});

struct PaintedChart {
    double height = 0;
    std::vector<EventIndex> labelled; ///< in the timeline's order
};
/// The chart in at most `box`, made smaller where it takes more room than there is.
PaintedChart paintChart(QPainter& painter, const QRectF& box, const PrintContent& content);

} // namespace dateline
