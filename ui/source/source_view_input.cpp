#include "core/temporal/tag_times.h"
#include "ui/selection/selection.h"
#include "ui/source/source_view.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>
#include <QToolTip>
#include <algorithm>

namespace dateline {

namespace {

/// The spacing under the last line of a paragraph, in heights of the line: that of its other lines.
constexpr double kSpacingUnder = 0.42;

constexpr int kBesideWords = 6; ///< pixels

/// The character of a block at a point: every line reaches down to the next one, so that no height between
/// lines is nobody's. None beside the words.
std::optional<int> characterAt(const QTextBlock& block, QPointF point) {
    const QTextLayout* lines = block.layout();
    for (int i = 0; i < lines->lineCount(); ++i) {
        const QTextLine line = lines->lineAt(i);
        const double under = i + 1 < lines->lineCount() ? lines->lineAt(i + 1).y()
                                                        : line.y() + line.height() * (1 + kSpacingUnder);
        if (point.y() < line.y() || point.y() >= under)
            continue;
        const QRectF words = line.naturalTextRect();
        if (point.x() < words.left() || point.x() >= words.right())
            return std::nullopt;
        return block.position() + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    }
    return std::nullopt;
}

} // namespace

std::optional<SourcePlace> SourceView::placeUnder(QPoint point) const {
    const QAbstractTextDocumentLayout* layout = document()->documentLayout();
    const QPointF inPage(point.x() + horizontalScrollBar()->value() + 0.5,
                         point.y() + verticalScrollBar()->value() + 0.5);
    const auto under = [&](const QTextBlock& block) {
        const QPointF origin =
            layout->blockBoundingRect(block).topLeft() - block.layout()->boundingRect().topLeft();
        return characterAt(block, inPage - origin);
    };
    const QTextBlock block = document()->findBlock(layout->hitTest(inPage, Qt::FuzzyHit));
    if (!block.isValid())
        return std::nullopt;
    auto position = under(block);
    if (!position && block.previous().isValid())
        position = under(block.previous());
    return position ? m_page.placeAt(*position) : std::nullopt;
}

const Timex* SourceView::timexAt(SourcePlace place) const {
    const auto& timexes = m_timeline->timexes(place.document);
    const auto after = std::ranges::upper_bound(timexes, place.byte, {},
                                                [](const Timex& timex) { return timex.span.begin; });
    if (after == timexes.begin() || !std::prev(after)->span.contains(place.byte))
        return nullptr;
    return &*std::prev(after);
}

/// At a further click the next of the events that stand here.
void SourceView::choose(SourcePlace place) {
    const auto events = m_quotes.eventsAt(*m_timeline, place.document, place.byte);
    if (!events.empty()) {
        const auto now =
            m_selection.selected() ? std::ranges::find(events, *m_selection.selected()) : events.end();
        const EventIndex next =
            now == events.end() || std::next(now) == events.end() ? events.front() : *std::next(now);
        const auto& quotes = m_timeline->event(next).quotes;
        const auto here = std::ranges::find_if(quotes, [&](const Quote& quote) {
            return quote.document == place.document && quote.span.contains(place.byte);
        });
        m_selection.select(next, static_cast<std::size_t>(here - quotes.begin()));
    }
    if (const Timex* timex = timexAt(place); timex && timex->when)
        emit timeChosen(timex->when->bounds);
}

/// Once the user has let go.
void SourceView::placeButton() {
    const bool chosen = QApplication::mouseButtons() == Qt::NoButton && chosenWords().has_value();
    m_add->setVisible(chosen);
    if (!chosen)
        return;
    QTextCursor end = textCursor();
    end.setPosition(end.selectionEnd());
    const QRect at = cursorRect(end);
    const QRect room = viewport()->rect().adjusted(0, 0, -m_add->width(), -m_add->height());
    m_add->move(std::clamp(at.right() + kBesideWords, room.left(), std::max(room.left(), room.right())),
                std::clamp(at.top(), room.top(), std::max(room.top(), room.bottom())));
}

void SourceView::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->position().toPoint();
    QTextBrowser::mousePressEvent(event);
}

void SourceView::mouseReleaseEvent(QMouseEvent* event) {
    QTextBrowser::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    placeButton();
    const bool dragged = (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged || textCursor().hasSelection())
        return;
    if (const auto place = placeUnder(at))
        choose(*place);
}

void SourceView::mouseMoveEvent(QMouseEvent* event) {
    QTextBrowser::mouseMoveEvent(event);
    if (!m_timeline || event->buttons() != Qt::NoButton)
        return;
    const auto place = placeUnder(event->position().toPoint());
    const auto events =
        place ? m_quotes.eventsAt(*m_timeline, place->document, place->byte) : std::vector<EventIndex>{};
    const bool onTime = place && timexAt(*place) && timexAt(*place)->when;
    m_selection.hover(events.empty() ? std::nullopt : std::optional(events.front()));
    viewport()->setCursor(events.empty() && !onTime ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void SourceView::leaveEvent(QEvent* event) {
    QTextBrowser::leaveEvent(event);
    m_selection.hover(std::nullopt);
}

void SourceView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QTextBrowser::keyPressEvent(event);
        return;
    }
    if (const auto place = m_page.placeAt(textCursor().position()))
        choose(*place);
}

bool SourceView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip || !m_timeline)
        return QTextBrowser::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = placeUnder(help->pos());
    const Timex* timex = place ? timexAt(*place) : nullptr;
    if (!timex) {
        QToolTip::hideText();
        return true;
    }
    const QString reason =
        shownLine(worded(describeDerivation(*timex, m_timeline->documents()[place->document])));
    const QString mod = timex->mod.empty() ? QString() : QStringLiteral(" ") + shownLine(timex->mod);
    QToolTip::showText(
        help->globalPos(),
        plainToolTip(QStringLiteral("%1 %2%3\n%4")
                         .arg(toQString(name(timex->type)), shownLine(timex->value), mod, reason)),
        viewport());
    return true;
}

} // namespace dateline
