#include "ui/words/event_words.h"

#include "core/scene/viewport.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::size_t kMostNamed = 8;
/// By Granularity.
constexpr std::array kGrains{QT_TRANSLATE_NOOP("QObject", "second"), QT_TRANSLATE_NOOP("QObject", "minute"),
                             QT_TRANSLATE_NOOP("QObject", "hour"),   QT_TRANSLATE_NOOP("QObject", "day"),
                             QT_TRANSLATE_NOOP("QObject", "week"),   QT_TRANSLATE_NOOP("QObject", "month"),
                             QT_TRANSLATE_NOOP("QObject", "season"), QT_TRANSLATE_NOOP("QObject", "quarter"),
                             QT_TRANSLATE_NOOP("QObject", "year"),   QT_TRANSLATE_NOOP("QObject", "decade"),
                             QT_TRANSLATE_NOOP("QObject", "century")};

QString precision(const When& when) {
    const Granularity coarser = std::max(when.start, when.end);
    const QString told =
        QObject::tr("%1 precision").arg(QObject::tr(kGrains[static_cast<std::size_t>(coarser)]));
    return when.approximate ? told + QObject::tr(", approximately") : told;
}

} // namespace

QString spokenLine(const Event& event) {
    QStringList parts{whenText(event)};
    if (event.when)
        parts << precision(*event.when);
    parts << worded(info(event.type).label) << standingText(event);
    return (parts + byHandTexts(event)).join(QStringLiteral(", "));
}

QString eventToolTip(const Event& event) {
    return QStringLiteral("<p><b>%1</b></p><p>%2<br>%3 · %4</p>")
        .arg(lineHtml(event.title), whenText(event).toHtmlEscaped(),
             worded(info(event.type).label).toHtmlEscaped(), standingText(event).toHtmlEscaped());
}

QString badgeToolTip(const Timeline& timeline, const std::vector<EventIndex>& events) {
    QString text = QStringLiteral("<p>");
    for (std::size_t i = 0; i < std::min(events.size(), kMostNamed); ++i)
        text += breakable(menuText(timeline.event(events[i]))).toHtmlEscaped() + QStringLiteral("<br>");
    if (events.size() > kMostNamed)
        text += QObject::tr("and %1 more").arg(events.size() - kMostNamed);
    return text + QStringLiteral("</p>");
}

QString densityToolTip(const Timeline& timeline, const Scene& scene, const DensityBar& bar,
                       std::optional<EventIndex> top) {
    QString counts;
    for (const DensityBar& part : scene.density)
        if (part.lane == bar.lane && part.start == bar.start)
            counts +=
                QStringLiteral("<br>%1: %2")
                    .arg(worded(families()[static_cast<std::size_t>(part.family)].label).toHtmlEscaped(),
                         QLocale(QLocale::English).toString(part.count));
    TimeShape time;
    time.bounds = {secondOf(bar.start), secondOf(bar.end)};
    time.start = time.end = bar.end - bar.start < 86'400 ? Granularity::Minute : Granularity::Day;
    time.isSpan = bar.end - bar.start != 86'400;
    const QString first = top ? QObject::tr("<p>First of them: %1</p>")
                                    .arg(breakable(menuText(timeline.event(*top))).toHtmlEscaped())
                              : QString();
    return QStringLiteral("<p><b>%1</b>%2</p>%3").arg(worded(describe(time)).toHtmlEscaped(), counts, first) +
           QObject::tr("<p>Click for it; double click to look closer</p>");
}

QString hintToolTip(const EdgeHint& hint) {
    return (hint.later ? QObject::tr("Events after what is on screen: %1. Click to go there.")
                       : QObject::tr("Events before what is on screen: %1. Click to go there."))
        .arg(hint.count);
}

QString menuText(const Event& event) {
    return QStringLiteral("%1 – %2").arg(whenText(event), shownLine(event.title));
}

} // namespace dateline
