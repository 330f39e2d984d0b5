#include "core/exchange/dateline_file.h"
#include "tests/ui/window_fixture.h"

#include <QAbstractItemModel>
#include <QAction>

namespace dateline {
namespace {

constexpr std::string_view kTable = "date,title\n"
                                    "2023-07-04T19:40Z,Rockets hit the port\n"
                                    "2023-07-04T15:15-04:00,Guards shelled the bridge\n"
                                    "2023-07-04 18:00,Rebels shelled the mill\n";

class ZoneTest : public test::WindowTest {
protected:
    QAction& zone(const QString& text) {
        for (QAction* action : window.findChildren<QAction*>())
            if (action->text() == text)
                return *action;
        throw std::logic_error("there is no such zone");
    }
    QString head() {
        const auto* model = find<EventTable>().model();
        return model->headerData(0, Qt::Horizontal).toString();
    }
    QString cell(int row) {
        const auto* model = find<EventTable>().model();
        return model->index(row, 0).data().toString();
    }
    void choose(const QString& text) {
        zone(text).trigger();
        waitUntilRead();
    }
};

TEST_F(ZoneTest, isChosenInTheMenuAndMovesTheLabelsOfClocksThatHaveOne) {
    const QString table = write("shots.csv", kTable);
    window.open({.files = {table}, .columns = profileFromText("start=date,title=title").value()});
    waitUntilRead();
    EXPECT_EQ(head(), "When (UTC)");
    EXPECT_EQ(cell(0), "Tue 4 July 2023, 18:00");
    EXPECT_EQ(cell(1), "Tue 4 July 2023, 19:15 UTC");
    EXPECT_EQ(cell(2), "Tue 4 July 2023, 19:40 UTC");
    choose("Asia/Tokyo");
    EXPECT_EQ(head(), "When (Asia/Tokyo)");
    EXPECT_EQ(cell(0), "Tue 4 July 2023, 18:00");
    EXPECT_EQ(cell(1), "Wed 5 July 2023, 04:15 UTC+9");
    EXPECT_EQ(cell(2), "Wed 5 July 2023, 04:40 UTC+9");
    EXPECT_TRUE(window.isWindowModified());
    choose("America/Los_Angeles");
    EXPECT_EQ(cell(0), "Tue 4 July 2023, 18:00") << "the order stays";
    EXPECT_EQ(cell(1), "Tue 4 July 2023, 12:15 UTC−7");
}

TEST_F(ZoneTest, isSavedAndComesBack) {
    open({write("shots.txt",
                "The port\n\nPublished 5 July 2023\n\nRockets hit the port on 4 July 2023 at 19:40 "
                "GMT, killing 3 people.\n")});
    choose("Asia/Tokyo");
    const QString path = folder.filePath("shots.json");
    ASSERT_TRUE(window.workspace().save(path));
    open({path});
    EXPECT_EQ(timeline().content().zone, "Asia/Tokyo");
    EXPECT_EQ(timeline().zone()->name(), "Asia/Tokyo");
}

} // namespace
} // namespace dateline
