#include "core/scene/hit_test.h"
#include "tests/ui/edit/editing_fixture.h"
#include "ui/edit/doubles_dialog.h"
#include "ui/edit/event_form.h"
#include "ui/edit/several_form.h"
#include "ui/words/citation.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <gmock/gmock.h>

namespace dateline::test {
namespace {

using testing::HasSubstr;

class ReviewingTest : public EditingFixture {
protected:
    QString unmarked() { return find<QLabel>("unmarked").text(); }
    void nextUnmarked() {
        key(Qt::Key_U);
        EXPECT_TRUE(QTest::qWaitFor([this] { return source().textCursor().hasSelection(); }, 20'000));
    }
    void chooseRows(const QList<int>& rows) {
        auto& table = window.panes().table();
        const auto centre = [&](int row) { return table.visualRect(table.model()->index(row, 0)).center(); };
        for (const int row : rows)
            QTest::mouseClick(table.viewport(), Qt::LeftButton,
                              row == rows.front() ? Qt::NoModifier : Qt::ControlModifier, centre(row));
    }
    /// Where the mark of the selected event stands.
    QPoint markOfSelected() {
        for (const Mark& mark : view().scene().marks)
            if (mark.event == *window.selection().selected())
                return {static_cast<int>(mark.centre.x), static_cast<int>(mark.centre.y)};
        throw std::logic_error("it has no mark");
    }
    int pixels(double days) { return static_cast<int>(view().view().pixelsPerSecond() * 86'400 * days); }
};

TEST_F(ReviewingTest, SentencesWithoutAnEventAreGoneThroughOneByOne) {
    const EventIndex before = timeline().size();
    nextUnmarked();
    EXPECT_THAT(source().textCursor().selectedText().toStdString(), HasSubstr("strange light"));
    EXPECT_EQ(unmarked(), "0 of 1 sentences looked at that may lack an event");
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(find<EventForm>("eventForm").isVisible());
    EXPECT_EQ(find<QLineEdit>("formWhen").text(), "2023-06-04");
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    EXPECT_EQ(timeline().size(), before + 1);
    EXPECT_EQ(unmarked(), "1 of 1 sentences looked at that may lack an event");
    undo();
    EXPECT_EQ(unmarked(), "0 of 1 sentences looked at that may lack an event");
}

TEST_F(ReviewingTest, ASentenceWithNothingInItStaysSoOverReadingAgainAndInTheFile) {
    nextUnmarked();
    key(Qt::Key_U, Qt::ShiftModifier);
    EXPECT_EQ(unmarked(), "1 of 1 sentences looked at that may lack an event");
    EXPECT_TRUE(window.isWindowModified());
    window.workspace().setDate(0, {std::chrono::sys_days{std::chrono::year{2024} / 1 / 2}, {}});
    waitUntilRead();
    const QString file = folder.filePath("b.json");
    ASSERT_TRUE(window.saveTo(file));
    open({file});
    key(Qt::Key_U);
    EXPECT_TRUE(QTest::qWaitFor([this] { return said().contains("has been looked at"); }, 20'000));
}

TEST_F(ReviewingTest, PairsThatMayBeOneAreAskedAboutAndTheAnswerIsKept) {
    window.workspace().close();
    open(
        {write("a.txt",
               "The Post\n\nPublished 21 June 2023\n\nRebels captured the town of Arda on 1 June 2023."),
         write("b.txt", "The Times\n\nPublished 21 June 2023\n\nRebels took the town of Arda on 2 June 2023. "
                        "Rebels took the town of Arda again on 9 June 2023.")});
    ASSERT_EQ(timeline().size(), 3u);
    const auto press = [this](const QString& text) {
        QTimer::singleShot(0, &window, [text] {
            auto* dialog = qobject_cast<DoublesDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            for (QPushButton* button : dialog->findChildren<QPushButton*>())
                if (button->text() == text)
                    return button->click();
            FAIL() << "no such button";
        });
        key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    };
    press("&Not the Same");
    EXPECT_EQ(timeline().size(), 3u);
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(said().toStdString(), HasSubstr("No two events look like one"));
    undo();
    press("The Same, Keep the &Second");
    ASSERT_EQ(timeline().size(), 2u);
    EXPECT_EQ(timeline().event(0).when->edtf, "2023-06-02");
    EXPECT_EQ(timeline().event(0).quotes.size(), 2u);
    EXPECT_EQ(timeline().event(0).accounts.size(), 2u);
    undo();
    EXPECT_EQ(timeline().size(), 3u);
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(ReviewingTest, SeveralChosenRowsStayChosenWhenTheyAreChanged) {
    chooseRows({0, 2});
    const std::vector<EventIndex> chosen = window.panes().table().chosen();
    key(Qt::Key_C);
    EXPECT_EQ(window.panes().table().chosen(), chosen);
    key(Qt::Key_X);
    for (const EventIndex event : chosen)
        EXPECT_EQ(timeline().event(event).annotation.check, Check::Doubtful);
}

TEST_F(ReviewingTest, SelectedWordsHaveAButtonBesideThem) {
    auto& add = find<QToolButton>("addEvent");
    EXPECT_FALSE(add.isVisible());
    chooseWords("strange light was seen");
    ASSERT_TRUE(add.isVisible());
    QTest::mouseClick(&add, Qt::LeftButton);
    EXPECT_EQ(find<QLineEdit>("formTitle").text(), "strange light was seen");
}

TEST_F(ReviewingTest, SeveralRowsAreCheckedAsOneStep) {
    chooseRows({0, 2});
    ASSERT_EQ(window.panes().table().chosen().size(), 2u);
    does().check->trigger();
    const auto checked = [this] {
        return std::ranges::count_if(
            timeline().events(), [](const Event& event) { return event.annotation.check == Check::Checked; });
    };
    EXPECT_EQ(checked(), 2);
    EXPECT_THAT(window.workspace().undoStack().undoText().toStdString(), HasSubstr("2 events"));
    undo();
    EXPECT_EQ(checked(), 0);
}

TEST_F(ReviewingTest, SeveralEventsGetAPlaceAndATag) {
    chooseRows({0, 1});
    QTimer::singleShot(0, [] {
        auto* form = qobject_cast<SeveralForm*>(QApplication::activeModalWidget());
        ASSERT_NE(form, nullptr);
        for (auto* tick : form->findChildren<QCheckBox*>())
            if (tick->text().contains("Whe"))
                tick->click();
        QTest::keyClicks(form->findChild<QLineEdit*>("severalPlace"), "Tol Bay");
        QTest::keyClicks(form->findChild<QLineEdit*>("severalTags"), "to check");
        QTest::keyClick(form, Qt::Key_Return);
    });
    does().change->trigger();
    for (const EventIndex row : {0u, 1u}) {
        EXPECT_EQ(timeline().event(row).place, "Tol Bay");
        EXPECT_EQ(timeline().event(row).annotation.tags, std::vector<std::string>{"to check"});
    }
    EXPECT_NE(timeline().event(2).place, "Tol Bay");
}

TEST_F(ReviewingTest, SeveralRowsAreMerged) {
    const EventIndex before = timeline().size();
    chooseRows({0, 1});
    does().merge->trigger();
    EXPECT_EQ(timeline().size(), before - 1);
}

TEST_F(ReviewingTest, AMarkIsDraggedToAnotherDayAndEscapeGivesUp) {
    select(EventType::Ceasefire);
    view().goTo(timeline().event(*window.selection().selected()).when->bounds);
    const QPoint from = markOfSelected();
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), from + QPoint(pixels(1), 0));
    QTest::mouseMove(view().viewport(), from + QPoint(pixels(3), 0));
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from + QPoint(pixels(3), 0));
    EXPECT_EQ(selected().when->edtf, "2023-05-09");
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), from + QPoint(pixels(1), 0));
    QTest::mouseMove(view().viewport(), from + QPoint(pixels(3), 0));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from + QPoint(pixels(3), 0));
    EXPECT_EQ(selected().when->edtf, "2023-05-12");
    EXPECT_THAT(window.workspace().undoStack().undoText().toStdString(), HasSubstr("12 May 2023"));
    undo();
    EXPECT_EQ(selected().when->edtf, "2023-05-09");
}

TEST_F(ReviewingTest, AStretchThatIsDrawnIsAnEventToCome) {
    view().setAnimated(false);
    select(EventType::Ceasefire);
    const QPoint from = markOfSelected() + QPoint(0, 60);
    ASSERT_FALSE(hitTest(view().scene(), from.x(), from.y()));
    QTest::mousePress(view().viewport(), Qt::LeftButton, Qt::ControlModifier, from);
    QTest::mouseMove(view().viewport(), from + QPoint(pixels(1), 0));
    QTest::mouseMove(view().viewport(), from + QPoint(pixels(3), 0));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, Qt::ControlModifier, from + QPoint(pixels(3), 0));
    ASSERT_TRUE(find<EventForm>("eventForm").isVisible());
    EXPECT_EQ(find<QLineEdit>("formWhen").text(), "2023-05-09/2023-05-12");
    type("formTitle", "A standstill");
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    EXPECT_EQ(selected().annotation.origin, Origin::Added);
    EXPECT_EQ(selected().when->edtf, "2023-05-09/2023-05-12");
}

TEST_F(ReviewingTest, AnEventIsCopiedWithItsQuoteAndSource) {
    select(EventType::Ceasefire);
    window.actions().copy->trigger();
    const std::string copied = QApplication::clipboard()->text().toStdString();
    EXPECT_THAT(copied, HasSubstr("E-00"));
    EXPECT_THAT(copied, HasSubstr("Tue 9 May 2023"));
    EXPECT_THAT(copied, HasSubstr("“Both sides signed a truce on 9 May 2023.” (Truce at Tol"));
    window.actions().citeChicago->trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), "“Truce at Tol.” September 21, 2023.");
}

