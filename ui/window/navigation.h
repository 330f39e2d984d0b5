#pragma once

#include "core/scene/view_history.h"
#include "ui/selection/selection.h"
#include "ui/window/go_to_bar.h"
#include "ui/window/window_actions.h"
#include "ui/window/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace dateline {

class TimelineView;

/// The ways through time that do not slide: to a date, back and forward through the views that one rested on,
/// to bookmarks.
class Navigation : public QObject {
    Q_OBJECT

public:
    Navigation(TimelineView& view, Selection& selection, Workspace& workspace, GoToBar& bar,
               const WindowActions& actions, QWidget* window);

    /// For another timeline.
    void reset();

private:
    void followView();
    void step(bool back);
    void askDate();
    void addBookmark();
    void manageBookmarks();
    void listBookmarks();
    void goToBookmark(const Bookmark& bookmark);
    void enableSteps();

    TimelineView& m_view;
    Selection& m_selection;
    Workspace& m_workspace;
    GoToBar& m_bar;
    const WindowActions& m_actions;
    QWidget* m_window;
    ViewHistory m_history;
    Viewport m_last;
    QTimer m_rest;
    QElapsedTimer m_moved; ///< since the last move
};

} // namespace dateline
