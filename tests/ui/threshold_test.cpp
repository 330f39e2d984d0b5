#include "core/exchange/dateline_file.h"
#include "tests/ui/window_fixture.h"

#include <QLabel>
#include <QSlider>
#include <cmath>

namespace dateline {
namespace {

constexpr std::string_view kStory = "Guns fall silent along the river\n\n"
                                    "Published 14 March 2019\n\n"
                                    "Rebel troops launched an offensive near Halva on Tuesday. At least 12 "
                                    "soldiers were killed in the fighting, the "
                                    "army said. Analysts feared that attacks might follow if talks failed. A "
                                    "ceasefire took hold on 13 March 2019. "
                                    "Many villagers had fled bombings in the hills.\n";

class ThresholdTest : public test::WindowTest {
protected:
    QSlider& slider() { return find<QSlider>("threshold"); }
    [[nodiscard]] QString toolTip() { return slider().parentWidget()->toolTip(); }

    /// Moves the slider, and waits until the timeline has followed.
    void choose(int step) {
        slider().setValue(step);
        const double threshold = -0.25 * step;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return std::abs(timeline().content().threshold - threshold) < 1e-9; }, 60'000));
        waitUntilRead();
    }

    std::set<EventKey> keys() {
        std::set<EventKey> all;
        for (EventIndex i = 0; i < timeline().size(); ++i)
            all.insert(timeline().keyOf(i));
        return all;
    }
};

TEST_F(ThresholdTest, showsMoreToTheRightAndFewerToTheLeft) {
    open({write("river.txt", kStory)});
    EXPECT_EQ(slider().value(), 0);
    EXPECT_TRUE(slider().isEnabled());
    const auto usual = keys();
    ASSERT_FALSE(usual.empty());
    choose(slider().maximum());
    const auto more = keys();
    EXPECT_GT(more.size(), usual.size());
    EXPECT_TRUE(std::ranges::includes(more, usual));
    EXPECT_TRUE(window.isWindowModified());
    choose(slider().minimum());
    EXPECT_LT(timeline().size(), usual.size());
    EXPECT_TRUE(slider().isVisible()) << "there is a way back";
    choose(0);
    EXPECT_EQ(keys(), usual);
}

TEST_F(ThresholdTest, isMovedByTheKeyboardAndSaysWhatItDoes) {
    open({write("river.txt", kStory)});
    EXPECT_EQ(slider().accessibleName(), "Fewer or more events");
    EXPECT_TRUE(toolTip().contains("before it is shown: 0. 0 is"));
    slider().setFocus();
    QTest::keyClick(&slider(), Qt::Key_Right);
    QTest::keyClick(&slider(), Qt::Key_Right);
    EXPECT_TRUE(toolTip().contains("before it is shown: −0.5. ")) << toolTip().toStdString();
    EXPECT_TRUE(toolTip().contains(slider().accessibleDescription()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return timeline().content().threshold == -0.5; }, 60'000));
    waitUntilRead();
    EXPECT_TRUE(slider().hasFocus());
    EXPECT_EQ(slider().value(), 2);
}

TEST_F(ThresholdTest, keepsTheSelectedEvent) {
    open({write("river.txt", kStory)});
    const EventIndex selected = eventOf(EventType::Ceasefire);
    const EventKey key = timeline().keyOf(selected);
    window.selection().select(selected);
    choose(slider().maximum());
    ASSERT_TRUE(window.selection().selected());
    EXPECT_EQ(timeline().keyOf(*window.selection().selected()), key);
    choose(0);
    ASSERT_TRUE(window.selection().selected());
    EXPECT_EQ(timeline().keyOf(*window.selection().selected()), key);
}

TEST_F(ThresholdTest, isSavedAndComesBack) {
    open({write("river.txt", kStory)});
    choose(8);
    const auto shown = keys();
    const QString saved = folder.filePath("river.json");
    ASSERT_TRUE(window.saveTo(saved));
    EXPECT_FALSE(window.isWindowModified());
    open({write("other.txt", kStory)});
    EXPECT_EQ(slider().value(), 0);
    open({saved});
    EXPECT_EQ(slider().value(), 8);
    EXPECT_EQ(timeline().content().threshold, -2);
    EXPECT_EQ(keys(), shown);
    EXPECT_FALSE(window.isWindowModified());
    choose(0);
    EXPECT_LE(timeline().size(), shown.size());
}

TEST_F(ThresholdTest, staysForAnotherDayOfPublicationAndForWhatIsAdded) {
    window.open({.files = {write("river.txt", kStory)}, .threshold = -3});
    waitUntilRead();
    EXPECT_EQ(slider().value(), 12);
    window.workspace().setDate(0, {std::chrono::sys_days{std::chrono::year{2019} / 3 / 21}, std::nullopt});
    waitUntilRead();
    EXPECT_EQ(timeline().content().threshold, -3);
    window.open({.files = {write("more.txt", "Rebels attacked Dor on 3 May 2018.")},
                 .addTo = window.workspace().timeline()});
    waitUntilRead();
    EXPECT_EQ(timeline().documents().size(), 2u);
    EXPECT_EQ(timeline().content().threshold, -3);
    EXPECT_EQ(slider().value(), 12);
}

TEST_F(ThresholdTest, betweenTheStepsAndBeyondThemTheNearestIsShown) {
    window.open({.files = {write("river.txt", kStory)}, .threshold = -100});
    waitUntilRead();
    EXPECT_EQ(slider().value(), slider().maximum());
    EXPECT_TRUE(toolTip().contains("−100"));
    QTest::qWait(300);
    EXPECT_EQ(timeline().content().threshold, -100) << "only the user moves it";
}

TEST_F(ThresholdTest, ofATableThereIsNothingToChoose) {
    open({write("acled.csv",
                "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,"
                "location,admin1,source,notes,fatalities\n"
                "T1,05 March 2022,1,Battles,Armed clash,Army,Rebels,Tol,North,The Post,Fought,7\n")});
    ASSERT_EQ(timeline().size(), 1u);
    EXPECT_FALSE(slider().isEnabled());
    EXPECT_TRUE(toolTip().contains("The rows of a table are all shown"));
}

} // namespace
} // namespace dateline
