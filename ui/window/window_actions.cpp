#include "ui/window/window_actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace dateline {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("WindowActions", text);
}

QAction* add(QMenu* menu, const char* text, const QList<QKeySequence>& keys = {}) {
    QAction* action = menu->addAction(tr(text));
    action->setShortcuts(keys);
    return action;
}

QActionGroup* addThemes(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    const std::pair<const char*, ThemeChoice> choices[]{
        {QT_TRANSLATE_NOOP("WindowActions", "As the &Desktop"), ThemeChoice::Desktop},
        {QT_TRANSLATE_NOOP("WindowActions", "&Light"), ThemeChoice::Light},
        {QT_TRANSLATE_NOOP("WindowActions", "D&ark"), ThemeChoice::Dark}};
    for (const auto& [text, choice] : choices) {
        QAction* action = group->addAction(add(menu, text));
        action->setCheckable(true);
        action->setChecked(choice == themeChoice());
        action->setData(static_cast<int>(choice));
    }
    return group;
}

} // namespace

WindowActions::WindowActions(QMainWindow& window) {
    QMenu* file = window.menuBar()->addMenu(tr("&File"));
    open = dateline::add(file, "&Open…", {QKeySequence::Open});
    add = dateline::add(file, "&Add to This Timeline…", {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    recent = file->addMenu(tr("Open &Recent"));
    paste = dateline::add(file, "&Paste Article", {QKeySequence::Paste});
    file->addSeparator();
    save = dateline::add(file, "&Save", {QKeySequence::Save});
    saveAs = dateline::add(file, "Save &As…", {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    exportPicture = dateline::add(file, "&Export Picture…", {Qt::CTRL | Qt::Key_E});
    file->addSeparator();
    close = dateline::add(file, "&Close", {QKeySequence::Close});
    quit = dateline::add(file, "&Quit", {Qt::CTRL | Qt::Key_Q});

    QMenu* edit = window.menuBar()->addMenu(tr("&Edit"));
    copyQuote = dateline::add(edit, "&Copy Quote with Its Source", {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    find = dateline::add(edit, "&Find", {QKeySequence::Find});
    escape = dateline::add(edit, "Clear &Selection", {Qt::Key_Escape});
    edit->addSeparator();
    eventWords = dateline::add(edit, "Add Event &Words…");
    ownWords = dateline::add(edit, "Only the Program's &Own Event Words");

    QMenu* view = window.menuBar()->addMenu(tr("&View"));
    zoomIn = dateline::add(view, "Zoom &In", {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal, Qt::Key_W});
    zoomOut = dateline::add(view, "Zoom &Out", {Qt::CTRL | Qt::Key_Minus, Qt::Key_S});
    earlier = dateline::add(view, "&Earlier", {Qt::Key_A});
    later = dateline::add(view, "&Later", {Qt::Key_D});
    fit = dateline::add(view, "&Focus on the Event, Then Fit", {Qt::Key_F});
    showAll = dateline::add(view, "Show &All Time", {Qt::CTRL | Qt::Key_0});
    view->addSeparator();
    lanes = view->addMenu(tr("La&nes"));
    panes = view->addMenu(tr("&Panes"));
    theme = addThemes(view->addMenu(tr("&Theme")));

    QMenu* go = window.menuBar()->addMenu(tr("&Go"));
    next = dateline::add(go, "&Next Event", {Qt::Key_Period});
    previous = dateline::add(go, "&Previous Event", {Qt::Key_Comma});
    nextQuote = dateline::add(go, "Next &Quote of the Event", {Qt::Key_BracketRight});
    previousQuote = dateline::add(go, "Pre&vious Quote of the Event", {Qt::Key_BracketLeft});

    go->addSeparator();
    goTo = dateline::add(go, "&Go to Date…", {Qt::CTRL | Qt::Key_G});
    back = dateline::add(go, "&Back", {Qt::ALT | Qt::Key_Left, QKeySequence(Qt::Key_Back)});
    forward = dateline::add(go, "&Forward", {Qt::ALT | Qt::Key_Right, QKeySequence(Qt::Key_Forward)});

    bookmarks = window.menuBar()->addMenu(tr("&Bookmarks"));
    bookmarks->setToolTipsVisible(true);
    addBookmark = dateline::add(bookmarks, "&Add Bookmark…", {Qt::CTRL | Qt::Key_D});
    manageBookmarks = dateline::add(bookmarks, "&Manage Bookmarks…");

    QMenu* help = window.menuBar()->addMenu(tr("&Help"));
    samples = help->addMenu(tr("&Samples"));
    shortcuts = dateline::add(help, "&Keyboard Shortcuts", {Qt::Key_Question, QKeySequence::HelpContents});
    about = dateline::add(help, "&About Dateline");
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction*> WindowActions::needTimeline() const {
    return {add,     save,    saveAs,   exportPicture, close,        copyQuote, find,
            zoomIn,  zoomOut, goTo,     addBookmark,   fit,          earlier,   later,
            showAll, next,    previous, nextQuote,     previousQuote};
}

} // namespace dateline
