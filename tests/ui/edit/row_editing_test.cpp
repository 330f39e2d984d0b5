#include "tests/ui/edit/editing_fixture.h"
#include "ui/edit/event_form.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace dateline::test {
namespace {

using testing::HasSubstr;

constexpr std::string_view kRows =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,admin1,source,"
    "notes,fatalities\n"
    "T1,03 May 2023,1,Battles,Armed clash,Army,Rebels,Tol,North,The Post,The army shelled the port.,7\n"
    "T2,09 May 2023,1,Protests,Peaceful protest,Students,,Arda,South,The Post,A crowd marched.,0\n"
    "T3,01 June 2023,1,Battles,Armed clash,Rebels,Army,Arda,South,The Post,Rebels took the town.,0\n";

/// A table, the rows of which people change.
class RowEditingTest : public EditingFixture {
protected:
    RowEditingTest() {
        window.workspace().close();
        open({write("war.csv", kRows)});
        EXPECT_EQ(timeline().size(), 3u);
    }
    Event row(EventIndex index) { return timeline().event(index); }
};

TEST_F(RowEditingTest, ARowIsCheckedChangedAndUndone) {
    window.selection().select(1);
    const EventKey id = timeline().keyOf(1);
    key(Qt::Key_C);
    EXPECT_EQ(timeline().size(), 3u);
    EXPECT_EQ(row(1).annotation.check, Check::Checked);
    EXPECT_EQ(window.selection().key(), id);
    key(Qt::Key_F2);
    type("formWhen", "2023-07-01");
    type("formPlace", "Arda Square");
    QTest::keyClick(&find<QLineEdit>("formPlace"), Qt::Key_Return);
    EXPECT_EQ(window.selection().selected(), EventIndex{2}); // it is the last now
    EXPECT_EQ(row(2).place, "Arda Square");
    EXPECT_EQ(row(2).when->edtf, "2023-07-01");
    EXPECT_TRUE(timeline().isRecord(row(2).quotes.at(0)));
    EXPECT_THAT(details().toStdString(),
                testing::AllOf(HasSubstr("As read: Tue 9 May 2023"), HasSubstr("D-001")));
    undo();
    undo();
    EXPECT_EQ(row(1).place, "Arda");
    EXPECT_EQ(row(1).annotation.check, Check::Unchecked);
    EXPECT_FALSE(window.isWindowModified());
    EXPECT_EQ(timeline().keyOf(1), id);
    EXPECT_EQ(timeline().find(id), EventIndex{1});
}

TEST_F(RowEditingTest, ARowThatNobodyChangedIsDragged) {
    view().setAnimated(false);
    view().showAll();
    window.selection().select(1);
    const auto mark = std::ranges::find(view().scene().marks, EventIndex{1}, &Mark::event);
    ASSERT_NE(mark, view().scene().marks.end());
    const QPoint from(static_cast<int>(mark->centre.x), static_cast<int>(mark->centre.y));
    const QPoint by(static_cast<int>(view().view().pixelsPerSecond() * 86'400 * 3), 0);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), from + by / 2);
    QTest::mouseMove(view().viewport(), from + by);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from + by);
    EXPECT_EQ(row(1).when->edtf, "2023-05-12");
    EXPECT_TRUE(window.isWindowModified());
    undo();
    EXPECT_EQ(row(1).when->edtf, "2023-05-09");
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(RowEditingTest, WhatWasChangedIsInTheFileAndNotInTheTable) {
    window.selection().select(0);
    key(Qt::Key_F2);
    type("formTitle", "The shelling of Tol");
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    window.selection().select(2);
    key(Qt::Key_Delete);
    EXPECT_EQ(timeline().size(), 2u);
    const QString file = folder.filePath("war.json");
    ASSERT_TRUE(window.saveTo(file));
    open({file});
    EXPECT_EQ(said(), "");
    ASSERT_EQ(timeline().size(), 2u);
    EXPECT_EQ(row(0).title, "The shelling of Tol");
    EXPECT_EQ(timeline().titleOf(0), "The shelling of Tol");
    EXPECT_TRUE(timeline().isRecord(row(0).quotes.at(0)));
    EXPECT_TRUE(does().removed->isEnabled());
    QFile table(folder.filePath("war.csv"));
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    EXPECT_EQ(table.readAll().toStdString(), kRows);
}

TEST_F(RowEditingTest, RowsAreMergedAndParted) {
    window.selection().select(0);
    auto& table = window.panes().table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(0, 0)).center());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table.visualRect(table.model()->index(2, 0)).center());
    does().merge->trigger();
    ASSERT_EQ(timeline().size(), 2u);
    ASSERT_EQ(selected().quotes.size(), 2u);
    window.selection().readQuote(1);
    does().part->trigger();
    EXPECT_EQ(timeline().size(), 3u);
}

TEST_F(RowEditingTest, ATextBesideTheTableIsChangedToo) {
    window.open({.files = {write("a.txt", kTruceAtTol)}, .addTo = window.workspace().timeline()});
    waitUntilRead();
    const EventIndex all = timeline().size();
    select(EventType::Ceasefire);
    for (EventIndex i = 0; i < all; ++i) {
        window.selection().select(i);
        key(Qt::Key_C);
        EXPECT_EQ(timeline().size(), all);
        EXPECT_EQ(row(i).annotation.check, Check::Checked) << i;
        EXPECT_EQ(timeline().find(timeline().keyOf(i)), i);
    }
    EventFilter filter;
    filter.text = "shelled";
    EXPECT_GE(window.panes().setFilter(filter), 1u);
}

} // namespace
} // namespace dateline::test
