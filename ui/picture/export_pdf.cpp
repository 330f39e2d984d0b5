#include "ui/picture/export_pdf.h"

#include "core/dataset/dataset.h"
#include "core/layout/label_words.h"
#include "ui/picture/print_parts.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kPageMargin = 42; ///< pixels at 96 dpi, as all here: 11 mm
constexpr double kColumnGap = 30;
constexpr double kColumnWidth = 330; ///< about 60 letters, good to read
constexpr double kLeastColumn = 110; ///< lower ones are left empty
/// Of the device too: at a higher one Qt sets letters further apart than it measures them, and lines are
/// exact anyway.
constexpr int kResolution = 96;
constexpr double kEntryGap = 12;

/// Counted from 1, as a reader does: from under the headline. A blank line ends a paragraph.
int paragraphOf(const SourceDocument& document, Span span) {
    int paragraph = 1;
    const std::size_t body = document.text.find_first_not_of("\n ", document.headline.end);
    for (std::size_t at = document.text.find("\n\n", body); at != std::string::npos && at < span.begin;
         at = document.text.find("\n\n", at + 2))
        ++paragraph;
    return paragraph;
}

QString placeOf(const Timeline& timeline, const Quote& quote) {
    const SourceDocument& document = timeline.documents()[quote.document];
    if (!quote.orphan.empty())
        return QObject::tr("no longer in the source");
    if (timeline.isRecord(quote))
        return QObject::tr("line %1").arg(timeline.lineOf(quote));
    if (document.headline.contains(quote.span))
        return QObject::tr("headline");
    return QObject::tr("paragraph %1").arg(paragraphOf(document, quote.span));
}

/// What a person made of an event, and wrote to it.
QStringList ownWordsOf(const Event& event) {
    const Annotation& annotation = event.annotation;
    QStringList marks;
    if (annotation.star)
        marks << QStringLiteral("★");
    marks << byHandTexts(event);
    for (const std::string& tag : annotation.tags)
        marks << QStringLiteral("#") + shownLine(tag);
    QStringList lines;
    if (!marks.isEmpty())
        lines << marks.join(QStringLiteral(" · "));
    if (!annotation.note.empty())
        lines << QObject::tr("Note: %1").arg(shownPassage(annotation.note));
    return lines;
}

QString attributionOf(const Timeline& timeline, const Event& event, const Quote& quote) {
    const SourceDocument& document = timeline.documents()[quote.document];
    QStringList parts;
    if (!event.speaker.empty())
        parts << shownLine(event.speaker);
    parts << shownLine(document.publisher.empty() ? document.title : document.publisher);
    if (document.published)
        parts << dayText(*document.published);
    parts << placeOf(timeline, quote);
    return parts.join(QStringLiteral(", "));
}

/// Paints page after page.
class PdfPages {
public:
    PdfPages(QPdfWriter& writer, QPainter& painter, const PrintContent& content)
        : m_writer(writer),
          m_painter(painter),
          m_content(content) {
        const QRectF paper = writer.pageLayout().fullRectPixels(kResolution);
        m_area = QRectF(0, 0, paper.width(), paper.height())
                     .adjusted(kPageMargin, kPageMargin, -kPageMargin, -kPageMargin);
        m_area.setBottom(m_area.bottom() - footerHeight() - 6);
        beginPage();
    }

    void paintChartPage() {
        double y = m_area.top();
        y += paintHeading(&m_painter, m_area, m_content);
        const double legend = paintFoot(nullptr, m_area, m_content) + 10;
        PaintedChart chart = paintChart(
            m_painter, {m_area.left(), y, m_area.width(), m_area.bottom() - y - legend}, m_content);
        m_labelled = std::move(chart.labelled);
        y += chart.height + 10;
        y += paintFoot(&m_painter, {m_area.left(), y, m_area.width(), legend}, m_content);
        m_columnTop = y + 18;
    }

    void paintQuotes() {
        m_columns = std::max(1, static_cast<int>(std::round(m_area.width() / kColumnWidth)));
        m_columnWidth = (m_area.width() - (m_columns - 1) * kColumnGap) / m_columns;
        m_column = 0;
        m_y = m_columnTop;
        if (m_area.bottom() - m_y < kLeastColumn)
            nextPage();
        else
            rule();
        if (m_content.tooManyToQuote) {
            paintSelectionNote();
            for (const EventIndex event : m_labelled)
                paintEntry(event);
            return;
        }
        for (EventIndex i = 0; i < m_content.timeline.size(); ++i)
            if (m_content.listed[i])
                paintEntry(i);
    }

private:
    struct Part {
        QString text;
        PrintRole role;
        QColor ink;
        double gap; ///< above it
    };

    [[nodiscard]] double footerHeight() const { return paintFooter(nullptr, m_area, m_content, pageName()); }
    [[nodiscard]] QString pageName() const { return QObject::tr("Page %1").arg(m_page); }
    [[nodiscard]] QRectF columnBox(double y) const {
        return {m_area.left() + m_column * (m_columnWidth + kColumnGap), y, m_columnWidth,
                m_area.bottom() - y};
    }

