#include "ui/details/event_details.h"

#include "ui/details/details_html.h"
#include "ui/selection/selection.h"
#include "ui/words/event_text.h"

#include <QPixmap>
#include <QUrl>

namespace dateline {
namespace {

template <typename List>
const typename List::value_type* at(const List& list, std::size_t index) {
    return index < list.size() ? &list[index] : nullptr;
}

} // namespace

EventDetails::EventDetails(Selection& selection, QWidget* parent)
    : QTextBrowser(parent),
      m_selection(selection) {
    setAccessibleName(tr("Event details"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(20);
    connect(this, &QTextBrowser::anchorClicked, this, &EventDetails::follow);
    connect(this, &QTextBrowser::highlighted, this,
            [this](const QUrl& url) { emit wordsHovered(wordsOf(url)); });
    connect(&m_selection, &Selection::selectedChanged, this, &EventDetails::refresh);
    connect(&m_selection, &Selection::quoteChanged, this, &EventDetails::refresh);
}

void EventDetails::setStyle(const DetailsStyle& style, Glyph glyph) {
    m_style = style;
    m_glyph = std::move(glyph);
    refresh();
}

void EventDetails::setTimeline(std::shared_ptr<const Timeline> timeline) {
    m_timeline = std::move(timeline);
    refresh();
}

void EventDetails::refresh() {
    if (!m_timeline || !m_selection.selected()) {
        setHtml(
            QStringLiteral("<p style='color:%1'>%2</p>")
                .arg(m_style.muted.name(), tr("Choose an event to see what the text says of it, and why.")));
        return;
    }
    const Event& event = m_timeline->event(*m_selection.selected());
    if (m_glyph)
        document()->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("glyph")),
                                m_glyph(event, devicePixelRatioF()));
    setHtml(detailsHtml(*m_timeline, event, m_selection.quote(), m_style));
}

std::optional<Quote> EventDetails::wordsOf(const QUrl& link) const {
    if (!m_timeline || !m_selection.selected() || link.isEmpty())
        return std::nullopt;
    const Event& event = m_timeline->event(*m_selection.selected());
    const auto index = static_cast<std::size_t>(link.path().toULong());
    if (link.scheme() == QLatin1String("quote"))
        if (const Quote* quote = at(event.quotes, index))
            return *quote;
    if (link.scheme() == QLatin1String("claim"))
        if (const CasualtyClaim* claim = at(event.casualties, index))
            return claim->quote;
    if (link.scheme() == QLatin1String("reason"))
        if (const Reason* reason = at(event.reasons, index))
            return reason->words;
    if (link.scheme() == QLatin1String("anchor"))
        if (const Reason* reason = at(event.reasons, index))
            return anchorOf(*m_timeline, *reason);
    return std::nullopt;
}

void EventDetails::follow(const QUrl& link) {
    if (link.scheme() == QLatin1String("reset"))
        emit resetWanted(static_cast<EventField>(link.path().toInt()));
    if (link.scheme() == QLatin1String("change"))
        emit changeWanted(static_cast<EventField>(link.path().toInt()));
    const auto words = wordsOf(link);
    if (link.scheme() == QLatin1String("quote") && words)
        m_selection.readQuote(static_cast<std::size_t>(link.path().toULong()));
    if (words)
        emit wordsChosen(*words);
}

} // namespace dateline