TEST_F(ReviewingTest, SeveralRowsAreCopiedAsATable) {
    chooseRows({0, 1});
    window.actions().copy->trigger();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text().count(u'\n'), 3); // with the heads
    EXPECT_THAT(copied->html().toStdString(), HasSubstr("<th>"));
}

TEST_F(ReviewingTest, NumbersStayWhateverBecomesOfTheEvents) {
    select(EventType::Ceasefire);
    const std::string number = timeline().numberOf(*window.selection().selected());
    const EventKey id = selected().id;
    EXPECT_THAT(details().toStdString(), HasSubstr(number));
    chooseWords("strange light was seen");
    does().addFromWords->trigger();
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    const std::string added = timeline().numberOf(*window.selection().selected());
    undo();
    chooseWords("strange light was seen");
    does().addFromWords->trigger();
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    EXPECT_NE(timeline().numberOf(*window.selection().selected()), added) << "given again";
    select(EventType::Capture);
    key(Qt::Key_Delete);
    const QString file = folder.filePath("b.json");
    ASSERT_TRUE(window.saveTo(file));
    open({file});
    EXPECT_EQ(timeline().numberOf(*timeline().find(id)), number);
    ASSERT_TRUE(window.saveTo(folder.filePath("copy.json")));
    chooseWords("port of Tol");
    does().addFromWords->trigger();
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    EXPECT_THAT(timeline().numberOf(*window.selection().selected()), testing::EndsWith("b"));
}

