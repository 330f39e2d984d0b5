#include "ui/window/window_actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace dateline {
namespace {

QAction* add(QMenu* menu, const QString& text, const QList<QKeySequence>& keys = {}) {
    QAction* action = menu->addAction(text);
    action->setShortcuts(keys);
    return action;
}

QActionGroup* addThemes(QMenu* menu) {
    auto* group = new QActionGroup(menu);
    const std::pair<QString, ThemeChoice> choices[]{{QObject::tr("As the &Desktop"), ThemeChoice::Desktop},
                                                    {QObject::tr("&Light"), ThemeChoice::Light},
                                                    {QObject::tr("D&ark"), ThemeChoice::Dark}};
    for (const auto& [text, choice] : choices) {
        QAction* action = group->addAction(add(menu, text));
        action->setCheckable(true);
        action->setChecked(choice == themeChoice());
        action->setData(static_cast<int>(choice));
    }
    return group;
}

} // namespace

QList<QAction*> EventMenu::needEvent() const {
    return {change, check, doubt, star, addQuote, merge, part, remove};
}

void WindowActions::addEventMenu(QMainWindow& window) {
    QMenu* menu = window.menuBar()->addMenu(QObject::tr("E&vent"));
    event.menu = menu;
    event.change = dateline::add(menu, QObject::tr("&Change…"), {Qt::Key_F2});
    menu->addSeparator();
    event.check = dateline::add(menu, QObject::tr("C&hecked Against the Source"), {Qt::Key_C});
    event.doubt = dateline::add(menu, QObject::tr("&Doubtful"), {Qt::Key_X});
    event.nextUnchecked = dateline::add(menu, QObject::tr("Next &Unchecked Event"), {Qt::Key_N});
    event.nextUnmarked =
        dateline::add(menu, QObject::tr("Next Sentence That &May Lack an Event"), {Qt::Key_U});
    event.nothingHere =
        dateline::add(menu, QObject::tr("&Nothing in This Sentence"), {Qt::SHIFT | Qt::Key_U});
    event.star = dateline::add(menu, QObject::tr("&Star"), {Qt::Key_Asterisk});
    event.star->setCheckable(true);
    menu->addSeparator();
    event.addFromWords = dateline::add(menu, QObject::tr("&Add an Event from the Selected Words…"),
                                       {Qt::CTRL | Qt::SHIFT | Qt::Key_N});
    event.addQuote = dateline::add(menu, QObject::tr("Add the Selected &Words to This Event"));
    event.merge = dateline::add(menu, QObject::tr("Mer&ge with…"), {Qt::CTRL | Qt::Key_M});
    event.doubles =
        dateline::add(menu, QObject::tr("Review &Likely Doubles…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    event.part = dateline::add(menu, QObject::tr("Make This &Quote an Event of Its Own"));
    menu->addSeparator();
    event.remove = dateline::add(menu, QObject::tr("&Remove"), {QKeySequence::Delete});
    event.removed = dateline::add(menu, QObject::tr("Remo&ved Events…"));
}

WindowActions::WindowActions(QMainWindow& window) {
    QMenu* file = window.menuBar()->addMenu(QObject::tr("&File"));
    create = dateline::add(file, QObject::tr("&New"), {QKeySequence::New});
    open = dateline::add(file, QObject::tr("&Open…"), {QKeySequence::Open});
    add = dateline::add(file, QObject::tr("&Add to This Timeline…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    recent = file->addMenu(QObject::tr("Open &Recent"));
    reopen =
        dateline::add(file, QObject::tr("Begin with What Was Open Open This Again at the Next Sta&rtLast"));
    reopen->setCheckable(true);
    paste = dateline::add(file, QObject::tr("&Paste Article into This Timeline"), {QKeySequence::Paste});
    file->addSeparator();
    save = dateline::add(file, QObject::tr("&Save"), {QKeySequence::Save});
    saveAs = dateline::add(file, QObject::tr("Save &As…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    title = dateline::add(file, QObject::tr("&Title and Description…"));
    documents = dateline::add(file, QObject::tr("&Documents…"));
    exportPicture = dateline::add(file, QObject::tr("&Export Picture…"), {Qt::CTRL | Qt::Key_E});
    file->addSeparator();
    close = dateline::add(file, QObject::tr("&Close"), {QKeySequence::Close});
    quit = dateline::add(file, QObject::tr("&Quit"), {Qt::CTRL | Qt::Key_Q});

    QMenu* edit = window.menuBar()->addMenu(QObject::tr("&Edit"));
    event.undo = dateline::add(edit, QObject::tr("&Undo"), {QKeySequence::Undo});
    event.redo =
        dateline::add(edit, QObject::tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, QKeySequence::Redo});
    event.history = dateline::add(edit, QObject::tr("&History…"));
    edit->addSeparator();
    copy =
        dateline::add(edit, QObject::tr("&Copy the Event, or the Rows of the Table"), {QKeySequence::Copy});
    copyQuote =
        dateline::add(edit, QObject::tr("Copy &Quote with Its Source"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    QMenu* cite = edit->addMenu(QObject::tr("Copy Ci&tation"));
    citePlain = dateline::add(cite, QObject::tr("&Plain"));
    citeChicago = dateline::add(cite, QObject::tr("&Chicago"));
    citeApa = dateline::add(cite, QObject::tr("&APA"));
    find = dateline::add(edit, QObject::tr("&Find"), {QKeySequence::Find});
    escape = dateline::add(edit, QObject::tr("Clear &Selection"), {Qt::Key_Escape});
    edit->addSeparator();
    eventWords = dateline::add(edit, QObject::tr("Add Event &Words…"));
    ownWords = dateline::add(edit, QObject::tr("Only the Program's &Own Event Words"));

    addEventMenu(window);

    QMenu* view = window.menuBar()->addMenu(QObject::tr("&View"));
    zoomIn = dateline::add(view, QObject::tr("Zoom &In"),
                           {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal, Qt::Key_W});
    zoomOut = dateline::add(view, QObject::tr("Zoom &Out"), {Qt::CTRL | Qt::Key_Minus, Qt::Key_S});
    earlier = dateline::add(view, QObject::tr("&Earlier"), {Qt::Key_A});
    later = dateline::add(view, QObject::tr("&Later"), {Qt::Key_D});
    fit = dateline::add(view, QObject::tr("&Focus on the Event, Then Fit"), {Qt::Key_F});
    showAll = dateline::add(view, QObject::tr("Show &All Time"), {Qt::CTRL | Qt::Key_0});
    view->addSeparator();
    lanes = view->addMenu(QObject::tr("La&nes"));
    zones = view->addMenu(QObject::tr("Time &Zone"));
    panes = view->addMenu(QObject::tr("&Panes"));
    theme = addThemes(view->addMenu(QObject::tr("&Theme")));

    QMenu* go = window.menuBar()->addMenu(QObject::tr("&Go"));
    next = dateline::add(go, QObject::tr("&Next Event"), {Qt::Key_Period});
    previous = dateline::add(go, QObject::tr("&Previous Event"), {Qt::Key_Comma});
    nextQuote = dateline::add(go, QObject::tr("Next &Quote of the Event"), {Qt::Key_BracketRight});
    previousQuote = dateline::add(go, QObject::tr("Pre&vious Quote of the Event"), {Qt::Key_BracketLeft});

    go->addSeparator();
    goTo = dateline::add(go, QObject::tr("&Go to Date…"), {Qt::CTRL | Qt::Key_G});
    back = dateline::add(go, QObject::tr("&Back"), {Qt::ALT | Qt::Key_Left, QKeySequence(Qt::Key_Back)});
    forward =
        dateline::add(go, QObject::tr("&Forward"), {Qt::ALT | Qt::Key_Right, QKeySequence(Qt::Key_Forward)});

    bookmarks = window.menuBar()->addMenu(QObject::tr("&Bookmarks"));
    bookmarks->setToolTipsVisible(true);
    addBookmark = dateline::add(bookmarks, QObject::tr("&Add Bookmark…"), {Qt::CTRL | Qt::Key_D});
    manageBookmarks = dateline::add(bookmarks, QObject::tr("&Manage Bookmarks…"));

    QMenu* help = window.menuBar()->addMenu(QObject::tr("&Help"));
    samples = help->addMenu(QObject::tr("&Samples"));
    shortcuts = dateline::add(help, QObject::tr("&Keyboard Shortcuts"),
                              {Qt::Key_Question, QKeySequence::HelpContents});
    about = dateline::add(help, QObject::tr("&About Dateline"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction*> WindowActions::needTimeline() const {
    return {documents,
            add,
            title,
            save,
            saveAs,
            exportPicture,
            close,
            copy,
            copyQuote,
            citePlain,
            citeChicago,
            citeApa,
            find,
            zoomIn,
            zoomOut,
            goTo,
            addBookmark,
            fit,
            earlier,
            later,
            showAll,
            next,
            previous,
            nextQuote,
            previousQuote,
            event.addFromWords,
            event.doubles,
            event.nextUnmarked,
            event.nothingHere};
}

} // namespace dateline
