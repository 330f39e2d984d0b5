#pragma once

#include "ui/window/settings.h"

#include <QList>
#include <QString>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace dateline {

/// What a person does to events: the Event menu, and the steps of the Edit menu.
struct EventMenu {
    QMenu* menu;
    QAction* undo;
    QAction* redo;
    QAction* history; ///< lists the steps
    QAction* change;
    QAction* check;
    QAction* doubt;
    QAction* nextUnchecked;
    QAction* nextUnmarked; ///< sentence
    QAction* nothingHere;
    QAction* star;
    QAction* addFromWords;
    QAction* addQuote;
    QAction* merge;
    QAction* doubles; ///< goes through pairs that may be one
    QAction* part;
    QAction* remove;
    QAction* removed; ///< lists them

    /// Those that need an event to be selected.
    [[nodiscard]] QList<QAction*> needEvent() const;
};

/// The menus of the window and what is in them. The window connects the actions; each has its words and keys
/// here.
struct WindowActions {
    explicit WindowActions(QMainWindow& window);

    QAction* title; ///< of the timeline
    QAction* documents;
    QAction* create; ///< an empty timeline
    QAction* open;
    QAction* add;
    QMenu* recent;
    QAction* reopen; ///< at the next start what is open
    QAction* paste;
    QAction* save;
    QAction* saveAs;
    QAction* exportPicture;
    QAction* close;
    QAction* quit;
    QAction* copy; ///< the event, or the rows of the table
    QAction* copyQuote;
    QAction* citePlain;
    QAction* citeChicago;
    QAction* citeApa;
    QAction* find;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* earlier;
    QAction* later;
    QAction* fit;
    QAction* showAll;
    QMenu* panes;
    QMenu* lanes;
    QMenu* zones;
    QActionGroup* theme; ///< its actions' data are ThemeChoice
    QAction* next;
    QAction* previous;
    QAction* back;
    QAction* forward;
    QAction* goTo;
    QMenu* bookmarks; ///< the bookmarks stand under manageBookmarks
    QAction* addBookmark;
    QAction* manageBookmarks;
    QAction* nextQuote;
    QAction* previousQuote;
    QAction* escape;
    QMenu* samples;
    QAction* shortcuts;
    QAction* eventWords; ///< chooses a file of the user's own
    QAction* ownWords;   ///< goes without it
    QAction* about;
    EventMenu event;

    /// Those that need something open.
    [[nodiscard]] QList<QAction*> needTimeline() const;

private:
    void addEventMenu(QMainWindow& window);
};

} // namespace dateline