    void beginPage() {
        const QRectF paper = m_writer.pageLayout().fullRectPixels(kResolution);
        if (m_content.theme.dark)
            m_painter.fillRect(QRectF(0, 0, paper.width(), paper.height()), m_content.theme.background);
        paintFooter(&m_painter, {m_area.left(), m_area.bottom() + 6, m_area.width(), 100}, m_content,
                    pageName());
    }

    void nextPage() {
        m_writer.newPage();
        ++m_page;
        beginPage();
        m_columnTop = m_area.top();
        m_column = 0;
        m_y = m_columnTop;
    }

    void nextColumn() {
        if (++m_column >= m_columns)
            nextPage();
        m_y = m_columnTop;
    }

    void rule() {
        m_painter.setPen(QPen(m_content.theme.gridMajor, 1));
        m_painter.drawLine(QPointF(m_area.left(), m_y - 9), QPointF(m_area.right(), m_y - 9));
    }

    [[nodiscard]] std::vector<Part> partsOf(EventIndex index) const {
        const Event& event = m_content.timeline.event(index);
        const Theme& theme = m_content.theme;
        std::vector<Part> parts{
            {QStringLiteral("%1 %2").arg(toQString(labelNumber(m_content.timeline, index, m_content.number)),
                                         shownLine(event.title)),
             PrintRole::EventHeading, theme.text1, 0},
            {QStringLiteral("%1 · %2 · %3")
                 .arg(whenText(event), worded(info(event.type).label), standingText(event)),
             PrintRole::Attribution, theme.text2, 1}};
        for (const QString& own : ownWordsOf(event))
            parts.push_back({own, PrintRole::Attribution, theme.text2, 1});
        const std::size_t most = std::min(kMostListed, event.quotes.size());
        for (std::size_t i = 0; i < most; ++i) {
            const Quote& quote = event.quotes[i];
            parts.push_back({QStringLiteral("“%1”").arg(shownQuote(m_content.timeline, quote)),
                             PrintRole::Quote, theme.text1, 3});
            parts.push_back(
                {attributionOf(m_content.timeline, event, quote), PrintRole::Attribution, theme.text3, 1});
        }
        if (event.quotes.size() > most)
            parts.push_back({QObject::tr("and %1 more").arg(event.quotes.size() - most),
                             PrintRole::Attribution, theme.text3, 1});
        return parts;
    }

    [[nodiscard]] double heightOf(const Part& part) const {
        return part.gap + paintText(nullptr, columnBox(0), part.text, part.role, part.ink);
    }

    void paintSelectionNote() {
        const auto count =
            static_cast<qulonglong>(std::count(m_content.listed.begin(), m_content.listed.end(), true));
        const QString note = QObject::tr("Of %1 events, those that are named in the chart:")
                                 .arg(QLocale(QLocale::English).toString(count));
        m_y += kEntryGap +
               paintText(&m_painter, columnBox(m_y), note, PrintRole::Attribution, m_content.theme.text2);
    }

    /// An entry stays whole where it fits into a column, and else breaks between its quotes.
    void paintEntry(EventIndex index) {
        const std::vector<Part> parts = partsOf(index);
        double whole = 0;
        for (const Part& part : parts)
            whole += heightOf(part);
        const bool fitsSomewhere = whole <= m_area.height();
        if (fitsSomewhere && m_y + whole > m_area.bottom())
            nextColumn();
        for (const Part& part : parts) {
            if (m_y + heightOf(part) > m_area.bottom() && m_y > m_columnTop)
                nextColumn();
            paintText(&m_painter, columnBox(m_y + part.gap), part.text, part.role, part.ink);
            m_y += heightOf(part);
        }
        m_y += kEntryGap;
    }

    QPdfWriter& m_writer;
    QPainter& m_painter;
    const PrintContent& m_content;
    std::vector<EventIndex> m_labelled; ///< in the chart
    QRectF m_area;
    int m_page = 1;
    int m_columns = 1;
    int m_column = 0;
    double m_columnWidth = 0;
    double m_columnTop = 0;
    double m_y = 0;
};

} // namespace

bool writePdf(const Timeline& timeline, const ExportOptions& options, QIODevice& device) {
    PrintContent content(timeline, options);
    if (options.quotes && content.number == LabelNumber::None)
        content.number = LabelNumber::Place;
    QPdfWriter writer(&device);
    writer.setResolution(kResolution);
    writer.setPageLayout(
        QPageLayout(options.paper, options.orientation, QMarginsF(0, 0, 0, 0), QPageLayout::Point));
    writer.setTitle(content.title);
    writer.setCreator(QStringLiteral("Dateline ") + QStringLiteral(DATELINE_VERSION));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    PdfPages pages(writer, painter, content);
    pages.paintChartPage();
    if (options.quotes)
        pages.paintQuotes();
    return painter.end();
}

} // namespace dateline
