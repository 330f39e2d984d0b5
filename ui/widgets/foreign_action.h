#pragma once

#include <QString>

class QAction;
class QMenu;

namespace dateline {

/// An action at the menu's end whose words and tooltip are foreign words as they are: no key in them, no
/// markup.
QAction* addForeign(QMenu& menu, const QString& words);

} // namespace dateline
