#include "core/temporal/tag_times.h"
#include "ui/event_text.h"
#include "ui/selection.h"
#include "ui/source_view.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

namespace dateline {

std::optional<SourcePlace> SourceView::placeUnder(QPoint point) const {
    const QPointF inPage(point.x() + horizontalScrollBar()->value(),
                         point.y() + verticalScrollBar()->value());
    const int position = document()->documentLayout()->hitTest(inPage, Qt::ExactHit);
    return position < 0 ? std::nullopt : m_page.placeAt(position);
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

void SourceView::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->position().toPoint();
    QTextBrowser::mousePressEvent(event);
}

void SourceView::mouseReleaseEvent(QMouseEvent* event) {
    QTextBrowser::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
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
    const QString reason = toQString(describeDerivation(*timex, m_timeline->documents()[place->document]));
    const QString mod = timex->mod.empty() ? QString() : QStringLiteral(" ") + toQString(timex->mod);
    QToolTip::showText(
        help->globalPos(),
        QStringLiteral("%1 %2%3\n%4").arg(toQString(name(timex->type)), toQString(timex->value), mod, reason),
        viewport());
    return true;
}

} // namespace dateline
