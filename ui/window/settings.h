#pragma once

#include <QStringList>

namespace dateline {

enum class ThemeChoice { Desktop, Light, Dark };

/// What is remembered from one start to the next.
[[nodiscard]] QStringList recentFiles();
/// Puts files first on the list.
void rememberFiles(const QStringList& files);
void forgetRecentFiles();

[[nodiscard]] ThemeChoice themeChoice();
void rememberTheme(ThemeChoice choice);

/// The file of the user's event words; empty: only the program's own.
[[nodiscard]] QString lexiconFile();
void rememberLexicon(const QString& file);

/// The folder that a file dialog begins in.
[[nodiscard]] QString lastFolder();
void rememberFolder(const QString& file);

} // namespace dateline
