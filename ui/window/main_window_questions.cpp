#include "core/dataset/dataset.h"
#include "core/dataset/saved_profiles.h"
#include "ui/open/columns_dialog.h"
#include "ui/window/main_window.h"
#include "ui/words/file_path.h"
#include "ui/words/shown_text.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

namespace dateline {
namespace {

constexpr qsizetype kMostTablesNamed = 12;

bool hasTable(const Timeline& timeline, const std::filesystem::path& file) {
    return std::ranges::any_of(timeline.content().sources,
                               [&](const auto& source) { return source.second->file() == file; });
}

} // namespace

/// A Dateline file that somebody else made could name any file of this machine.
void MainWindow::askTables(const QStringList& tables, const OpenRequest& request) {
    auto* box = new QMessageBox(QMessageBox::Question, tr("Dateline"),
                                tr("Open the tables that this timeline names?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QStringList named;
    for (const QString& table : tables.first(std::min(tables.size(), kMostTablesNamed)))
        named << shownPath(table);
    if (named.size() < tables.size())
        named << tr("and %1 more").arg(tables.size() - named.size());
    // Qt takes this text for markup when it looks like it, whatever the format of the other.
    box->setInformativeText(
        plainToolTip(tr("They lie elsewhere on this machine:\n%1").arg(named.join(QLatin1Char('\n')))));
    QPushButton* open = box->addButton(tr("Open Them"), QMessageBox::AcceptRole);
    box->addButton(tr("Leave Them Out"), QMessageBox::RejectRole);
    connect(open, &QPushButton::clicked, this, [this, request] { m_workspace.open(request); });
    box->open();
}

void MainWindow::offerRecovery() {
    const QStringList files = Recovery::leftBehind();
    if (files.isEmpty())
        return;
    const QString& file = files.front();
    const QString when = QLocale().toString(QFileInfo(file).lastModified(), QLocale::ShortFormat);
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Dateline"),
                        tr("Open what was not saved when Dateline ended?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It stood so at %1.").arg(when));
    QPushButton* open = box->addButton(tr("&Open It"), QMessageBox::AcceptRole);
    QPushButton* discard = box->addButton(tr("&Throw It Away"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Later"), QMessageBox::RejectRole);
    connect(open, &QPushButton::clicked, this, [this, file] {
        m_workspace.open({.files = {file}, .recovered = true}, [this, file] {
            if (m_workspace.modified()) // what could not be opened stays where it is
                m_recovery.takeOver(file);
        });
    });
    connect(discard, &QPushButton::clicked, this, [file] { Recovery::remove(file); });
    box->open();
}

/// One table after the other, each into what is open by then.
void MainWindow::askColumns(std::vector<ColumnsQuestion> questions, const OpenRequest& request) {
    const ColumnsQuestion question = std::move(questions.front());
    questions.erase(questions.begin());
    auto* dialog = new ColumnsDialog(fromPath(question.file), question.head, question.guess, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto askNext = [this, questions = std::move(questions)](const OpenRequest& next) {
        if (!questions.empty())
            askColumns(questions, next);
    };
    connect(dialog, &QDialog::accepted, this, [this, dialog, question, request, askNext] {
        const ColumnProfile profile = dialog->profile();
        const bool isToBeSaved = dialog->isToBeSaved();
        OpenRequest one = request;
        one.files = {fromPath(question.file)};
        one.columns = profile;
        m_workspace.open(one, [this, file = question.file, profile, isToBeSaved, request, askNext] {
            // A profile is remembered only when the table could be read by it.
            if (isToBeSaved && hasTable(*m_workspace.timeline(), file))
                if (const auto saved = saveProfile(profile, profileFolder()); !saved)
                    sayError(saved.error());
            OpenRequest next = request;
            next.addTo = m_workspace.timeline();
            askNext(next);
        });
    });
    connect(dialog, &QDialog::rejected, this, [request, askNext] { askNext(request); });
    dialog->open();
}

} // namespace dateline