TEST_F(ReviewingTest, AFormThatIsOpenGoesWithItsTimeline) {
    select(EventType::Ceasefire);
    key(Qt::Key_F2);
    ASSERT_TRUE(find<EventForm>("eventForm").isVisible());
    open({write("c.txt", "Talks at Arda\n\nPublished 2 March 2024\n\nTalks began in Arda on 1 March 2024.")});
    EXPECT_FALSE(find<EventForm>("eventForm").isVisible());
}

TEST_F(ReviewingTest, WhatIsBeingWrittenStaysWhenAnotherEventIsSelected) {
    select(EventType::Ceasefire);
    const EventKey key = selected().id;
    this->key(Qt::Key_F2);
    type("formPlace", "Arda");
    select(EventType::Strike);
    ASSERT_TRUE(find<EventForm>("eventForm").isVisible());
    EXPECT_THAT(said().toStdString(), HasSubstr("still open"));
    QTest::keyClick(&find<QLineEdit>("formPlace"), Qt::Key_Return);
    EXPECT_EQ(timeline().event(*timeline().find(key)).place, "Arda");
    EXPECT_FALSE(find<EventForm>("eventForm").isVisible());
}

TEST_F(ReviewingTest, ARowThatIsChosenNoMoreIsLeftAlone) {
    chooseRows({0, 1, 2, 1});
    ASSERT_EQ(window.panes().table().chosen().size(), 2u);
    const EventKey left = timeline().keyOf(1);
    key(Qt::Key_Delete);
    EXPECT_EQ(timeline().size(), 1u);
    EXPECT_TRUE(timeline().find(left));
}

