#include "ui/source/record_page.h"

#include "core/dataset/dataset.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t kMostProblems = 200; ///< that the pane lists

QString numbered(std::size_t count) {
    return QLocale(QLocale::English).toString(static_cast<qulonglong>(count));
}

QString muted(const QString& html, const SourceStyle& style) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(style.muted.name(), html);
}

QString heading(const QString& text) {
    return QStringLiteral("<h3 style='margin:0 0 6px 0'>%1</h3>").arg(breakable(text).toHtmlEscaped());
}

QString paragraph(const QString& html) {
    return QStringLiteral("<p style='margin:0 0 8px 0'>%1</p>").arg(html);
}

QString fieldHtml(const std::string& name, const std::string& value, const SourceStyle& style) {
    return paragraph(muted(lineHtml(name), style) + QStringLiteral("<br>") +
                     passageHtml(shownPassage(value)));
}

QString warningOfChange(bool changed) {
    if (!changed)
        return {};
    return paragraph(
        QStringLiteral("<b>%1</b>")
            .arg(QObject::tr("The file has been changed or cut short since it was opened, so this may "
                             "not be the row that was read. Open it again.")));
}

QString nameOf(FieldRole role) {
    switch (role) {
    case FieldRole::Profile:
        return QObject::tr("Columns read as");
    case FieldRole::Date:
        return QObject::tr("Date");
    case FieldRole::Title:
        return QObject::tr("Title");
    case FieldRole::Type:
        return QObject::tr("Type");
    case FieldRole::Who:
        return QObject::tr("Who");
    case FieldRole::Where:
        return QObject::tr("Where");
    case FieldRole::Deaths:
        return QObject::tr("Deaths");
    case FieldRole::Speaker:
        return QObject::tr("Reported by");
    }
    return {};
}

QString roleHtml(FieldRole role, const std::vector<std::string>& fields, const SourceStyle& style) {
    QStringList names;
    for (const std::string& field : fields)
        if (names.size() < qsizetype{kMostListed})
            names << lineHtml(field);
    return names.isEmpty() ? QString()
                           : paragraph(muted(nameOf(role), style) + QStringLiteral(": ") + names.join(", "));
}

QString problemsHtml(const SourceSummary& source, const SourceStyle& style) {
    if (source.skipped + source.doubted == 0)
        return {};
    QString html = heading(QObject::tr("Rows with something wrong")) +
                   paragraph(QObject::tr("%1 skipped, %2 read all the same but doubted.")
                                 .arg(numbered(source.skipped), numbered(source.doubted)));
    for (std::size_t i = 0; i < std::min(kMostProblems, source.problems.size()); ++i) {
        const auto& [line, message] = source.problems[i];
        html += paragraph(muted(QObject::tr("line %1").arg(numbered(line)), style) + QStringLiteral(" ") +
                          lineHtml(worded(message).toStdString()));
    }
    if (source.problems.size() > kMostProblems)
        html += paragraph(QObject::tr("and %1 more").arg(numbered(source.problems.size() - kMostProblems)));
    return html;
}

} // namespace

QString recordHtml(const Timeline& timeline, EventIndex event, const SourceStyle& style) {
    const Quote quote = timeline.event(event).quotes.front();
    const SourceRecord record = timeline.recordOf(quote);
    const SourceDocument& document = timeline.documents()[quote.document];
    QString html =
        heading(shownLine(timeline.titleOf(event))) +
        paragraph(
            muted(QObject::tr("%1, line %2").arg(lineHtml(document.title), numbered(record.line)), style)) +
        warningOfChange(record.changed);
    const std::size_t listed = std::min(kMostListed, record.fields.size());
    for (std::size_t i = 0; i < listed; ++i)
        html += fieldHtml(record.fields[i].first, record.fields[i].second, style);
    if (record.fields.size() > listed)
        html +=
            paragraph(muted(QObject::tr("and %1 more").arg(numbered(record.fields.size() - listed)), style));
    if (record.emptyFields > 0)
        html += paragraph(muted(
            QObject::tr("%1 fields are empty.", nullptr, plural(record.emptyFields)).arg(record.emptyFields),
            style));
    return html;
}

QString summaryHtml(const Timeline& timeline, DocumentIndex document, const SourceStyle& style) {
    const SourceSummary source = timeline.sourceOf(document).summary();
    QString html = heading(shownLine(timeline.documents()[document].title)) +
                   paragraph(QObject::tr("%1 events, each a row of this file. Choose one to read its row.",
                                         nullptr, plural(source.records))
                                 .arg(numbered(source.records))) +
                   warningOfChange(source.changed);
    for (const auto& [role, fields] : source.roles)
        html += roleHtml(role, fields, style);
    return html + problemsHtml(source, style);
}

} // namespace dateline
