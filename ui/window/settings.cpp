#include "ui/window/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace dateline {
namespace {

constexpr qsizetype kMostRecentFiles = 10;
const QString kRecent = QStringLiteral("files/recent");
const QString kFolder = QStringLiteral("files/folder");
const QString kLexicon = QStringLiteral("reading/lexicon");
const QString kTheme = QStringLiteral("window/theme");

} // namespace

QStringList recentFiles() {
    return QSettings().value(kRecent).toStringList();
}

void rememberFiles(const QStringList& files) {
    QStringList recent;
    for (const QString& file : files)
        if (file.isValidUtf16()) // the bytes of other names would not be kept
            recent << QFileInfo(file).absoluteFilePath();
    recent += recentFiles();
    recent.removeDuplicates();
    QSettings().setValue(kRecent, recent.mid(0, kMostRecentFiles));
}

void forgetRecentFiles() {
    QSettings().remove(kRecent);
}

ThemeChoice themeChoice() {
    return static_cast<ThemeChoice>(QSettings().value(kTheme, 0).toInt());
}

void rememberTheme(ThemeChoice choice) {
    QSettings().setValue(kTheme, static_cast<int>(choice));
}

QString lexiconFile() {
    return QSettings().value(kLexicon).toString();
}

void rememberLexicon(const QString& file) {
    QSettings().setValue(kLexicon, file);
}

QString lastFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(kFolder, documents).toString();
    return QFileInfo(folder).isDir() ? folder
                                     : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
}

void rememberFolder(const QString& file) {
    QSettings().setValue(kFolder, QFileInfo(file).absolutePath());
}

} // namespace dateline
