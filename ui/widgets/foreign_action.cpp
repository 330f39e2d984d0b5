#include "ui/widgets/foreign_action.h"

#include "ui/words/shown_text.h"

#include <QAction>
#include <QMenu>

namespace dateline {

QAction* addForeign(QMenu& menu, const QString& words) {
    QAction* action = menu.addAction(withoutKeys(words));
    action->setToolTip(plainToolTip(words));
    return action;
}

} // namespace dateline
