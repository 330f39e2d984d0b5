#include "core/exchange/file_formats.h"
#include "ui/chart/timeline_view.h"
#include "ui/details/event_table.h"
#include "ui/edit/documents_dialog.h"
#include "ui/picture/export_dialog.h"
#include "ui/widgets/foreign_action.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/panes.h"
#include "ui/window/session.h"
#include "ui/window/settings.h"
#include "ui/window/title_line.h"
#include "ui/window/welcome.h"
#include "ui/words/citation.h"
#include "ui/words/event_text.h"
#include "ui/words/file_name.h"
#include "ui/words/file_path.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStatusBar>
#include <QTextDocument>
#include <QUrl>
#include <algorithm>

namespace dateline {
namespace {

const QString kEnding = QStringLiteral(".json");

QString openFilter() {
    QStringList endings;
    for (const FileFormat& format : fileFormats())
        if (format.read)
            endings << u'*' + toQString(format.ending);
    return QObject::tr("Articles, tables and Dateline files (%1);;All files (*)").arg(endings.join(u' '));
}

QString saveFilter() {
    const FileFormat& format = *writtenFormat("json");
    return QStringLiteral("%1 (*%2)").arg(worded(format.label), toQString(format.ending));
}

QStringList localFiles(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files << fromUrl(url);
    return files;
}

/// Words for a window's title, where "[*]" is the place of the sign of what is not saved.
QString withoutPlace(const QString& words) {
    return QString(words).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

Interval onScreen(const Viewport& view) {
    const auto at = [](double seconds) {
        return CivilSeconds{std::chrono::seconds{static_cast<std::int64_t>(seconds)}};
    };
    return {at(view.start), at(view.end)};
}

} // namespace

void MainWindow::connectFileActions() {
    connect(m_actions.open, &QAction::triggered, this, [this] { openFiles(nullptr); });
    connect(m_actions.add, &QAction::triggered, this, [this] { openFiles(m_workspace.timeline()); });
    connect(m_actions.paste, &QAction::triggered, this,
            [this] { openMimeData(*QApplication::clipboard()->mimeData(), false); });
    connect(m_actions.title, &QAction::triggered, this, &MainWindow::askTitle);
    connect(m_actions.documents, &QAction::triggered, this, [this] {
        const auto timeline = m_workspace.timeline(); // another may come while the dialog is open
        DocumentsDialog dialog(*timeline, this);
        if (dialog.exec() == QDialog::Accepted && timeline == m_workspace.timeline())
            m_workspace.setDocuments(dialog.kept());
    });
    m_actions.reopen->setChecked(wantsSession());
    connect(m_actions.reopen, &QAction::toggled, this, rememberWantsSession);
    connect(m_actions.create, &QAction::triggered, m_actions.close, &QAction::trigger);
    connect(m_actions.save, &QAction::triggered, this, &MainWindow::save);
    connect(m_actions.saveAs, &QAction::triggered, this, &MainWindow::saveAs);
    connect(m_actions.exportPicture, &QAction::triggered, this, &MainWindow::exportPicture);
    connect(m_actions.close, &QAction::triggered, this, [this] {
        if (mayReplace())
            m_workspace.close();
    });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.eventWords, &QAction::triggered, this, &MainWindow::chooseLexicon);
    connect(m_actions.ownWords, &QAction::triggered, this, [this] { useLexicon({}); });
    m_actions.ownWords->setEnabled(!lexiconFile().isEmpty());
    connect(m_actions.copy, &QAction::triggered, this, &MainWindow::copyEvents);
    connect(m_actions.copyQuote, &QAction::triggered, this, [this] { copySource(quoteWithSource); });
    for (const auto& [action, style] : {std::pair(m_actions.citePlain, CitationStyle::Plain),
                                        {m_actions.citeChicago, CitationStyle::Chicago},
                                        {m_actions.citeApa, CitationStyle::Apa}})
        connect(action, &QAction::triggered, this, [this, style = style] {
            copySource([style](const Timeline& timeline, const Quote& quote) {
                return citation(timeline.documents()[quote.document], style);
            });
        });
    connect(m_welcome, &Welcome::openWanted, m_actions.open, &QAction::trigger);
    connect(m_welcome, &Welcome::sampleWanted, this, [this](const QString& path) { open({.sample = path}); });
}

void MainWindow::askTitle() {
    const Timeline& timeline = *m_workspace.timeline();
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Title and Description"));
    auto* title = new QLineEdit(shownLine(timeline.title()));
    title->setObjectName(QStringLiteral("title"));
    auto* description = new QPlainTextEdit(shownPassage(timeline.content().description));
    description->setObjectName(QStringLiteral("description"));
    description->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QFormLayout(&dialog);
    layout->addRow(tr("&Title"), title);
    layout->addRow(tr("&Description"), description);
    layout->addRow(new QLabel(tr("Shown by the window, its files and its pictures.")));
    layout->addRow(buttons);
    dialog.resize(520, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const TimelineContent& content = m_workspace.timeline()->content();
    m_workspace.setTitle(title->isModified() ? title->text().trimmed().toStdString() : content.title,
                         description->document()->isModified()
                             ? description->toPlainText().trimmed().toStdString()
                             : content.description);
}

void MainWindow::listSamples() {
    for (const QString& path : samplePaths())
        m_actions.samples->addAction(sampleName(path), this, [this, path] { open({.sample = path}); });
}

void MainWindow::listRecent() {
    m_actions.recent->clear();
    for (const QString& file : recentFiles())
        connect(addForeign(*m_actions.recent, shownPath(file)), &QAction::triggered, this,
                [this, file] { open({.files = {file}}); });
    m_actions.recent->setEnabled(!m_actions.recent->isEmpty());
    m_actions.recent->addSeparator();
    m_actions.recent->addAction(tr("&Clear This List"), this, [this] {
        forgetRecentFiles();
        listRecent();
    });
}

void MainWindow::open(const OpenRequest& request) {
    if (!request.addTo && !mayReplace())
        return;
    OpenRequest whole = request;
    if (whole.lexicon.isEmpty())
        whole.lexicon = lexiconFile();
    m_workspace.open(whole);
}

void MainWindow::chooseLexicon() {
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Event Words"), lexiconFile().isEmpty() ? lastFolder() : QFileInfo(lexiconFile()).path(),
        tr("Event words (*.json);;All files (*)"));
    if (!file.isEmpty())
        useLexicon(file);
}

void MainWindow::useLexicon(const QString& file) {
    rememberLexicon(file);
    m_actions.ownWords->setEnabled(!file.isEmpty());
    statusBar()->showMessage(
        file.isEmpty()
            ? tr("What is opened from now on is read with the program's own words.")
            : tr("What is opened from now on is read with the words of %1 too.").arg(shownName(file)));
}

void MainWindow::openFiles(const std::shared_ptr<const Timeline>& addTo) {
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open"), lastFolder(), openFilter());
    if (files.isEmpty())
        return;
    rememberFolder(files.front());
    open({.files = files, .addTo = addTo});
}

/// Into what is open, unless that is to be replaced.
void MainWindow::openMimeData(const QMimeData& mime, bool anew) {
    const QStringList files = localFiles(mime);
    const auto addTo = anew || m_workspace.empty() ? nullptr : m_workspace.timeline();
    if (!files.isEmpty())
        open({.files = files, .addTo = addTo});
    else if (!mime.text().trimmed().isEmpty())
        open({.pasted = mime.text(), .addTo = addTo});
    else
        m_messages->setMessages(
            {{Message::Kind::Warning, tr("There is no text to paste. Copy an article's text first.")}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasText() || !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openMimeData(*event->mimeData(), event->modifiers().testFlag(Qt::ShiftModifier));
}

void MainWindow::sayError(const Error& error) {
    statusBar()->clearMessage();
    m_messages->setMessages({{Message::Kind::Error, worded(error)}});
}

bool MainWindow::save() {
    return m_workspace.file().isEmpty() ? saveAs() : saveTo(m_workspace.file());
}

bool MainWindow::saveAs() {
    const QString suggested =
        QDir(lastFolder()).filePath(fileNameFor(m_workspace.timeline()->title()) + kEnding);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save As"), suggested, saveFilter());
    if (path.isEmpty())
        return false;
    rememberFolder(path);
    return saveTo(QFileInfo(path).suffix().isEmpty() ? path + kEnding : path);
}

bool MainWindow::saveTo(const QString& path) {
    const auto saved = m_workspace.save(path);
    if (!saved) {
        sayError(saved.error());
        return false;
    }
    rememberFiles({path});
    listRecent();
    statusBar()->showMessage(tr("Saved %1").arg(shownPath(path)), 5000);
    return true;
}

bool MainWindow::mayReplace() {
    if (!m_workspace.modified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Dateline"), tr("Save the timeline before it is closed?"),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setInformativeText(tr("What was pasted, added or dated since it was last saved is lost otherwise."));
    const int answer = box.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayReplace()) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_panes->save(settings);
    saveSession();
    m_workspace.cancel();
    event->accept();
}

void MainWindow::saveSession() const {
    QSettings settings;
    Session session;
    if (wantsSession() && !m_workspace.empty()) {
        session.files = m_workspace.file().isEmpty() ? m_files : QStringList{m_workspace.file()};
        session.search = m_title->search();
        session.lanes = m_panes->view().lanesBy();
        session.start = m_panes->view().view().start;
        session.end = m_panes->view().view().end;
        session.selected = m_selection.key();
    }
    session.save(settings);
}

void MainWindow::restoreSession() {
    const Session session = Session::restored(QSettings());
    QStringList files;
    for (const QString& file : session.files)
        if (QFileInfo::exists(file))
            files << file;
    if (files.isEmpty())
        return;
    m_workspace.open({.files = files, .lexicon = lexiconFile()}, [this, session] {
        if (m_workspace.empty())
            return;
        for (QAction* lanes : m_actions.lanes->actions())
            if (lanes->data().toInt() == static_cast<int>(session.lanes))
                lanes->trigger();
        m_title->setSearch(session.search);
        if (session.start < session.end)
            m_panes->view().setVisible(session.start, session.end);
        m_selection.select(m_workspace.timeline()->find(session.selected));
    });
}

void MainWindow::updateStanding() {
    const QString name = m_workspace.file().isEmpty() ? shownLine(m_workspace.timeline()->title())
                                                      : shownName(m_workspace.file());
    setWindowTitle(m_workspace.empty() ? tr("Dateline") : tr("%1[*] — Dateline").arg(withoutPlace(name)));
    setWindowModified(m_workspace.modified());
    setWindowFilePath(m_workspace.file());
}

void MainWindow::exportPicture() {
    ExportDialog dialog(shownLine(m_workspace.timeline()->title()), onScreen(m_panes->view().view()), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString suggested =
        QDir(lastFolder()).filePath(fileNameFor(m_workspace.timeline()->title()) + dialog.ending());
    QString path = QFileDialog::getSaveFileName(this, tr("Export Picture"), suggested, dialog.nameFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += dialog.ending();
    rememberFolder(path);
    ExportOptions options = dialog.options();
    options.filter = m_panes->filter();
    options.lanesBy = m_panes->view().lanesBy();
    const auto exported = exportTimeline(*m_workspace.timeline(), options, path);
    if (!exported)
        sayError(exported.error());
    else
        statusBar()->showMessage(tr("Exported %1").arg(shownPath(path)), 5000);
}

/// Several rows of the table as a table, else the event that is selected.
void MainWindow::copyEvents() {
    constexpr std::size_t most = 20'000;
    const std::size_t rows = m_panes->table().chosen().size();
    if (rows > most)
        return m_messages->setMessages(
            {{Message::Kind::Warning,
              tr("At most %1 rows can be copied at once. dateline extract writes all of them as CSV.")
                  .arg(most)}});
    if (rows > 1)
        QApplication::clipboard()->setMimeData(m_panes->table().copied().release());
    else if (m_selection.selected())
        QApplication::clipboard()->setText(
            eventWithSource(*m_workspace.timeline(), *m_selection.selected(), m_selection.quote()));
    else
        return;
    statusBar()->showMessage(tr("Copied"), 4000);
}

/// What the source of the quote that is read is called by.
void MainWindow::copySource(const std::function<QString(const Timeline&, const Quote&)>& words) {
    if (!m_selection.selected())
        return;
    const Timeline& timeline = *m_workspace.timeline();
    const Event event = timeline.event(*m_selection.selected());
    if (m_selection.quote() >= event.quotes.size())
        return;
    QApplication::clipboard()->setText(words(timeline, event.quotes[m_selection.quote()]));
    statusBar()->showMessage(tr("Copied"), 4000);
}

} // namespace dateline
