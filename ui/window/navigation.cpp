#include "ui/window/navigation.h"

#include "core/scene/stretch_view.h"
#include "core/time/stretch_name.h"
#include "ui/chart/timeline_view.h"
#include "ui/window/bookmarks_dialog.h"
#include "ui/words/event_text.h"
#include "ui/words/phrase_text.h"
#include "ui/words/shown_text.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <algorithm>
#include <chrono>

namespace dateline {
namespace {

constexpr std::chrono::milliseconds kRest{700};  ///< after which a view is one to come back to
constexpr std::chrono::milliseconds kHurry{200}; ///< between moves that are one, as when a mouse drags
constexpr int kNumbered = 9;                     ///< bookmarks that have a key

} // namespace

Navigation::Navigation(TimelineView& view, Selection& selection, Workspace& workspace, GoToBar& bar,
                       const WindowActions& actions, QWidget* window)
    : QObject(window),
      m_view(view),
      m_selection(selection),
      m_workspace(workspace),
      m_bar(bar),
      m_actions(actions),
      m_window(window) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_view, &TimelineView::viewChanged, this, &Navigation::followView);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_history.visit(m_view.view());
        enableSteps();
    });
    connect(actions.back, &QAction::triggered, this, [this] { step(true); });
    connect(actions.forward, &QAction::triggered, this, [this] { step(false); });
    connect(actions.goTo, &QAction::triggered, this, &Navigation::askDate);
    connect(&bar, &GoToBar::wanted, this, [this](Interval stretch) {
        m_bar.hide();
        m_view.showStretch(stretch);
        m_view.setFocus();
    });
    connect(&bar, &GoToBar::closed, &m_view, qOverload<>(&QWidget::setFocus));
    connect(actions.addBookmark, &QAction::triggered, this, &Navigation::addBookmark);
    connect(actions.manageBookmarks, &QAction::triggered, this, &Navigation::manageBookmarks);
    connect(&workspace, &Workspace::bookmarksChanged, this, &Navigation::listBookmarks);
    reset();
}

void Navigation::reset() {
    m_bar.hide();
    m_history.reset();
    m_last = m_view.view();
    m_history.visit(m_last);
    listBookmarks();
    enableSteps();
}

void Navigation::followView() {
    const Viewport now = m_view.view();
    if (isJump(m_last, now) && (!m_moved.isValid() || m_moved.hasExpired(kHurry.count())))
        m_history.visit(m_last);
    m_last = now;
    m_moved.start();
    m_rest.start();
    enableSteps();
}

void Navigation::enableSteps() {
    m_actions.back->setEnabled(m_history.canGoBack(m_view.view()));
    m_actions.forward->setEnabled(m_history.canGoForward(m_view.view()));
}

void Navigation::step(bool back) {
    const auto there = back ? m_history.back(m_view.view()) : m_history.forward(m_view.view());
    if (!there)
        return;
    m_last = *there; // it is no jump to be remembered
    m_view.setVisible(there->start, there->end);
    m_history.arrive(m_view.view());
    m_rest.stop();
    enableSteps();
}

void Navigation::askDate() {
    const auto& documents = m_workspace.timeline()->documents();
    m_bar.ask(documents.empty() ? std::nullopt : documents.front().published, m_workspace.timeline()->span(),
              m_workspace.timeline()->zone());
}

void Navigation::addBookmark() {
    Bookmark bookmark;
    bookmark.stretch = stretchOf(m_view.view());
    bool agreed = false;
    const QString name =
        QInputDialog::getText(m_window, tr("Add Bookmark"), tr("Name of this view:"), QLineEdit::Normal,
                              worded(stretchName(bookmark.stretch)), &agreed);
    if (!agreed || name.trimmed().isEmpty())
        return;
    bookmark.name = name.trimmed().toStdString();
    bookmark.event = m_selection.key();
    std::vector<Bookmark> all = m_workspace.bookmarks();
    all.push_back(std::move(bookmark));
    m_workspace.setBookmarks(std::move(all));
}

void Navigation::manageBookmarks() {
    auto* dialog = new BookmarksDialog(m_workspace.bookmarks(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_workspace.setBookmarks(dialog->bookmarks()); });
    dialog->open();
}

void Navigation::listBookmarks() {
    QMenu* menu = m_actions.bookmarks;
    const QList<QAction*> actions = menu->actions();
    for (qsizetype i = actions.indexOf(m_actions.manageBookmarks) + 1; i < actions.size(); ++i)
        delete actions[i];
    m_actions.manageBookmarks->setEnabled(!m_workspace.bookmarks().empty());
    menu->addSeparator();
    int number = 0;
    for (const Bookmark& bookmark : m_workspace.bookmarks()) {
        QAction* action = menu->addAction(withoutKeys(shownLine(bookmark.name)), this,
                                          [this, bookmark] { goToBookmark(bookmark); });
        action->setToolTip(worded(stretchName(bookmark.stretch)));
        if (++number <= kNumbered)
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
    }
}

void Navigation::goToBookmark(const Bookmark& bookmark) {
    const auto event = m_workspace.timeline()->find(bookmark.event);
    if (event && m_view.shownEvents()[*event])
        m_selection.select(event); // first, as the view goes to what is selected
    m_view.setVisible(toSeconds(bookmark.stretch.start), toSeconds(bookmark.stretch.end));
}

} // namespace dateline
