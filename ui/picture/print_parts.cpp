#include "ui/picture/print_parts.h"

#include "core/layout/layout_scene.h"
#include "core/scene/legend.h"
#include "ui/paint/paint_extent.h"
#include "ui/paint/paint_scene.h"
#include "ui/words/axis_locale.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {
namespace {

constexpr double kLargestScale = 1.5; ///< few events fill a page by being drawn larger
constexpr double kLeastScale = 0.45;  ///< charts are not made smaller than that
constexpr double kLegendGap = 22;
constexpr double kOutsideGap = 4;
constexpr double kLegendSign = 26; ///< of a whisker or bar

/// A plan in which all lanes are in sight: a picture cannot be scrolled.
struct FittedPlan {
    ScenePlan plan;
    double scale;
};

FittedPlan fittedPlan(const QSizeF& room, const PrintContent& content) {
    for (double scale = kLargestScale;; scale -= 0.05) {
        ScenePlan plan = planScene(content.timeline, content.drawn, room.width() / scale,
                                   room.height() / scale, content.fonts, content.span);
        const double needed = plan.axisHeight + plan.tops.back() + plan.trayHeight;
        const bool fits = needed * scale <= room.height() && !(plan.squeezed && scale > 0.99);
        if (fits || scale <= kLeastScale)
            return {std::move(plan), scale};
    }
}

double signWidth(const LegendEntry& entry) {
    return entry.sign == LegendEntry::Sign::Glyph ? 2 * 6.0 + 8 : kLegendSign + 8;
}

void paintSign(QPainter& painter, const LegendEntry& entry, QPointF left, const Theme& theme) {
    if (entry.sign == LegendEntry::Sign::Glyph) {
        paintGlyph(painter, {entry.family, entry.fill, entry.modality}, left + QPointF(6, 0), 5.5, theme,
                   theme.background);
        return;
    }
    Extent extent;
    extent.kind = entry.sign == LegendEntry::Sign::Bar ? ExtentKind::Bar : ExtentKind::Whisker;
    extent.left = left.x();
    extent.right = left.x() + kLegendSign;
    extent.dashed = entry.dashed;
    extent.hatched = entry.hatched;
    paintExtent(painter, extent, left.y(), theme.of(entry.family), theme.background);
}

} // namespace

QFont printFont(PrintRole role) {
    struct Row {
        int pixels;
        QFont::Weight weight;
        bool serif;
    };
    static constexpr std::array<Row, 7> kRows{{
        {26, QFont::Bold, true},      // Title
        {14, QFont::Normal, false},   // Standfirst
        {11, QFont::Normal, false},   // Legend
        {11, QFont::DemiBold, false}, // EventHeading
        {12, QFont::Normal, true},    // Quote
        {10, QFont::Normal, false},   // Attribution
        {10, QFont::Normal, false},   // Footer
    }};
    const Row& row = kRows[static_cast<std::size_t>(role)];
    QFont font = QGuiApplication::font();
    if (row.serif) {
        font.setFamilies({QStringLiteral("serif")});
        font.setStyleHint(QFont::Serif);
    }
    font.setPixelSize(row.pixels);
    font.setWeight(row.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return withoutLigatures(font);
}

double paintText(QPainter* painter, const QRectF& box, const QString& words, PrintRole role,
                 const QColor& ink) {
    if (words.isEmpty())
        return 0;
    const QString text = breakable(words);
    const QFont font = printFont(role);
    constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRectF endless(box.left(), box.top(), box.width(), 1e6);
    if (painter) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(endless, kFlags, text);
    }
    return QFontMetricsF(font).boundingRect(endless, kFlags, text).height();
}

double paintHeading(QPainter* painter, const QRectF& box, const PrintContent& content) {
    double height = paintText(painter, box, content.title, PrintRole::Title, content.theme.text1);
    if (!content.standfirst.isEmpty())
        height += 4 + paintText(painter, box.adjusted(0, height + 4, 0, 0), content.standfirst,
                                PrintRole::Standfirst, content.theme.text2);
    return height + 14;
}

namespace {

double paintLegend(QPainter* painter, const QRectF& box, const PrintContent& content) {
    const QFont font = printFont(PrintRole::Legend);
    const QFontMetricsF metrics(font);
    const double line = std::ceil(metrics.height()) + 8;
    double x = box.left();
    double y = box.top();
    for (const LegendEntry& entry : legendOf(content.timeline, content.drawn->shown)) {
        const QString text = worded(entry.text);
        const double width = signWidth(entry) + metrics.horizontalAdvance(text);
        if (x > box.left() && (entry.startsGroup || x + width > box.right())) {
            x = box.left();
            y += line;
        }
        if (painter) {
            paintSign(*painter, entry, {x, y + line / 2}, content.theme);
            painter->setFont(font);
            painter->setPen(content.theme.text2);
            painter->drawText(
                QPointF(x + signWidth(entry), y + (line - metrics.height()) / 2 + metrics.ascent()), text);
        }
        x += width + kLegendGap;
    }
    return y + line - box.top();
}

} // namespace

double paintFoot(QPainter* painter, const QRectF& box, const PrintContent& content) {
    double height = paintLegend(painter, box, content);
    for (const QString& line : {content.outsideLine, content.thresholdLine, content.reviewLine})
        if (!line.isEmpty())
            height += kOutsideGap + paintText(painter, box.adjusted(0, height + kOutsideGap, 0, 0), line,
                                              PrintRole::Legend, content.theme.text1);
    return height;
}

double paintFooter(QPainter* painter, const QRectF& box, const PrintContent& content, const QString& page) {
    const QFontMetricsF metrics(printFont(PrintRole::Footer));
    const QString made = page.isEmpty() ? content.madeLine : content.madeLine + QStringLiteral("   ") + page;
    const double madeWidth = metrics.horizontalAdvance(made) + 2;
    const double source = paintText(painter, box.adjusted(0, 0, -madeWidth - 24, 0), content.sourceLine,
                                    PrintRole::Footer, content.theme.text3);
    const double height = paintText(painter, box.adjusted(box.width() - madeWidth, 0, 0, 0), made,
                                    PrintRole::Footer, content.theme.text3);
    return std::max(source, height);
}

PaintedChart paintChart(QPainter& painter, const QRectF& box, const PrintContent& content) {
    const FittedPlan fitted = fittedPlan(box.size(), content);
    const ScenePlan& plan = fitted.plan;
    const double room = box.height() / fitted.scale;
    const double height = std::min(room, plan.axisHeight + plan.tops.back() + plan.trayHeight);
    const Viewport view{content.start, content.end, box.width() / fitted.scale, height, plan.gutter};
    SceneOptions options;
    options.axis = axisFormatFor(QLocale());
    options.number = content.number;
    const Scene scene = layoutScene(content.timeline, plan, view, options, content.fonts);
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(fitted.scale, fitted.scale);
    paintScene(painter, scene, content.fonts, content.theme, Medium::Print);
    painter.restore();
    PaintedChart painted{height * fitted.scale, {}};
    for (const Label& label : scene.labels)
        painted.labelled.push_back(label.event);
    std::sort(painted.labelled.begin(), painted.labelled.end());
    return painted;
}

} // namespace dateline
