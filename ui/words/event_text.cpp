#include "ui/words/event_text.h"

#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {
namespace {

constexpr qint64 kJulianDayOf1970 = 2440588;

QString kindText(CasualtyKind kind) {
    static constexpr std::array kWords{
        QT_TRANSLATE_NOOP("QObject", "killed"), QT_TRANSLATE_NOOP("QObject", "injured"),
        QT_TRANSLATE_NOOP("QObject", "displaced"), QT_TRANSLATE_NOOP("QObject", "captured"),
        QT_TRANSLATE_NOOP("QObject", "missing")};
    return QObject::tr(kWords[static_cast<std::size_t>(kind)]);
}

QString countText(const CasualtyClaim& claim) {
    const auto number = [](int count) { return QLocale(QLocale::English).toString(count); };
    if (claim.low && claim.high && *claim.low != *claim.high)
        return QObject::tr("%1 to %2").arg(number(*claim.low), number(*claim.high));
    if (claim.low && !claim.high)
        return QObject::tr("at least %1").arg(number(*claim.low));
    if (claim.high && !claim.low)
        return QObject::tr("up to %1").arg(number(*claim.high));
    if (claim.best && !claim.low)
        return QObject::tr("about %1").arg(number(*claim.best));
    if (const auto exact = claim.best ? claim.best : claim.low)
        return number(*exact);
    return QObject::tr("an unknown number");
}

} // namespace

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString shortTitle(const Event& event) {
    constexpr int longest = 40;
    const QString title = shownLine(event.title);
    return title.size() <= longest ? title : title.left(longest - 1) + QStringLiteral("…");
}

QString named(const std::vector<Event>& events) {
    return events.size() == 1 ? QStringLiteral("“%1”").arg(shortTitle(events.front()))
                              : QObject::tr("%1 events", nullptr, plural(events.size())).arg(events.size());
}

QDate toQDate(std::chrono::sys_days day) {
    return QDate::fromJulianDay(day.time_since_epoch().count() + kJulianDayOf1970);
}

std::chrono::sys_days toDays(QDate day) {
    return std::chrono::sys_days{std::chrono::days{static_cast<int>(day.toJulianDay() - kJulianDayOf1970)}};
}

QString dayText(std::chrono::sys_days day) {
    return QLocale(QLocale::English).toString(toQDate(day), QStringLiteral("ddd d MMM yyyy"));
}

QString whenText(const Event& event) {
    return event.when ? worded(describe(*event.when)) : QObject::tr("undated");
}

QString whenText(const EventBrief& event) {
    return event.dated ? worded(describe(event.time)) : QObject::tr("undated");
}

QString timeOf(const Timeline& timeline, const std::vector<EventIndex>& events) {
    const auto ends = [&](EventIndex a, EventIndex b) {
        return timeline.columns().end[a] < timeline.columns().end[b];
    };
    const TimeShape first = timeline.brief(*std::min_element(events.begin(), events.end())).time;
    const TimeShape last = timeline.brief(*std::max_element(events.begin(), events.end(), ends)).time;
    if (first.bounds == last.bounds)
        return worded(describe(first));
    TimeShape all;
    all.bounds = {first.bounds.start, last.bounds.end};
    all.start = first.start;
    all.end = last.end;
    all.isSpan = true;
    return worded(describe(all));
}

QString statusText(Status status) {
    static constexpr std::array kWords{QT_TRANSLATE_NOOP("QObject", "reported"),
                                       QT_TRANSLATE_NOOP("QObject", "claimed"),
                                       QT_TRANSLATE_NOOP("QObject", "disputed")};
    return QObject::tr(kWords[static_cast<std::size_t>(status)]);
}

QString checkText(Check check) {
    static constexpr std::array kTexts{QT_TRANSLATE_NOOP("QObject", "unchecked"),
                                       QT_TRANSLATE_NOOP("QObject", "checked"),
                                       QT_TRANSLATE_NOOP("QObject", "doubtful")};
    return QObject::tr(kTexts[static_cast<std::size_t>(check)]);
}

QStringList byHandTexts(const Event& event) {
    const Annotation& annotation = event.annotation;
    QStringList texts;
    if (annotation.check != Check::Unchecked)
        texts << checkText(annotation.check);
    if (annotation.origin == Origin::Added)
        texts << QObject::tr("added by hand");
    else if (!annotation.changed.empty() || annotation.origin == Origin::Kept)
        texts << QObject::tr("changed by hand");
    return texts;
}

QString modalityText(Modality modality) {
    static constexpr std::array kWords{
        QT_TRANSLATE_NOOP("QObject", "actual"), QT_TRANSLATE_NOOP("QObject", "expected"),
        QT_TRANSLATE_NOOP("QObject", "hypothetical"), QT_TRANSLATE_NOOP("QObject", "did not happen"),
        QT_TRANSLATE_NOOP("QObject", "background")};
    return QObject::tr(kWords[static_cast<std::size_t>(modality)]);
}

QString standingText(Modality modality, Status status) {
    return modality == Modality::Actual
               ? statusText(status)
               : QStringLiteral("%1, %2").arg(modalityText(modality), statusText(status));
}

QString standingText(const Event& event) {
    return standingText(event.modality, event.status);
}

QString weightText(double weight) {
    const QString size = QString::number(std::round(std::abs(weight) * 100) / 100);
    return weight < 0 ? QStringLiteral("−") + size : size;
}

QString claimText(const CasualtyClaim& claim) {
    QString text = QStringLiteral("%1 %2").arg(countText(claim), kindText(claim.kind));
    if (!claim.who.empty())
        text += QStringLiteral(": ") + shownLine(claim.who);
    if (claim.scope == CasualtyScope::Shared)
        text += QObject::tr(" (of several together)");
    if (claim.scope == CasualtyScope::Cumulative)
        text += claim.asOf ? QObject::tr(" (of all up to %1)").arg(dayText(*claim.asOf))
                           : QObject::tr(" (of all so far)");
    if (!claim.speaker.empty())
        text += QObject::tr(" — said by %1").arg(shownLine(claim.speaker));
    return text;
}

QString quoteText(const Timeline& timeline, const Quote& quote) {
    return toQString(timeline.wordsOf(quote)).simplified();
}

QString shownQuote(const Timeline& timeline, const Quote& quote) {
    return shownLine(timeline.wordsOf(quote), kLongestPassage);
}

} // namespace dateline
