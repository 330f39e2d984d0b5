#include "ui/source/row_page.h"

#include "core/dataset/dataset.h"
#include "ui/words/event_text.h"
#include "ui/words/row_words.h"
#include "ui/words/shown_text.h"
#include "ui/words/translated.h"

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

QString fieldHtml(const RowField& field, const SourceStyle& style) {
    return paragraph(muted(lineHtml(field.column), style) + QStringLiteral("<br>") +
                     passageHtml(shownPassage(field.value)));
}

QString warningOfChange(const Dataset& dataset) {
    if (!dataset.changed())
        return {};
    return paragraph(
        QStringLiteral("<b>%1</b>")
            .arg(translated("The file has been changed or cut short since it was opened, so this may "
                            "not be the row that was read. Open it again.")));
}

QString roleOf(const QString& role, const std::vector<std::string>& columns, const SourceStyle& style) {
    QStringList names;
    for (const std::string& column : columns)
        if (!column.empty() && names.size() < qsizetype{kMostListed})
            names << lineHtml(column);
    return names.isEmpty() ? QString()
                           : paragraph(muted(role, style) + QStringLiteral(": ") + names.join(", "));
}

QString problemsHtml(const Dataset& dataset, const SourceStyle& style) {
    const RowProblems& problems = dataset.problems();
    if (problems.skipped + problems.doubted == 0)
        return {};
    QString html = heading(translated("Rows with something wrong")) +
                   paragraph(translated("%1 skipped, %2 read all the same but doubted.")
                                 .arg(numbered(problems.skipped), numbered(problems.doubted)));
    for (std::size_t i = 0; i < std::min(kMostProblems, problems.listed.size()); ++i) {
        const RowProblem& problem = problems.listed[i];
        html += paragraph(muted(translated("line %1").arg(numbered(problem.line)), style) +
                          QStringLiteral(" ") + lineHtml(problem.message));
    }
    if (problems.listed.size() > kMostProblems)
        html += paragraph(translated("and %1 more").arg(numbered(problems.listed.size() - kMostProblems)));
    return html;
}

} // namespace

QString rowHtml(const Timeline& timeline, EventIndex event, const SourceStyle& style) {
    const Dataset& dataset = *timeline.datasetOf(event);
    const std::uint32_t record = timeline.columns().record[event];
    const SourceDocument& document = timeline.documents()[*timeline.documentOf(event)];
    QString html =
        heading(shownLine(timeline.titleOf(event))) +
        paragraph(
            muted(translated("%1, line %2").arg(lineHtml(document.title), numbered(dataset.lineAt(record))),
                  style)) +
        warningOfChange(dataset);
    const auto told = toldFields(dataset, record);
    for (std::size_t i = 0; i < std::min(kMostListed, told.size()); ++i)
        html += fieldHtml(told[i], style);
    if (told.size() > kMostListed)
        html += paragraph(muted(translated("and %1 more").arg(numbered(told.size() - kMostListed)), style));
    if (const std::size_t empty = dataset.header().size() - told.size(); empty > 0)
        html += paragraph(muted(translated("%1 fields are empty.").arg(empty), style));
    return html;
}

QString datasetHtml(const Timeline& timeline, DocumentIndex document, const SourceStyle& style) {
    const SourceDocument& source = timeline.documents()[document];
    const Dataset& dataset = *source.dataset;
    const ColumnProfile& profile = dataset.profile();
    QString html = heading(shownLine(source.title)) +
                   paragraph(translated("%1 events, each a row of this file. Choose one to read its row.")
                                 .arg(numbered(dataset.columns().size()))) +
                   warningOfChange(dataset);
    html += roleOf(translated("Columns read as"), {profile.name}, style);
    html += roleOf(translated("Date"), {profile.start, profile.end, profile.precision}, style);
    html += roleOf(translated("Title"), profile.titles, style);
    html += roleOf(translated("Type"), profile.types, style);
    html += roleOf(translated("Who"), profile.actors, style);
    html += roleOf(translated("Where"), profile.places, style);
    html += roleOf(translated("Deaths"), {profile.low, profile.best, profile.high}, style);
    html += roleOf(translated("Reported by"), {profile.source}, style);
    return html + problemsHtml(dataset, style);
}

} // namespace dateline
