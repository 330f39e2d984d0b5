#include "core/exchange/dateline_file.h"
#include "tests/ui/made_timeline.h"
#include "tests/ui/shown_words.h"
#include "tests/ui/window_fixture.h"
#include "ui/open/columns_dialog.h"
#include "ui/picture/export_dialog.h"
#include "ui/source/source_parting.h"
#include "ui/window/bookmarks_dialog.h"
#include "ui/words/event_text.h"
#include "ui/words/event_words.h"
#include "ui/words/shown_text.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStatusBar>
#include <QTextBlock>
#include <gmock/gmock.h>

namespace dateline::test {
namespace {

constexpr const char* kMarkup = "<h2>Army</h2> takes <img src='foreign.png'> <a href='foreign:x'>Q&A</a> "
                                "<font face='foreign'>%1 %2</font> &lt; [*] \x1b[31m";
const QString kShownMarkup = shownLine(std::string_view(kMarkup));

/// What a file holds is shown as the words that it is, wherever the window shows it.
class HostileWindowTest : public WindowTest {
protected:
    QString writeContent(const QString& name, const TimelineContent& content) {
        return write(name, writeDatelineFile(content, JsonLayout::OneLine));
    }
    /// Words, without double quotes, in the names of columns and in cells.
    QString writeTable(const QString& name, const std::string& words) {
        const std::string cell = '"' + words + '"';
        std::string csv = "day," + cell + ",\"where " + words + "\"\n";
        for (int i = 1; i < 5; ++i)
            csv += "2020-05-0" + std::to_string(i) + "," + cell + "," + cell + "\n";
        return write(name, csv);
    }
    /// Everything that is shown once each event was chosen.
    void visitAll(const std::function<void(const ShownWords&)>& check) {
        for (EventIndex i = 0; i < timeline().size(); ++i) {
            window.selection().select(i);
            check(shownIn(window));
        }
        std::vector<EventIndex> firstTwo{0};
        if (timeline().size() > 1)
            firstTwo.push_back(1);
        for (const QString& text : {eventToolTip(timeline().event(0)), badgeToolTip(timeline(), firstTwo),
                                    spokenLine(timeline().event(0))})
            check({{"tooltip", text, WordsKind::Auto}});
    }
    template <typename Dialog>
    Dialog* opened() {
        EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<Dialog*>() != nullptr; }));
        return window.findChild<Dialog*>();
    }
};

void expectNoMarkup(const ShownWords& words) {
    for (const Shown& shown : words)
        EXPECT_EQ(foreignMarkupIn(shown), "")
            << shown.where.toStdString() << ": " << shown.text.toStdString();
}

TEST_F(HostileWindowTest, noForeignMarkupIsObeyedAnywhere) {
    open({writeContent("<b>Q&A [*] %1 <img src='foreign.png'>.json", contentSaying(kMarkup))});
    ASSERT_GT(timeline().size(), 3u);
    ASSERT_GT(
        std::ranges::count_if(shownIn(window), [](const Shown& s) { return s.text.contains("foreign"); }), 20)
        << "or the walk sees nothing";
    visitAll(expectNoMarkup);
    find<QLineEdit>("search").setText(QString(kMarkup) + "nowhere");
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLabel>("emptyNotice").isVisible(); }));
    expectNoMarkup(shownIn(window));
}

TEST_F(HostileWindowTest, noForeignMarkupIsObeyedInTitlesAndNames) {
    const TimelineContent content = contentSaying(kMarkup);
    open({writeContent("plain.json", content)});
    EXPECT_EQ(find<QWidget>("title").accessibleName(), kShownMarkup);
    const QString name = "<b>Q&A [*] %1 <img src='foreign.png'>.json";
    open({writeContent(name, content)});
    EXPECT_EQ(window.windowTitle(), QString(name).replace("[*]", "[*][*]") + "[*] — Dateline");
    open({writeContent(name, content), write("<img src='foreign.png'>.txt", "")});
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("foreign.png"));
    EXPECT_EQ(find<QWidget>("title").accessibleName(), kShownMarkup) << "a title of its own";
    expectNoMarkup(shownIn(window));
}

TEST_F(HostileWindowTest, noForeignMarkupIsObeyedInDialogs) {
    open({writeContent("plain.json", contentSaying(kMarkup))});
    window.actions().manageBookmarks->trigger();
    expectNoMarkup(shownIn(*opened<BookmarksDialog>()));
    EXPECT_EQ(opened<BookmarksDialog>()->bookmarks(), window.workspace().bookmarks())
        << "what is not edited stays as it is, with what is not shown";
    const ExportDialog exporting(shownLine(timeline().title()), {}, nullptr);
    expectNoMarkup(shownIn(exporting));
    window.open({.files = {writeTable("<img src='foreign.png'>&.csv", kMarkup)}});
    expectNoMarkup(shownIn(*opened<ColumnsDialog>()));
}

