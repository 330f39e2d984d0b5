#include "ui/words/citation.h"

#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"

#include <QLocale>
#include <algorithm>

namespace dateline {
namespace {

QStringList known(const QStringList& parts) {
    QStringList some;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(some),
                 [](const QString& part) { return !part.isEmpty(); });
    return some;
}

/// As these styles write it, which are English: "September 21, 2023".
QString dayIn(const SourceDocument& document, const QString& pattern) {
    return document.published ? QLocale(QLocale::English, QLocale::UnitedStates)
                                    .toString(toQDate(*document.published), pattern)
                              : QString();
}

QString ended(const QString& words) {
    const bool ends = words.endsWith(u'.') || words.endsWith(u'?') || words.endsWith(u'!');
    return words.isEmpty() || ends ? words : words + u'.';
}

QString chicago(const SourceDocument& document) {
    const QString where =
        known({toQString(document.publisher), dayIn(document, QStringLiteral("MMMM d, yyyy"))})
            .join(QStringLiteral(", "));
    const QString title = QStringLiteral("“%1”").arg(ended(toQString(document.title)));
    return known({title, ended(where), ended(toQString(document.url))}).join(u' ');
}

QString apa(const SourceDocument& document) {
    const QString day =
        document.published ? dayIn(document, QStringLiteral("yyyy, MMMM d")) : QStringLiteral("n.d.");
    const QString title = toQString(document.title);
    const QString when = QStringLiteral("(%1).").arg(day);
    // Without an author the title stands in its place.
    const QStringList head = document.publisher.empty()
                                 ? QStringList{ended(title), when}
                                 : QStringList{ended(toQString(document.publisher)), when, ended(title)};
    return known(head + QStringList{toQString(document.url)}).join(u' ');
}

QString plain(const SourceDocument& document) {
    return known({toQString(document.title), toQString(document.publisher),
                  document.published ? dayText(*document.published) : QString(), toQString(document.url)})
        .join(QStringLiteral(", "));
}

} // namespace

QString citation(const SourceDocument& document, CitationStyle style) {
    switch (style) {
    case CitationStyle::Chicago:
        return chicago(document);
    case CitationStyle::Apa:
        return apa(document);
    case CitationStyle::Plain:
        break;
    }
    return plain(document);
}

QString quoteWithSource(const Timeline& timeline, const Quote& quote) {
    const QString where = citation(timeline.documents()[quote.document], CitationStyle::Plain);
    const QString words = QStringLiteral("“%1”").arg(quoteText(timeline, quote));
    return where.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, where);
}

QString eventWithSource(const Timeline& timeline, EventIndex index, std::size_t quote) {
    const Event event = timeline.event(index);
    const QStringList standing =
        QStringList{worded(info(event.type).label), standingText(event)} + byHandTexts(event);
    QString text = QStringLiteral("%1 · %2 · %3 (%4)")
                       .arg(toQString(timeline.numberOf(index)), whenText(event),
                            toQString(event.title).simplified(), standing.join(QStringLiteral(", ")));
    if (!event.quotes.empty())
        text += u'\n' + quoteWithSource(timeline, event.quotes[std::min(quote, event.quotes.size() - 1)]);
    return text;
}

} // namespace dateline
