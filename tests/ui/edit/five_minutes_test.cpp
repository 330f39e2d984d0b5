#include "tests/ui/edit/editing_fixture.h"
#include "ui/edit/event_form.h"
#include "ui/picture/exporter.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <gmock/gmock.h>

namespace dateline::test {
namespace {

using testing::HasSubstr;

/// The first five minutes of a journalist. With $DATELINE_STEPS each step leaves a picture of the window in
/// that folder.
class FiveMinutes : public EditingFixture {
protected:
    void step(const QString& name) {
        const QString steps = qEnvironmentVariable("DATELINE_STEPS");
        if (steps.isEmpty())
            return;
        QTest::qWait(100);
        EXPECT_TRUE(window.grab().save(QDir(steps).filePath(
            QStringLiteral("%1 %2.png").arg(++m_step, 2, 10, QLatin1Char('0')).arg(name))));
    }
    std::string foot() { return find<QLabel>("counts").text().toStdString(); }

private:
    int m_step = 0;
};

TEST_F(FiveMinutes, OfAJournalist) {
    window.workspace().close();
    open({write("1.txt", "Shells fall on Tol\n\nPublished 4 May 2023\n\nThe army shelled the port of Tol on "
                         "Wednesday. Dozens of families fled the town on Thursday."),
          write("2.txt",
                "Port of Tol shelled\n\nPublished 5 May 2023\n\nArtillery shelled the docks of Tol on 3 May, "
                "witnesses said. The governor resigned on Friday."),
          write("3.txt",
                "Truce on the bay\n\nPublished 10 May 2023\n\nBoth sides signed a truce in Arda on Tuesday. "
                "A strange light was seen over the bay on Monday."),
          write("4.txt",
                "Talks begin\n\nPublished 12 May 2023\n\nEnvoys met in Arda on Thursday. Police arrested "
                "nine protesters in Tol on Wednesday.")});
    ASSERT_EQ(timeline().documents().size(), 4u);
    const EventIndex read = timeline().size();
    ASSERT_GE(read, 6u);
    step("Four articles");

    select(EventType::Ceasefire);
    key(Qt::Key_F2);
    type("formWhen", "9 May 2023, 18:00");
    step("A date is typed");
    QTest::keyClick(&find<QLineEdit>("formWhen"), Qt::Key_Return);
    EXPECT_EQ(selected().when->edtf, "2023-05-09T18:00");
    EXPECT_THAT(details().toStdString(), HasSubstr("As read: Tue 9 May 2023"));
    step("The date is right");

    key(Qt::Key_F2);
    type("formTitle", "The truce of Arda");
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    EXPECT_THAT(details().toStdString(), HasSubstr("The truce of Arda"));
    step("Renamed");

    select(EventType::Strike);
    answer({0}); // the likeliest is the other newspaper's
    does().merge->trigger();
    EXPECT_EQ(timeline().size(), read - 1);
    EXPECT_THAT(details().toStdString(), HasSubstr("sentences that say so"));
    step("Two are one");

    chooseWords("strange light was seen");
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    step("An event is offered");
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    EXPECT_EQ(selected().when->edtf, "2023-05-08");
    EXPECT_THAT(details().toStdString(), HasSubstr("added by hand"));
    step("Added");

    key(Qt::Key_Delete);
    EXPECT_EQ(timeline().size(), read - 1);
    step("Removed");
    undo();
    undo();
    EXPECT_EQ(timeline().size(), read - 1);
    step("Undone twice");

    window.selection().select(0);
    for (int i = 0; i < 5; ++i) {
        key(Qt::Key_C);
        key(Qt::Key_N);
    }
    EXPECT_THAT(foot(), HasSubstr("5 of " + std::to_string(read - 1) + " checked"));
    step("Five are checked");

    const QString file = folder.filePath("bay.json");
    ASSERT_TRUE(window.saveTo(file));
    EXPECT_FALSE(window.isWindowModified());
    window.workspace().close();
    step("Saved and closed");
    open({file});
    EXPECT_EQ(said(), "");
    EXPECT_EQ(timeline().size(), read - 1);
    EXPECT_THAT(foot(), HasSubstr("5 of " + std::to_string(read - 1) + " checked"));
    select(EventType::Ceasefire);
    EXPECT_EQ(selected().title, "The truce of Arda");
    step("Open again");
    for (const char* name : {"bay.png", "bay.pdf", "bay.svg"}) {
        ASSERT_TRUE(exportTimeline(timeline(), {}, folder.filePath(name)));
        EXPECT_GT(QFileInfo(folder.filePath(name)).size(), 1000);
    }
    QFile svg(folder.filePath("bay.svg"));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_THAT(svg.readAll().toStdString(), HasSubstr("Checked against the sources: 5 of "));
}

} // namespace
} // namespace dateline::test