TEST_F(ReviewingTest, AFormThatNobodyWroteInChangesNothing) {
    select(EventType::Ceasefire);
    const Event event = selected();
    Event odd = event;
    odd.actors = {"Smith; Sons", " the army "};
    odd.roles = {ActorRole::Did, ActorRole::Did};
    odd.annotation.tags = {"a, b"};
    odd.annotation.note = " kept \n";
    odd.title = " two\nlines ";
    EventForm form;
    form.begin(odd, {});
    EXPECT_TRUE(changesTo({}, odd, odd, *form.filled(), stampNow()).empty());
}

TEST_F(ReviewingTest, WhatWasDoneInATextThatIsTakenBackIsStillWritten) {
    window.open(
        {.files = {write("d.txt", "Talks at Arda\n\nPublished 2 March 2024\n\n"
                                  "Talks began in Arda on 1 March 2024. They ended on 2 March 2024.")},
         .addTo = window.workspace().timeline()});
    waitUntilRead();
    ASSERT_EQ(timeline().documents().size(), 2u);
    chooseWords("They ended");
    does().addFromWords->trigger();
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    undo();
    undo();
    ASSERT_EQ(timeline().documents().size(), 1u);
    const QString file = folder.filePath("b.json");
    ASSERT_TRUE(window.saveTo(file));
    open({file});
    EXPECT_EQ(said(), "");
    EXPECT_EQ(timeline().content().edits.log().size(), 2u);
    redo();
}

TEST_F(ReviewingTest, BookmarksAreStepsToo) {
    Bookmark bookmark;
    bookmark.name = "the truce";
    window.workspace().setBookmarks({bookmark});
    EXPECT_TRUE(window.isWindowModified());
    undo();
    EXPECT_TRUE(window.workspace().bookmarks().empty());
    EXPECT_FALSE(window.isWindowModified());
    redo();
    EXPECT_EQ(window.workspace().bookmarks().size(), 1u);
}

TEST_F(ReviewingTest, ACheckOfWhatIsReadOtherwiseIsSaidAndComesBackWithTheReading) {
    open({write("d.txt", "Raid at Tol\n\nThe army shelled the port of Tol on Tuesday.")});
    const auto publish = [this](unsigned day) {
        window.workspace().setDate(
            0, {std::chrono::sys_days{std::chrono::year{2023} / 9 / std::chrono::day{day}}, {}});
        waitUntilRead();
        select(EventType::Strike);
    };
    publish(21);
    key(Qt::Key_C);
    publish(28);
    EXPECT_EQ(selected().annotation.check, Check::Unchecked);
    EXPECT_THAT(said().toStdString(), HasSubstr("to be checked again"));
    EXPECT_THAT(details().toStdString(), HasSubstr("Tue 19 September 2023. Check it again."));
    publish(21);
    EXPECT_EQ(selected().annotation.check, Check::Checked);
}

