#include "ui/details/details_html.h"

#include "core/edit/apply_edits.h"
#include "core/edit/make_edit.h"
#include "ui/details/event_details.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace dateline {
namespace {

QString escaped(const QString& text) {
    return breakable(text).toHtmlEscaped();
}

/// Of values that a file may hold any number of.
std::size_t listed(std::size_t count) {
    return std::min(count, kMostListed);
}

QString andMore(std::size_t count) {
    return count <= kMostListed ? QString() : QObject::tr("and %1 more").arg(count - kMostListed);
}

QString row(const QString& label, const QString& html, const DetailsStyle& style) {
    return QStringLiteral("<tr><td style='padding:2px 14px 2px 0; white-space:nowrap; color:%1'>%2</td>"
                          "<td style='padding:2px 0'>%3</td></tr>")
        .arg(style.muted.name(), label, html);
}

QString link(const QString& list, std::size_t index, const QString& html, const DetailsStyle& style) {
    return QStringLiteral("<a href='%1:%2' style='text-decoration:none; color:%3'>%4</a>")
        .arg(list)
        .arg(index)
        .arg(style.link.name(), html);
}

/// The name of a field, from which it is changed.
QString changing(const QString& label, EventField field, const DetailsStyle& style) {
    return QStringLiteral("<a href='change:%1' style='text-decoration:none; color:%2'>%3</a>")
        .arg(static_cast<int>(field))
        .arg(style.muted.name(), label);
}

QString labelOf(ReasonFor about) {
    static constexpr std::array kLabels{
        QT_TRANSLATE_NOOP("QObject", "Type"),      QT_TRANSLATE_NOOP("QObject", "Date"),
        QT_TRANSLATE_NOOP("QObject", "Standing"),  QT_TRANSLATE_NOOP("QObject", "Status"),
        QT_TRANSLATE_NOOP("QObject", "Speaker"),   QT_TRANSLATE_NOOP("QObject", "Place"),
        QT_TRANSLATE_NOOP("QObject", "One event"), QT_TRANSLATE_NOOP("QObject", "Against")};
    return about == ReasonFor::For       ? QStringLiteral("+")
           : about == ReasonFor::Against ? QStringLiteral("−")
                                         : QObject::tr(kLabels[static_cast<std::size_t>(about)]);
}

QString head(const Event& event, const QString& number, const DetailsStyle& style) {
    return QStringLiteral(
               "<p style='font-size:large; font-weight:600; margin:0'>%1</p>"
               "<p style='margin:5px 0 8px 0'><img src='glyph' style='vertical-align:middle'>&nbsp;%2"
               "<span style='color:%3'> · %4 · %5</span></p>")
        .arg(lineHtml(event.title), worded(info(event.type).label).toHtmlEscaped(), style.muted.name(),
             standingText(event).toHtmlEscaped(), number);
}

QString warning(const QString& text, const DetailsStyle& style) {
    return QStringLiteral("<span style='color:%1'>⚠ %2</span>").arg(style.warning.name(), text);
}

/// What a person put to it.
QString annotations(const Event& event, const DetailsStyle& style) {
    const Annotation& annotation = event.annotation;
    QStringList parts;
    if (annotation.star)
        parts << QStringLiteral("★");
    if (annotation.check == Check::Checked)
        parts << QObject::tr("✓ checked against the source");
    if (annotation.check == Check::Doubtful)
        parts << warning(QObject::tr("doubtful"), style);
    if (annotation.origin == Origin::Added)
        parts << QObject::tr("added by hand");
    if (annotation.origin == Origin::Kept)
        parts << QObject::tr("no longer read in its text; kept because it was changed by hand");
    for (std::size_t i = 0; i < listed(annotation.tags.size()); ++i)
        parts << QStringLiteral("#") + lineHtml(annotation.tags[i]);
    QString html = parts.isEmpty() ? QString()
                                   : QStringLiteral("<p style='margin:0 0 6px 0; color:%1'>%2</p>")
                                         .arg(style.muted.name(), parts.join(QStringLiteral(" · ")));
    if (!annotation.note.empty())
        html += QStringLiteral("<p style='margin:0 0 8px 0'>%1</p>")
                    .arg(passageHtml(shownPassage(annotation.note)));
    return html;
}

/// Those with a role, of as many as are listed.
QString actors(const Event& event, ActorRole role) {
    QStringList names;
    for (std::size_t i = 0; i < listed(event.actors.size()); ++i)
        if (roleOf(event, i) == role)
            names << lineHtml(event.actors[i]);
    if (const QString more = andMore(event.actors.size()); !more.isEmpty() && role == ActorRole::Unknown)
        names << more;
    return names.join(QStringLiteral("; "));
}

/// The roles, and what is said before those who have them.
std::array<std::pair<ActorRole, QString>, 4> roleLabels() {
    return {{{ActorRole::Did, QObject::tr("Who did it")},
             {ActorRole::Suffered, QObject::tr("To whom")},
             {ActorRole::With, QObject::tr("Between")},
             {ActorRole::Unknown, QObject::tr("Who")}}};
}

/// Who did it, who suffered it, who took part alike, and who else is named.
QString who(const Event& event, const DetailsStyle& style) {
    QString rows;
    for (const auto& [role, words] : roleLabels())
        if (const QString names = actors(event, role); !names.isEmpty())
            rows += row(changing(words, EventField::Actors, style), names, style);
    return rows;
}

/// The same in one line.
QString partsText(const Event& event) {
    QStringList parts;
    for (const auto& [role, words] : roleLabels()) {
        QStringList names;
        for (std::size_t i = 0; i < listed(event.actors.size()); ++i)
            if (roleOf(event, i) == role)
                names << shownLine(event.actors[i]);
        if (!names.isEmpty())
            parts << QStringLiteral("%1: %2").arg(words, names.join(QStringLiteral("; ")));
    }
    return parts.join(QStringLiteral(" · "));
}

bool isTheReasonForTheDate(const Reason& reason, const Event& event) {
    return reason.about == ReasonFor::Date && reason.text == event.derivation;
}

/// Leads to the words that date the event, and to those that they are counted from.
QString why(const Timeline& timeline, const Event& event, const DetailsStyle& style) {
    const QString text = passageHtml(shownLine(worded(event.derivation), kLongestPassage));
    for (std::size_t i = 0; i < event.reasons.size(); ++i) {
        if (!isTheReasonForTheDate(event.reasons[i], event) || !event.reasons[i].words)
            continue;
        QString html = link(QStringLiteral("reason"), i, text, style);
        if (const auto anchor = anchorOf(timeline, event.reasons[i]))
            html += QStringLiteral("<br>") +
                    link(QStringLiteral("anchor"), i,
                         QObject::tr("counted from “%1”").arg(escaped(shownQuote(timeline, *anchor))), style);
        return html;
    }
    return text;
}

/// Whether the words that date the event name a weekday that the date did not fall on.
bool weekdayDisagrees(const Timeline& timeline, const Event& event) {
    return std::ranges::any_of(event.reasons, [&](const Reason& reason) {
        return reason.about == ReasonFor::Date && reason.words && reason.words->orphan.empty() &&
               std::ranges::any_of(timeline.timexes(reason.words->document), [&](const Timex& timex) {
                   return timex.derivation.weekdayDisagrees && timex.span.overlaps(reason.words->span);
               });
    });
}

QString facts(const Timeline& timeline, const Event& event, const DetailsStyle& style) {
    QString rows =
        row(changing(QObject::tr("When"), EventField::When, style), whenText(event).toHtmlEscaped(), style);
    if (!event.derivation.empty())
        rows += row(QObject::tr("Why"), why(timeline, event, style), style);
    if (weekdayDisagrees(timeline, event))
        rows += row(
            {},
            warning(QObject::tr(
                        "The text contradicts itself: that date was another weekday. The date counts here; "
                        "check it."),
                    style),
            style);
    for (std::size_t i = 0; i < listed(event.reasons.size()); ++i)
        if (event.reasons[i].about == ReasonFor::Conflict)
            rows += row({},
                        link(QStringLiteral("reason"), i,
                             warning(QObject::tr("The text contradicts itself: %1.")
                                         .arg(lineHtml(worded(event.reasons[i].text).toStdString())),
                                     style),
                             style),
                        style);
    rows += who(event, style);
    if (!event.place.empty())
        rows += row(changing(QObject::tr("Where"), EventField::Place, style), lineHtml(event.place), style);
    if (!event.speaker.empty())
        rows +=
            row(changing(QObject::tr("Said by"), EventField::Speaker, style), lineHtml(event.speaker), style);
    for (std::size_t i = 0; i < listed(event.casualties.size()); ++i)
        rows += row(i == 0 ? changing(QObject::tr("Casualties"), EventField::Counts, style) : QString(),
                    link(QStringLiteral("claim"), i, escaped(claimText(event.casualties[i])), style), style);
    if (const QString more = andMore(event.casualties.size()); !more.isEmpty())
        rows += row({}, more, style);
    return QStringLiteral("<table cellspacing='0' cellpadding='0'>%1</table>").arg(rows);
}

QString sourceOf(const Timeline& timeline, const Quote& quote, const DetailsStyle& style) {
    if (timeline.documents().size() < 2)
        return {};
    const QColor mark = style.documents[quote.document % style.documents.size()];
    return QStringLiteral("<span style='color:%1'>■</span> %2")
        .arg(mark.name(), lineHtml(timeline.documents()[quote.document].title));
}

/// The counts of an event that one document gives.
QStringList claimsOf(const Event& event, DocumentIndex document) {
    QStringList claims;
    for (const CasualtyClaim& claim : event.casualties)
        if (claim.quote.document == document && claims.size() < qsizetype{kMostListed})
            claims << claimText(claim);
    return claims;
}

QString accountText(const Event& event, const Account& account) {
    Event told;
    told.when = account.when;
    told.status = account.status;
    told.modality = event.modality;
    QStringList parts{whenText(told), standingText(told)};
    if (!account.speaker.empty())
        parts << QObject::tr("said by %1").arg(shownLine(account.speaker));
    return (parts + claimsOf(event, account.document)).join(QStringLiteral(" · "));
}

bool differ(const std::optional<When>& a, const std::optional<When>& b) {
    return a && b ? !isSameTime(*a, *b) || a->isSpan != b->isSpan : a.has_value() != b.has_value();
}

/// Of an event that several documents tell of, side by side what each says.
QString accounts(const Timeline& timeline, const Event& event, const DetailsStyle& style) {
    if (event.accounts.empty())
        return {};
    QString rows;
    for (std::size_t i = 0; i < listed(event.accounts.size()); ++i) {
        const Account& account = event.accounts[i];
        const QColor mark = style.documents[account.document % style.documents.size()];
        rows += row(QStringLiteral("<span style='color:%1'>■</span>").arg(mark.name()),
                    QStringLiteral("%1<br>%2")
                        .arg(lineHtml(timeline.documents()[account.document].title),
                             escaped(accountText(event, account))),
                    style);
    }
    if (const QString more = andMore(event.accounts.size()); !more.isEmpty())
        rows += row({}, more, style);
    const bool theyDiffer = std::ranges::any_of(event.accounts, [&](const Account& account) {
        return differ(account.when, event.accounts.front().when);
    });
    const QString note =
        theyDiffer
            ? QStringLiteral("<p style='margin:2px 0'>%1</p>")
                  .arg(warning(
                      QObject::tr("The sources differ on when it was; the more exact date is drawn."), style))
            : QString();
    return QStringLiteral("<p style='margin:10px 0 2px 0; color:%1'>%2</p>%3"
                          "<table cellspacing='0' cellpadding='0'>%4</table>")
        .arg(style.muted.name(), QObject::tr("What each source says"), note, rows);
}

QString quoteHtml(const Timeline& timeline, const Event& event, std::size_t i, bool read,
                  const DetailsStyle& style) {
    const Quote& quote = event.quotes[i];
    const QString ink = (read ? style.quoteInk : style.text).name();
    const QString words =
        QStringLiteral("<span style='text-decoration:none; color:%1%2'>“%3”</span>")
            .arg(ink, read ? QStringLiteral("; background-color:") + style.quoteGround.name() : QString(),
                 escaped(shownQuote(timeline, quote)));
    QString html = quote.orphan.empty() ? link(QStringLiteral("quote"), i, words, style) : words;
    const QString note = quote.orphan.empty() ? sourceOf(timeline, quote, style)
                                              : QObject::tr("These words no longer stand in their document.");
    if (!note.isEmpty())
        html += QStringLiteral("<br><span style='color:%1'>%2</span>")
                    .arg(quote.orphan.empty() ? style.muted.name() : style.warning.name(), note);
    return QStringLiteral("<p style='margin:0 0 6px 0'>%1</p>").arg(html);
}

QString whatSaysSo(const Timeline& timeline, const Quote& quote) {
    return timeline.isRecord(quote) ? QObject::tr("The row that says so")
                                    : QObject::tr("The sentence that says so");
}

QString quotes(const Timeline& timeline, const Event& event, std::size_t read, const DetailsStyle& style) {
    if (event.quotes.empty())
        return {};
    QString html = QStringLiteral("<p style='margin:10px 0 4px 0; color:%1'>%2</p>")
                       .arg(style.muted.name(), event.quotes.size() == 1
                                                    ? whatSaysSo(timeline, event.quotes.front())
                                                    : QObject::tr("The %1 sentences that say so", nullptr,
                                                                  plural(event.quotes.size()))
                                                          .arg(event.quotes.size()));
    const std::size_t first = read < kMostListed ? 0 : read; // the one that is read is always there
    for (std::size_t i = first; i < std::min(event.quotes.size(), first + kMostListed); ++i)
        html += quoteHtml(timeline, event, i, i == read, style);
    return html + andMore(event.quotes.size());
}

/// What a field of an event says, for people; empty: nothing.
QString valueText(const Timeline& timeline, const Event& event, EventField field) {
    switch (field) {
    case EventField::Type:
        return worded(info(event.type).label);
    case EventField::When:
        return event.when ? whenText(event) : QString();
    case EventField::Modality:
        return modalityText(event.modality);
    case EventField::Status:
        return statusText(event.status);
    case EventField::Actors:
    case EventField::Roles:
        return partsText(event);
    case EventField::Counts: {
        QStringList counts;
        for (std::size_t i = 0; i < listed(event.casualties.size()); ++i)
            counts << claimText(event.casualties[i]);
        return counts.join(QStringLiteral("; "));
    }
    case EventField::Quotes: {
        QStringList words;
        for (std::size_t i = 0; i < listed(event.quotes.size()); ++i)
            words << QStringLiteral("“%1”").arg(shownQuote(timeline, event.quotes[i]));
        return words.join(QStringLiteral(" "));
    }
    default:
        break;
    }
    const FieldValue value = valueOf(event, field);
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? QString() : shownLine(*text);
}

QString whoAndWhen(const Setting& setting) {
    const QString on = dayText(std::chrono::floor<std::chrono::days>(setting.at)).toHtmlEscaped();
    return setting.who.empty() ? on : QObject::tr("by %1, %2").arg(lineHtml(setting.who), on);
}

/// Those that stand in a row of their own: the parts of actors stand with these.
bool hasRow(EventField field, const Settings& settings) {
    return field < EventField::Check &&
           (field != EventField::Roles || !settings.contains(EventField::Actors));
}

/// A check of an event that is now read otherwise, which does not count.
QString oldCheck(const Timeline& timeline, const Event& read, const Settings& settings,
                 const DetailsStyle& style) {
    const Setting* check = timeline.content().edits.of(read.id, EventField::Check);
    if (check == nullptr || settings.contains(EventField::Check) || check->of.size() < 3)
        return {};
    Event was;
    if (auto when = parseWhen(check->of[2]))
        was.when = std::move(*when);
    const QString when = whenText(was);
    return row(worded(label(EventField::Check)),
               warning(QObject::tr("Checked %1, when it was read as “%2”, %3. Check it again.")
                           .arg(whoAndWhen(*check), lineHtml(check->of[0]), when.toHtmlEscaped()),
                       style),
               style);
}

/// What a person set, who and when, what the text's reading said, and the way back to it.
QString byHand(const Timeline& timeline, const Event& event, const DetailsStyle& style) {
    const Event* read = timeline.asRead(event.id);
    if (read == nullptr)
        return {};
    const Settings settings = settingsOf(timeline.content().edits, *read);
    QString rows = oldCheck(timeline, *read, settings, style);
    const QString before =
        read->annotation.origin == Origin::Added ? QObject::tr("At first: %1") : QObject::tr("As read: %1");
    for (const auto& [field, setting] : settings) {
        if (!hasRow(field, settings))
            continue;
        const QString was = valueText(timeline, *read, field);
        const QString html =
            whoAndWhen(setting) + QStringLiteral("<br>") +
            (was.isEmpty() ? QObject::tr("The reading tells none.")
                           : before.arg(lineHtml(was.toStdString()))) +
            QStringLiteral(" ") +
            link(QStringLiteral("reset"), static_cast<std::size_t>(field), QObject::tr("back to it"), style);
        rows += row(worded(label(field)), html, style);
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:10px 0 2px 0; color:%1'>%2</p>"
                          "<table cellspacing='0' cellpadding='0'>%3</table>")
        .arg(style.muted.name(), QObject::tr("Changed by hand"), rows);
}

/// What the row above does not say.
QString reasons(const Event& event, const DetailsStyle& style) {
    QString rows;
    for (std::size_t i = 0; i < listed(event.reasons.size()); ++i) {
        const Reason& reason = event.reasons[i];
        if (isTheReasonForTheDate(reason, event) || reason.about == ReasonFor::Conflict ||
            isClue(reason.about))
            continue;
        const QString text = lineHtml(worded(reason.text).toStdString());
        rows += row(labelOf(reason.about),
                    reason.words ? link(QStringLiteral("reason"), i, text, style) : text, style);
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<p style='margin:10px 0 2px 0; color:%1'>%2</p>"
                          "<table cellspacing='0' cellpadding='0'>%3</table>")
        .arg(style.muted.name(), QObject::tr("How it was read"), rows);
}

/// A clue's words are the program's own.
QString clueText(const Reason& clue, const DetailsStyle& style) {
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(style.muted.name(), lineHtml(worded(Wording{std::string(clue.text).c_str()}).toStdString()));
}

/// What speaks for the event, and against it.
QString clues(const Event& event, const DetailsStyle& style) {
    QString rows;
    for (std::size_t i = 0; i < listed(event.reasons.size()); ++i)
        if (const Reason& reason = event.reasons[i]; isClue(reason.about))
            rows += row(labelOf(reason.about), clueText(reason, style), style);
    if (rows.isEmpty())
        return {};
    const QString heading = event.weight
                                ? QObject::tr("Why it is shown: %1 in sum").arg(weightText(*event.weight))
                                : QObject::tr("Why it is shown");
    return QStringLiteral("<p style='margin:10px 0 2px 0; color:%1'>%2</p>"
                          "<table cellspacing='0' cellpadding='0'>%3</table>")
        .arg(style.muted.name(), heading, rows);
}

} // namespace

std::optional<Quote> anchorOf(const Timeline& timeline, const Reason& reason) {
    if (reason.about != ReasonFor::Date || !reason.words || !reason.words->orphan.empty())
        return std::nullopt;
    for (const Timex& timex : timeline.timexes(reason.words->document))
        if (timex.span == reason.words->span && timex.derivation.anchor == AnchorKind::Expression)
            return Quote{reason.words->document, timex.derivation.anchorSpan, {}};
    return std::nullopt;
}

QString detailsHtml(const Timeline& timeline, const Event& event, std::size_t quote,
                    const DetailsStyle& style) {
    const auto index = timeline.find(event.id);
    const QString number = index ? lineHtml(timeline.numberOf(*index)) : QString();
    return head(event, number, style) + annotations(event, style) + facts(timeline, event, style) +
           accounts(timeline, event, style) + quotes(timeline, event, quote, style) +
           byHand(timeline, event, style) + reasons(event, style) + clues(event, style);
}

} // namespace dateline
