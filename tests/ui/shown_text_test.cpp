#include "ui/words/shown_text.h"

#include <QTextDocument>
#include <gmock/gmock.h>

namespace dateline {
namespace {

TEST(ShownText, ALineIsOneLineAndNeverLong) {
    EXPECT_EQ(shownLine(std::string_view("Two\nlines \x1b[1m & <b>")), "Two lines [1m & <b>");
    EXPECT_EQ(shownLine(QString("Two\nlines")), "Two lines");
    EXPECT_EQ(shownLine(std::string(900'000, 'x')).size(), static_cast<qsizetype>(kLongestLine) + 1);
    EXPECT_EQ(shownPassage(std::string(900'000, 'x')).size(), static_cast<qsizetype>(kLongestPassage) + 1);
    EXPECT_EQ(shownPassage("Two\r\nlines"), "Two\nlines");
}

TEST(ShownText, LongWordsMayBreakAnywhereAndOthersNowhere) {
    const QString plain = "Government forces shelled the market of Orlen.";
    EXPECT_EQ(breakable(plain), plain);
    const QString word(1000, QLatin1Char('x'));
    for (const QString& part : breakable("a " + word + " z").split(QChar(0x200B)))
        EXPECT_LE(part.size(), kLongestWord + 2);
    EXPECT_EQ(breakable(word).remove(QChar(0x200B)), word);
    const QString doves = QString::fromUtf8("🕊").repeated(300);
    for (const QString& part : breakable(doves).split(QChar(0x200B)))
        EXPECT_FALSE(part.front().isLowSurrogate());
}

TEST(ShownText, AToolTipShowsMarkupAsWords) {
    const QString words = "<b>5 < 6</b> & <img src='a.png'>\nsecond";
    EXPECT_TRUE(Qt::mightBeRichText(words)) << "or this test shows nothing";
    QTextDocument shown;
    shown.setHtml(plainToolTip(words));
    EXPECT_EQ(shown.toPlainText(), words);
    EXPECT_EQ(plainToolTip(""), "");
}

TEST(ShownText, AnAmpersandIsNoKey) {
    EXPECT_EQ(withoutKeys("Q&A && more"), "Q&&A &&&& more");
}

} // namespace
} // namespace dateline
