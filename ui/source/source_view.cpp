#include "ui/source/source_view.h"

#include "core/base/code_points.h"
#include "ui/selection/selection.h"
#include "ui/source/record_page.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <algorithm>

namespace dateline {
namespace {

/// What is laid out at once, in bytes of text: enough for any article, little enough to take Qt less than a
/// tenth of a second.
constexpr std::size_t kPageBytes = std::size_t{96} << 10;
constexpr int kTextMargin = 22;
constexpr int kMostMarksFound = 500;
/// The widest line that reads well, in widths of "n".
constexpr double kMeasure = 72;

bool areOne(const DocumentList& a, const DocumentList& b) {
    bool one = a.size() == b.size();
    for (std::size_t i = 0; one && i < a.size(); ++i)
        one = a.shared(i) == b.shared(i);
    return one;
}

} // namespace

SourceView::SourceView(Selection& selection, QWidget* parent)
    : QTextBrowser(parent),
      m_selection(selection),
      m_add(new QToolButton(viewport())) {
    setAccessibleName(tr("Source"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(kTextMargin);
    m_add->setObjectName(QStringLiteral("addEvent"));
    m_add->setText(tr("+ Event"));
    m_add->setToolTip(tr("Make an event of these words"));
    m_add->setCursor(Qt::ArrowCursor);
    m_add->setFocusPolicy(Qt::NoFocus);
    m_add->hide();
    connect(m_add, &QToolButton::clicked, this, &SourceView::eventWanted);
    connect(this, &QTextBrowser::selectionChanged, this, &SourceView::placeButton);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceView::placeButton);
    connect(&m_selection, &Selection::selectedChanged, this, &SourceView::followSelection);
    connect(&m_selection, &Selection::quoteChanged, this, &SourceView::followSelection);
    connect(&m_selection, &Selection::hoveredChanged, this, &SourceView::refreshMarks);
}

void SourceView::setStyle(const SourceStyle& style, const SourceMarks& marks) {
    m_style = style;
    m_marks = marks;
    if (!m_timeline)
        return;
    refill();
    followSelection();
}

void SourceView::setTimeline(std::shared_ptr<const Timeline> timeline, std::vector<bool> shown) {
    const auto before = std::exchange(m_timeline, std::move(timeline));
    m_shown = std::move(shown);
    const QuoteIndex marked = std::exchange(m_quotes, QuoteIndex(*m_timeline, m_shown));
    m_pointed.reset();
    // A change of an event leaves the page as it is.
    if (before && areOne(before->documents(), m_timeline->documents()) && m_quotes.marksTheSame(marked) &&
        !document()->isEmpty()) {
        followSelection();
        return;
    }
    const auto quote = selectedQuote();
    showAround(quote ? SourcePlace{quote->document, quote->span.begin} : SourcePlace{});
    followSelection();
}

void SourceView::setShown(const std::vector<bool>& shown) {
    if (!m_timeline || shown == m_shown)
        return;
    m_shown = shown;
    const QuoteIndex marked = std::exchange(m_quotes, QuoteIndex(*m_timeline, m_shown));
    if (!m_quotes.marksTheSame(marked))
        refill();
}

/// The words stay the same, and with them every position.
void SourceView::refill() {
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    const int scrolled = verticalScrollBar()->value();
    showAround(m_around);
    QTextCursor cursor(document());
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
    refreshMarks();
}

/// The selected event's record when it is one, or its source when nothing else is open.
bool SourceView::showRecord() {
    if (!m_timeline)
        return false;
    const auto selected = m_selection.selected();
    const bool onlyOne = m_timeline->documents().size() == 1;
    const auto told = selected  ? m_timeline->documentOf(*selected)
                      : onlyOne ? std::optional(DocumentIndex{0})
                                : std::nullopt;
    if (!told || !m_timeline->sourceOf(*told).hasRecords())
        return false;
    m_page = {};
    m_highlighted.reset();
    setExtraSelections({});
    document()->setDefaultFont(m_style.interface);
    document()->setHtml(selected ? recordHtml(*m_timeline, *selected, m_style)
                                 : summaryHtml(*m_timeline, 0, m_style));
    setMeasure();
    moveCursor(QTextCursor::Start);
    return true;
}

void SourceView::showAround(SourcePlace place) {
    m_around = place;
    m_highlighted.reset();
    setExtraSelections({});
    m_page.fill(*document(), m_timeline, m_quotes, stretchesAround(*m_timeline, place, kPageBytes), m_style);
    setMeasure();
    moveCursor(QTextCursor::Start);
}

std::optional<Quote> SourceView::selectedQuote() const {
    if (!m_timeline || !m_selection.selected())
        return std::nullopt;
    const auto quotes = m_timeline->event(*m_selection.selected()).quotes;
    return m_selection.quote() < quotes.size() ? std::optional(quotes[m_selection.quote()]) : std::nullopt;
}

void SourceView::followSelection() {
    m_pointed.reset();
    if (!showRecord())
        if (const auto quote = selectedQuote())
            bringIntoSight(*quote);
    refreshMarks();
}

void SourceView::point(const std::optional<Quote>& words) {
    const auto selected = selectedQuote();
    m_pointed = selected && words && *words == *selected ? std::nullopt : words;
    refreshMarks();
}

void SourceView::find(const QString& words) {
    m_find = words;
    refreshMarks();
}

void SourceView::bringIntoSight(const Quote& quote) {
    if (quote.span.empty())
        return;
    if (!m_page.rangeOf(quote.document, quote.span))
        showAround({quote.document, quote.span.begin});
    const auto range = m_page.rangeOf(quote.document, quote.span);
    if (!range)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(range->begin);
    setTextCursor(cursor);
    scrollTo(*range);
}

void SourceView::choose(const Quote& words) {
    bringIntoSight(words);
    const auto range = m_page.rangeOf(words.document, words.span);
    if (!range)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(range->begin);
    cursor.setPosition(range->end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void SourceView::scrollTo(TextRange range) {
    QTextCursor cursor(document());
    cursor.setPosition(range.end);
    const QRect last = cursorRect(cursor);
    cursor.setPosition(range.begin);
    const QRect first = cursorRect(cursor);
    const QRect room = viewport()->rect().adjusted(0, first.height() / 2, 0, -first.height() / 2);
    if (!room.contains(first.center()) || !room.contains(last.center()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + first.top() - viewport()->height() / 4);
}

/// Whether a range begins in a viewport of that height.
bool SourceView::isInSight(TextRange range, int height) const {
    QTextCursor cursor(document());
    cursor.setPosition(range.begin);
    const int middle = cursorRect(cursor).center().y();
    return middle >= 0 && middle < height;
}

QTextEdit::ExtraSelection SourceView::mark(TextRange range, const QColor& ground, const QColor& ink) const {
    QTextEdit::ExtraSelection made;
    made.cursor = QTextCursor(document());
    made.cursor.setPosition(range.begin);
    made.cursor.setPosition(range.end, QTextCursor::KeepAnchor);
    made.format.setBackground(ground);
    if (ink.isValid())
        made.format.setForeground(ink);
    return made;
}

void SourceView::addQuotes(QList<QTextEdit::ExtraSelection>& marks, EventIndex event,
                           const QColor& ground) const {
    for (const Quote& quote : m_timeline->event(event).quotes)
        if (const auto range = m_page.rangeOf(quote.document, quote.span))
            marks << mark(*range, ground);
}

void SourceView::addFound(QList<QTextEdit::ExtraSelection>& marks) const {
    if (m_find.isEmpty())
        return;
    QTextCursor cursor = document()->find(m_find);
    for (int found = 0; !cursor.isNull() && found < kMostMarksFound; ++found) {
        marks << mark({cursor.selectionStart(), cursor.selectionEnd()}, m_marks.findGround);
        cursor = document()->find(m_find, cursor);
    }
}

void SourceView::refreshMarks() {
    QList<QTextEdit::ExtraSelection> marks;
    m_highlighted.reset();
    if (m_timeline) {
        if (m_selection.hovered() && m_selection.hovered() != m_selection.selected())
            addQuotes(marks, *m_selection.hovered(), m_marks.hoverGround);
        if (m_selection.selected())
            addQuotes(marks, *m_selection.selected(), m_marks.otherGround);
        if (const auto quote = selectedQuote())
            m_highlighted = m_page.rangeOf(quote->document, quote->span);
        if (m_highlighted)
            marks << mark(*m_highlighted, m_marks.quoteGround, m_marks.quoteInk);
        addFound(marks);
        if (m_pointed)
            if (const auto range = m_page.rangeOf(m_pointed->document, m_pointed->span))
                marks << mark(*range, m_marks.findGround);
    }
    setExtraSelections(marks);
}

std::optional<Quote> SourceView::chosenWords() const {
    if (const auto quote = selectedQuote(); quote && m_timeline->isRecord(*quote))
        return std::nullopt; // a row is shown, and no text
    const QTextCursor cursor = textCursor();
    std::optional<Quote> words;
    for (int at = cursor.selectionStart(); at < cursor.selectionEnd(); ++at) {
        const auto place = m_page.placeAt(at);
        if (!place || document()->characterAt(at).isSpace() || (words && words->document != place->document))
            continue;
        const std::string_view text = m_timeline->textOf(place->document);
        if (!words)
            words = Quote{place->document, {place->byte, place->byte}, {}};
        words->span.end = codePointAt(text, place->byte).next;
    }
    return words;
}

QString SourceView::highlightedText() const {
    if (!m_highlighted)
        return {};
    return mark(*m_highlighted, {})
        .cursor.selectedText()
        .replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

std::optional<QRect> SourceView::whereIs(DocumentIndex index, Span span) const {
    const auto range = m_page.rangeOf(index, span);
    if (!range)
        return std::nullopt;
    QTextCursor cursor(document());
    cursor.setPosition(range->begin);
    const QRect before = cursorRect(cursor);
    cursor.setPosition(range->begin + 1);
    const QRect after = cursorRect(cursor);
    const int right = after.top() == before.top() ? after.left() : before.left() + before.height() / 3;
    return QRect(before.topLeft(), QPoint(std::max(right, before.left() + 1), before.bottom()));
}

/// A bar in the margin tells the documents of one timeline apart.
void SourceView::paintEvent(QPaintEvent* event) {
    QTextBrowser::paintEvent(event);
    if (!m_timeline || m_timeline->documents().size() < 2 || m_marks.documents.empty())
        return;
    QPainter painter(viewport());
    const auto* layout = document()->documentLayout();
    for (const auto& extent : m_page.extents()) {
        const QRectF first = layout->blockBoundingRect(document()->findBlock(extent.range.begin));
        const QRectF last = layout->blockBoundingRect(document()->findBlock(extent.range.end));
        const double top = first.top() - verticalScrollBar()->value();
        const double bottom = last.bottom() - verticalScrollBar()->value();
        painter.fillRect(QRectF(0, top, 4, bottom - top),
                         m_marks.documents[extent.document % m_marks.documents.size()]);
    }
}

void SourceView::resizeEvent(QResizeEvent* event) {
    const bool inSight = m_highlighted && isInSight(*m_highlighted, event->oldSize().height());
    setMeasure();
    QTextBrowser::resizeEvent(event);
    if (inSight)
        scrollTo(*m_highlighted);
}

/// Wide panes get wider margins, not longer lines.
void SourceView::setMeasure() {
    const double widest = kMeasure * QFontMetricsF(m_style.reading).horizontalAdvance(QLatin1Char('n'));
    const double spare = std::max(0.0, viewport()->width() - 2 * kTextMargin - widest);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (format.rightMargin() == kTextMargin + spare)
        return;
    format.setLeftMargin(kTextMargin);
    format.setRightMargin(kTextMargin + spare);
    document()->rootFrame()->setFrameFormat(format);
}

} // namespace dateline