TEST_F(ReviewingTest, DocumentsAreTakenOutAndComeBack) {
    window.open(
        {.files = {write("d.txt", "Talks at Arda\n\nPublished 2 March 2024\n\nTalks began in Arda on 1 "
                                  "March 2024.")},
         .addTo = window.workspace().timeline()});
    waitUntilRead();
    const EventIndex both = timeline().size();
    QTimer::singleShot(0, [] {
        auto* dialog = QApplication::activeModalWidget();
        auto* list = dialog->findChild<QListWidget*>("documents");
        list->setCurrentRow(1);
        list->item(1)->setText("The talks");
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text() == "&Up")
                button->click();
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    window.actions().documents->trigger();
    EXPECT_EQ(timeline().documents()[0].title, "The talks");
    EXPECT_EQ(timeline().size(), both);
    QTimer::singleShot(0, [] {
        auto* dialog = QApplication::activeModalWidget();
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->text() == "&Take Out")
                button->click();
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    window.actions().documents->trigger();
    ASSERT_EQ(timeline().documents().size(), 1u);
    EXPECT_EQ(timeline().documents()[0].title, "Truce at Tol");
    undo();
    undo();
    EXPECT_EQ(timeline().documents()[0].title, "Truce at Tol");
    EXPECT_EQ(timeline().size(), both);
}

TEST_F(ReviewingTest, AFileThatIsOpenElsewhereIsOpenedAsACopy) {
    const QString file = folder.filePath("b.json");
    ASSERT_TRUE(window.saveTo(file));
    window.workspace().close();
    QFile other(folder.filePath(".b.json.dateline-lock"));
    // As another machine has written it, whose processes cannot be looked for here.
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("1\ndateline\nelsewhere\n\n\n");
    other.close();
    open({file});
    EXPECT_THAT(said().toStdString(), HasSubstr("process 1 on elsewhere"));
    EXPECT_TRUE(window.workspace().file().isEmpty());
    EXPECT_GT(timeline().size(), 0u);
    EXPECT_FALSE(window.saveTo(file));
    EXPECT_THAT(said().toStdString(), HasSubstr("open in another window"));
    EXPECT_TRUE(window.saveTo(folder.filePath("mine.json")));
}

TEST_F(ReviewingTest, WhatWasOpenLastIsThereAgainIfOneWantsIt) {
    const QString file = folder.filePath("b.json");
    ASSERT_TRUE(window.saveTo(file));
    window.actions().reopen->setChecked(true);
    select(EventType::Capture);
    view().setLanesBy(LanesBy::Type);
    const EventKey key = selected().id;
    window.close();
    window.workspace().close();
    MainWindow again;
    again.restoreSession();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !again.workspace().busy(); }, 20'000));
    QCoreApplication::processEvents();
    EXPECT_EQ(again.workspace().file(), file);
    EXPECT_EQ(again.selection().key(), key);
    EXPECT_EQ(again.panes().view().lanesBy(), LanesBy::Type);
    again.actions().reopen->setChecked(false);
}

TEST_F(ReviewingTest, StarsAndTagsAreFiltered) {
    select(EventType::Ceasefire);
    does().star->trigger();
    EventFilter filter;
    filter.starred = true;
    EXPECT_EQ(window.panes().setFilter(filter), 1u);
    filter.tags = {"night"};
    EXPECT_EQ(window.panes().setFilter(filter), 0u);
}

} // namespace
} // namespace dateline::test
