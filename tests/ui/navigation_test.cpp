#include "tests/ui/window_fixture.h"
#include "ui/chart/timeline_view.h"
#include "ui/window/bookmarks_dialog.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <gmock/gmock.h>

namespace dateline::test {
namespace {

constexpr std::string_view kArticle =
    "Truce at Tol\n\nPublished 21 September 2023\n\nThe army shelled the port of Tol on 3 May 2020. "
    "Both sides signed a truce on 9 May 2020. Rebels took the town of Arda on 1 June 2021.";

class NavigationTest : public WindowTest {
protected:
    NavigationTest() {
        view().setAnimated(false);
        open({write("a.txt", kArticle)});
    }

    void goTo(const char* words) {
        window.actions().goTo->trigger();
        auto& field = find<QLineEdit>("goToWords");
        field.clear();
        QTest::keyClicks(&field, QString::fromUtf8(words));
        QTest::keyClick(&field, Qt::Key_Return);
    }
    QString reading() { return find<QLabel>("goToReading").text(); }
    [[nodiscard]] bool inView(CivilSeconds at) {
        return toSeconds(at) > view().view().start && toSeconds(at) < view().view().end;
    }
    void bookmark(const QString& name) {
        QTimer::singleShot(0, [name] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->setTextValue(name);
            dialog->accept();
        });
        window.actions().addBookmark->trigger();
    }
    void expectStretch(const Viewport& wanted, const char* where = "") {
        EXPECT_NEAR(view().view().start, wanted.start, 2) << where;
        EXPECT_NEAR(view().view().end, wanted.end, 2) << where;
    }
    QStringList bookmarkNames() {
        QStringList names;
        for (const Bookmark& one : window.workspace().bookmarks())
            names << QString::fromStdString(one.name);
        return names;
    }

    static CivilSeconds at(int year, unsigned month, unsigned day) {
        return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                                     std::chrono::day{day}};
    }
};

