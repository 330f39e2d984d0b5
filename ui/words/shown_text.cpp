#include "ui/words/shown_text.h"

#include "core/base/printable.h"

namespace dateline {
namespace {

QString fromUtf8(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString shownLine(std::string_view utf8, std::size_t most) {
    return fromUtf8(singleLine(utf8, most));
}

QString shownLine(const QString& text, std::size_t most) {
    return fromUtf8(singleLine(text.toStdString(), most));
}

QString shownPassage(std::string_view utf8) {
    return fromUtf8(shownLines(utf8, kLongestPassage));
}

QString breakable(const QString& text) {
    constexpr QChar kBreak(0x200B);
    QString broken;
    qsizetype inWord = 0;
    for (const QChar c : text) {
        inWord = c.isSpace() || c == kBreak ? 0 : inWord + 1;
        if (inWord > kLongestWord && !c.isLowSurrogate() && !c.isMark()) {
            broken += kBreak;
            inWord = 1;
        }
        broken += c;
    }
    return broken;
}

QString lineHtml(std::string_view utf8) {
    return breakable(shownLine(utf8)).toHtmlEscaped();
}

QString passageHtml(const QString& passage) {
    return breakable(passage).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString plainToolTip(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(passageHtml(text));
}

QString withoutKeys(const QString& text) {
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace dateline
