#pragma once

#include <QCoreApplication>
#include <QString>

namespace dateline {

/// `text` in the user's language, where no QObject is at hand to ask.
[[nodiscard]] inline QString translated(const char* text) {
    return QCoreApplication::translate("dateline", text);
}

} // namespace dateline
