#include "core/dataset/saved_profiles.h"
#include "tests/ui/window_fixture.h"
#include "ui/chart/timeline_view.h"
#include "ui/details/event_table.h"
#include "ui/open/columns_dialog.h"
#include "ui/source/source_view.h"
#include "ui/window/panes.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <gmock/gmock.h>

namespace dateline::test {
namespace {

constexpr std::string_view kKnown =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,admin1,source,"
    "notes,"
    "fatalities\n"
    "T1,05 March 2022,1,Battles,Armed clash,Army,Rebels,Tol,North,The Post,\"They fought\nall day.\",7\n"
    "T2,06 March 2022,1,Protests,Peaceful protest,Students,,Arda,South,The Post,A march.,0\n"
    "T3,31/02/2022,1,Protests,Peaceful protest,Students,,Arda,South,The Post,A march.,0\n";

class DatasetWindowTest : public WindowTest {
protected:
    ColumnsDialog* dialog() { return window.findChild<ColumnsDialog*>(); }
};

TEST_F(DatasetWindowTest, aKnownTableOpensAndAClickShowsItsRow) {
    open({write("acled.csv", kKnown)});
    ASSERT_EQ(timeline().size(), 2u);
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("31/02/2022"));
    EXPECT_THAT(said().toStdString(), testing::HasSubstr("line 5"));
    window.selection().select(0);
    const std::string page = source().toPlainText().toStdString();
    EXPECT_THAT(page, testing::HasSubstr("line 2"));
    EXPECT_THAT(page, testing::HasSubstr("They fought"));
    EXPECT_LT(page.find("They fought"), page.find("event_id_cnty")) << "notes stand first";
    EXPECT_EQ(window.panes().table().model()->rowCount(), 2);
}

TEST_F(DatasetWindowTest, anUnknownTableAsksWhatItsColumnsMean) {
    open({write("mine.csv", "day;what;where\n3.5.2020;shells fell;Tol\n9.5.2020;a truce;Arda\n")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() != nullptr; }));
    EXPECT_EQ(dialog()->profile().start, "day") << "guessed from the values";
    EXPECT_EQ(dialog()->findChild<QTableWidget*>("preview")->rowCount(), 2);
    QPushButton* openButton = dialog()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Open);
    auto* dates = dialog()->findChild<QComboBox*>("role-0");
    const int guessed = dates->currentIndex();
    dates->setCurrentIndex(0);
    EXPECT_FALSE(openButton->isEnabled()) << "a date is needed";
    dates->setCurrentIndex(guessed);
    QTest::mouseClick(openButton, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return timeline().size() == 2; }));
    EXPECT_EQ(timeline().event(0).when->edtf, "2020-05-03");
}

TEST_F(DatasetWindowTest, columnsAreRememberedWhenATableWasReadByThem) {
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    for (const bool readable : {false, true}) {
        window.open({.files = {write("mine.csv", "day,what\n2020-05-03,shells fell\n")}});
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() != nullptr; }));
        dialog()->findChild<QCheckBox*>()->setChecked(true);
        dialog()->findChild<QComboBox*>("role-0")->setCurrentIndex(readable ? 1 : 2);
        dialog()->accept();
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() == nullptr; }));
        waitUntilRead();
        EXPECT_EQ(savedProfiles(profileFolder()).profiles.size(), readable ? 1u : 0u);
    }
    qputenv("XDG_CONFIG_HOME", before);
}

TEST_F(DatasetWindowTest, cancellingTheQuestionLeavesWhatIsOpen) {
    open({write("mine.csv", "day,what\n2020-05-03,shells fell\n")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() != nullptr; }));
    dialog()->reject();
    EXPECT_TRUE(window.workspace().empty());
}

TEST_F(DatasetWindowTest, aClickOnADensityBarSelectsAnEventUnderIt) {
    std::string csv = "date,title\n";
    for (int i = 0; i < 3000; ++i)
        csv += "20" + std::to_string(10 + i % 9) + "-0" + std::to_string(1 + i % 9) + "-1" +
               std::to_string(i % 10) + ",something happened " + std::to_string(i) + "\n";
    view().setAnimated(false);
    window.resize(1200, 800);
    open({write("many.csv", csv)});
    if (ColumnsDialog* asked = dialog())
        asked->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return timeline().size() == 3000; }));
    ASSERT_FALSE(view().scene().density.empty());
    const DensityBar bar = view().scene().density[view().scene().density.size() / 2];
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                      QPoint(static_cast<int>(bar.box.x + 1), static_cast<int>(bar.box.bottom() - 2)));
    ASSERT_TRUE(view().selected());
    const Interval bounds = timeline().brief(*view().selected()).time.bounds;
    EXPECT_LT(toSeconds(bounds.start), bar.end);
    EXPECT_GT(toSeconds(bounds.end), bar.start);
}

} // namespace
} // namespace dateline::test