TEST_F(HostileWindowTest, aRowIsShownAsItsWords) {
    open({writeTable("<b>foreign.csv", "<img src='foreign.png'><b>Raid & fire</b>")});
    opened<ColumnsDialog>()->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return timeline().size() == 4; }));
    expectNoMarkup(shownIn(window));
    visitAll(expectNoMarkup);
    EXPECT_TRUE(source().toPlainText().contains("<img src='foreign.png'><b>Raid & fire</b>"));
}

/// The most that is given to Qt to lay out in one piece.
constexpr qsizetype kMostInOne = qsizetype{kLongestPassage} * 2;
constexpr qsizetype kMostOnAPage = 400'000;

void expectNothingLong(const ShownWords& words) {
    for (const Shown& shown : words) {
        const bool page = shown.kind == WordsKind::Page;
        EXPECT_LE(shown.text.size(), page ? kMostOnAPage : kMostInOne) << shown.where.toStdString();
        EXPECT_TRUE(!page || shown.longestWord <= qsizetype{kLongestSourceWord} + 4) << shown.longestWord;
        EXPECT_TRUE(!page || shown.longestBlock <= 2 * qsizetype{kLongestSourceParagraph})
            << shown.longestBlock;
    }
}

TEST_F(HostileWindowTest, nothingLongIsLaidOut) {
    open({writeContent("long.json", contentSaying(std::string(300'000, 'x')))});
    visitAll(expectNothingLong);
    EXPECT_LE(window.windowTitle().size(), 100);
    open({writeContent("sentence.json", contentSaying([] {
                           std::string words;
                           while (words.size() < 300'000)
                               words += "Troops shelled the market of Orlen, ";
                           return words;
                       }()))});
    visitAll(expectNothingLong);
}

TEST_F(HostileWindowTest, aLongWordStillShowsItsQuote) {
    const std::string word(50'000, 'x');
    open({write("longword.txt",
                "Port shelled\n\n" + word + " the army shelled the port of Tol on 3 May 2020. " + word)});
    ASSERT_EQ(timeline().size(), 1u);
    window.selection().select(0);
    const QString shown = source().highlightedText().remove(QChar(0x200B)).remove('\n');
    const Quote quote = timeline().event(0).quotes.front();
    EXPECT_EQ(shown, toQString(slice(timeline().textOf(0), quote.span)));
    const auto where = source().whereIs(0, quote.span);
    ASSERT_TRUE(where);
    EXPECT_TRUE(source().viewport()->rect().intersects(*where));
    expectNothingLong(shownIn(window));
}

TEST_F(HostileWindowTest, aTableOfLongCellsIsAskedAboutAndShown) {
    for (const std::string& csv : {"date,title\n2024-01-01,\"" + std::string(900'000, 'x') + "\"\n",
                                   "date,title," + std::string(300'000, 'c') + "\n2024-01-01,Raid," +
                                       std::string(300'000, 'y') + "\n"}) {
        open({write("long.csv", csv)});
        ColumnsDialog* asked = opened<ColumnsDialog>();
        expectNothingLong(shownIn(*asked));
        asked->accept();
        ASSERT_TRUE(QTest::qWaitFor([&] { return timeline().size() == 1; }));
        visitAll(expectNothingLong);
        window.actions().close->trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<ColumnsDialog*>() == nullptr; }));
    }
}

TEST_F(HostileWindowTest, ATableOfManyColumnsOffersTheFirstOfThem) {
    std::string header = "date,title";
    std::string row = "2024-01-01,Raid";
    for (int i = 0; i < 3000; ++i) {
        header += ",c" + std::to_string(i);
        row += ",y";
    }
    open({write("wide.csv", header + '\n' + row + '\n')});
    ColumnsDialog* asked = opened<ColumnsDialog>();
    EXPECT_LE(asked->findChild<QComboBox*>("role-0")->count(), 600);
    EXPECT_EQ(asked->profile().start, "date");
    asked->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return timeline().size() == 1; }));
    window.selection().select(0);
    EXPECT_THAT(source().toPlainText().toStdString(), testing::HasSubstr("more"));
    visitAll(expectNothingLong);
}

TEST_F(HostileWindowTest, ofVeryManyMessagesTheFirstAreListed) {
    std::string lines;
    for (int i = 0; i < 2000; ++i)
        lines += "not json\n";
    open({write("bad.jsonl", lines)});
    EXPECT_EQ(find<MessageBar>().messages().size(), 2000u);
    EXPECT_LE(find<QListWidget>().count(), static_cast<int>(kMostListed) + 1);
}

} // namespace
} // namespace dateline::test
