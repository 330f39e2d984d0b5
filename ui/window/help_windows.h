#pragma once

class QAction;
class QMenuBar;
class QWidget;

namespace dateline {

/// A list of all keys: those of the menus, and those of the timeline. Does not stop the window.
void showShortcuts(QWidget* parent, const QMenuBar& menus);
void showAbout(QWidget* parent);

} // namespace dateline
