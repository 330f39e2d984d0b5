#include "ui/words/file_name.h"

#include "ui/words/shown_text.h"

#include <QRegularExpression>

namespace dateline {
namespace {

constexpr qsizetype kLongestName = 60;

/// One long word is cut all the same.
QString cutAtWord(const QString& words) {
    if (words.size() <= kLongestName)
        return words;
    const qsizetype space = words.lastIndexOf(QLatin1Char(' '), kLongestName);
    return space > 0 ? words.left(space) : words.left(kLongestName);
}

} // namespace

QString fileNameFor(const std::string& title) {
    static const QRegularExpression kForbidden(QStringLiteral("[/\\\\:*?\"<>|]"));
    static const QRegularExpression kLooseEnd(QStringLiteral("[\\s.,;–—-]+$"));
    const QString allowed = shownLine(title).remove(kForbidden).simplified();
    const QString name = cutAtWord(allowed).remove(kLooseEnd);
    return name.isEmpty() ? QStringLiteral("timeline") : name;
}

} // namespace dateline