TEST_F(NavigationTest, aDateInWordsIsReadAndShown) {
    goTo("9 May 2020");
    EXPECT_EQ(reading(), QStringLiteral("Sat 9 May 2020"));
    EXPECT_TRUE(inView(at(2020, 5, 9)));
    EXPECT_LT(view().view().seconds(), 60 * 86'400.0) << "a day is shown with some days, not with years";
    goTo("2021");
    EXPECT_TRUE(inView(at(2021, 1, 1)));
    EXPECT_TRUE(inView(at(2021, 12, 31)));
    EXPECT_FALSE(inView(at(2019, 6, 1)));
}

TEST_F(NavigationTest, whatIsNoDateIsRefusedWithTheReasonAndNothingMoves) {
    const Viewport before = view().view();
    goTo("31 Feb 2020");
    EXPECT_THAT(reading().toStdString(), testing::HasSubstr("29 days"));
    goTo("nonsense");
    EXPECT_FALSE(reading().isEmpty());
    EXPECT_EQ(view().view().start, before.start);
    EXPECT_EQ(view().view().end, before.end);
}

TEST_F(NavigationTest, goingClosesTheBarAndSoDoesEscape) {
    auto& field = find<QLineEdit>("goToWords");
    goTo("9 May 2020");
    EXPECT_FALSE(field.isVisible());
    window.actions().goTo->trigger();
    ASSERT_TRUE(field.isVisible());
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_FALSE(field.isVisible());
}

TEST_F(NavigationTest, backAndForwardGoThroughTheViewsBefore) {
    const Viewport first = view().view();
    goTo("9 May 2020");
    const Viewport second = view().view();
    ASSERT_NE(first, second);
    ASSERT_TRUE(window.actions().back->isEnabled());
    window.actions().back->trigger();
    EXPECT_NEAR(view().view().start, first.start, 1);
    EXPECT_NEAR(view().view().end, first.end, 1);
    ASSERT_TRUE(window.actions().forward->isEnabled());
    window.actions().forward->trigger();
    EXPECT_NEAR(view().view().start, second.start, 1);
    EXPECT_FALSE(window.actions().forward->isEnabled());
}

TEST_F(NavigationTest, bookmarksAreSavedWithTheTimelineAndLeadBack) {
    goTo("9 May 2020");
    const Viewport marked = view().view();
    bookmark("the truce");
    EXPECT_TRUE(window.workspace().modified());
    const QString file = folder.filePath("war.json");
    ASSERT_TRUE(window.saveTo(file));
    window.workspace().close();
    EXPECT_TRUE(bookmarkNames().isEmpty());
    open({file});
    EXPECT_EQ(bookmarkNames(), QStringList{"the truce"});
    window.actions().showAll->trigger();
    ASSERT_GT(view().view().seconds(), marked.seconds());
    window.actions().bookmarks->actions().back()->trigger();
    EXPECT_NEAR(view().view().start, marked.start, 2);
    EXPECT_NEAR(view().view().end, marked.end, 2);
}

TEST_F(NavigationTest, everyStepHasItsKeysAndTheMouseHasButtons) {
    const Viewport first = view().view();
    QTest::keyClick(&view(), Qt::Key_G, Qt::ControlModifier);
    auto& field = find<QLineEdit>("goToWords");
    ASSERT_TRUE(field.hasFocus());
    QTest::keyClicks(&field, "9 May 2020");
    QTest::keyClick(&field, Qt::Key_Return);
    const Viewport second = view().view();
    ASSERT_NE(first, second);
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    expectStretch(first);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
    expectStretch(second);
    for (QWidget* under : {view().viewport(), source().viewport(), window.panes().details().viewport(),
                           window.panes().table().viewport()}) {
        QTest::mouseClick(under, Qt::BackButton);
        expectStretch(first, under->parent()->metaObject()->className());
        QTest::mouseClick(under, Qt::ForwardButton);
        expectStretch(second, under->parent()->metaObject()->className());
    }
}

TEST_F(NavigationTest, aDateThatOnlyCountsFromAnotherCountsFromTheFirstPublication) {
    window.actions().goTo->trigger();
    find<QLineEdit>("goToWords").setText("yesterday");
    EXPECT_EQ(reading(), QStringLiteral("Wed 20 September 2023 — no event is dated there"));
}

TEST_F(NavigationTest, aPublicationDayThatDoesNotExistIsRefusedWithTheReason) {
    QTest::mouseClick(&find<QToolButton>("published"), Qt::LeftButton);
    auto& day = find<QLineEdit>("publicationDay");
    day.clear();
    QTest::keyClicks(&day, "31 Feb 2014");
    EXPECT_EQ(find<QLabel>("publicationRefusal").text(), QStringLiteral("February 2014 has 28 days"));
    EXPECT_FALSE(find<QPushButton>("setPublication").isEnabled());
    day.setText("28 Feb 2014");
    EXPECT_TRUE(find<QLabel>("publicationRefusal").text().isEmpty());
    EXPECT_TRUE(find<QPushButton>("setPublication").isEnabled());
}

TEST_F(NavigationTest, bookmarksAreReachedByTheirNumberRenamedAndRemoved) {
    goTo("9 May 2020");
    const Viewport marked = view().view();
    bookmark("the truce");
    goTo("2021");
    bookmark("a year");
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&view(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_NEAR(view().view().start, marked.start, 2);
    window.actions().manageBookmarks->trigger();
    auto& list = find<QListWidget>("bookmarks");
    auto& dialog = find<BookmarksDialog>();
    list.item(0)->setText("Truce of Tol");
    list.setCurrentRow(1);
    QTest::mouseClick(dialog.findChild<QPushButton*>("removeBookmark"), Qt::LeftButton);
    dialog.accept();
    EXPECT_EQ(bookmarkNames(), QStringList{"Truce of Tol"});
    EXPECT_EQ(window.actions().bookmarks->actions().back()->shortcut(), QKeySequence("Ctrl+1"));
}

} // namespace
} // namespace dateline::test
