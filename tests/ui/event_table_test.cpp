#include "tests/core/made_source.h"
#include "tests/ui/made_timeline.h"
#include "ui/details/event_table.h"
#include "ui/selection/selection.h"

#include <QHeaderView>
#include <QTest>
#include <gmock/gmock.h>

namespace dateline {
namespace {

using test::eventTitled;
using testing::ElementsAre;

class EventTableTest : public testing::Test {
protected:
    EventTableTest() {
        selection.setTimeline(timeline);
        table.setTimeline(timeline, test::allOf(*timeline));
        table.resize(1000, 300);
        table.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&table));
    }

    void showOnly(std::initializer_list<EventIndex> events) {
        std::vector<bool> shown(timeline->size());
        for (const EventIndex event : events)
            shown[event] = true;
        table.setShown(shown);
    }

    std::vector<std::string> titles() const {
        std::vector<std::string> shown;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            shown.push_back(
                table.model()->index(row, EventTableModel::Title).data().toString().toStdString());
        return shown;
    }

    QPoint cell(int row, int column) const {
        return table.visualRect(table.model()->index(row, column)).center();
    }

    std::shared_ptr<const Timeline> timeline = test::madeTimeline();
    Selection selection;
    EventTable table{selection};
};

TEST_F(EventTableTest, aRepaintAsksForNoWholeEvent) {
    const auto source = std::make_shared<const test::MadeSource>(1000);
    timeline = buildTimeline(test::contentOf(source));
    selection.setTimeline(timeline);
    table.setTimeline(timeline, test::allOf(*timeline));
    source->eventsMade = 0;
    table.grab();
    table.scrollToBottom();
    table.grab();
    EXPECT_EQ(source->eventsMade, 0);
    EXPECT_EQ(titles().front(), "Incident 0");
    EXPECT_EQ(source->eventsMade, 0);
}

TEST_F(EventTableTest, rowsStandInTheOrderOfTime) {
    EXPECT_THAT(titles(), ElementsAre("“Naïve” hopes", "Troops shelled Orlen", "a crowd marched in Zürich",
                                      "signed a truce", "a court in Bern opened an inquiry",
                                      "Families had fled the valley"));
}

TEST_F(EventTableTest, whenTypeAndStatusFitTheirWordsAndTheEventHasTheRest) {
    for (const int width : {1000, 760}) {
        table.resize(width, 300);
        QCoreApplication::processEvents();
        for (const int column : {EventTableModel::When, EventTableModel::Type, EventTableModel::Standing})
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                const QModelIndex index = table.model()->index(row, column);
                const int words = table.fontMetrics().horizontalAdvance(index.data().toString());
                EXPECT_GT(table.columnWidth(column), words + 4) << index.data().toString().toStdString();
            }
        int all = 0;
        for (int column = 0; column < EventTableModel::kColumnCount; ++column)
            all += table.columnWidth(column);
        EXPECT_EQ(all, table.viewport()->width());
        for (const int column : {EventTableModel::Speaker, EventTableModel::Place, EventTableModel::Why})
            EXPECT_GT(table.columnWidth(EventTableModel::Title), table.columnWidth(column));
    }
}

TEST_F(EventTableTest, aClickOnAHeadSortsAndASecondOneTurnsTheOrderRound) {
    auto* header = table.horizontalHeader();
    const QPoint type(header->sectionViewportPosition(EventTableModel::Type) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, type);
    EXPECT_EQ(titles().front(), "signed a truce");      // ceasefire
    EXPECT_EQ(titles().back(), "Troops shelled Orlen"); // strike
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, type);
    EXPECT_EQ(titles().front(), "Troops shelled Orlen");
}

TEST_F(EventTableTest, aClickOnARowSelectsItsEvent) {
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell(3, EventTableModel::Title));
    EXPECT_EQ(selection.selected(), eventTitled(*timeline, "signed a truce"));
}

TEST_F(EventTableTest, theArrowKeysWalkTheEvents) {
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell(1, EventTableModel::Title));
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(selection.selected(), eventTitled(*timeline, "a crowd marched in Zürich"));
}

TEST_F(EventTableTest, theSelectionFromElsewhereIsTheCurrentRowAlsoAfterSorting) {
    const EventIndex court = eventTitled(*timeline, "a court in Bern opened an inquiry");
    selection.select(court);
    table.sortByColumn(EventTableModel::Title, Qt::DescendingOrder);
    ASSERT_TRUE(table.currentIndex().isValid());
    EXPECT_EQ(table.currentIndex().siblingAtColumn(EventTableModel::Title).data().toString(),
              "a court in Bern opened an inquiry");
    EXPECT_EQ(selection.selected(), court);
}

TEST_F(EventTableTest, filteringKeepsTheSelectedRowAndSelectsNothingByItself) {
    const EventIndex truce = eventTitled(*timeline, "signed a truce");
    selection.select(truce);
    showOnly({eventTitled(*timeline, "Troops shelled Orlen"), truce});
    EXPECT_EQ(table.currentIndex().row(), 1);
    showOnly({eventTitled(*timeline, "Troops shelled Orlen")});
    EXPECT_FALSE(table.currentIndex().isValid());
    EXPECT_EQ(selection.selected(), truce);
}

TEST_F(EventTableTest, aRowSaysWhenWhatWhoAndWhy) {
    std::vector<std::string> cells;
    for (int column = 0; column < EventTableModel::kColumnCount; ++column)
        cells.push_back(table.model()->index(3, column).data().toString().toStdString());
    EXPECT_THAT(cells, ElementsAre(testing::HasSubstr("4 May 2021"), "ceasefire", "signed a truce", "claimed",
                                   "the mediator", "Orlen", "“on 4 May 2021” → Tue 4 May 2021 (day)", "", "",
                                   "E-004"));
}

} // namespace
} // namespace dateline
