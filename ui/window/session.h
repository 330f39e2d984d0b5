#pragma once

#include "ui/chart/timeline_view.h"
#include "ui/window/workspace.h"

#include <QStringList>

class QSettings;

namespace dateline {

/// What was open and how it was looked at, to be there again at the next start. Of texts that were pasted,
/// and of what was not saved, nothing is kept; see Recovery.
struct Session {
    QStringList files;
    QString search;
    LanesBy lanes = LanesBy::Family;
    double start = 0; ///< of the view, in seconds; the same as `end` when it is not known
    double end = 0;
    EventKey selected;

    void save(QSettings& settings) const;
    [[nodiscard]] static Session restored(const QSettings& settings);
};

/// Whether the user wants it.
[[nodiscard]] bool wantsSession();
void rememberWantsSession(bool wanted);

} // namespace dateline
