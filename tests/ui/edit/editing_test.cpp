#include "tests/ui/edit/editing_fixture.h"
#include "ui/edit/event_chooser.h"
#include "ui/edit/event_form.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <gmock/gmock.h>

namespace dateline::test {
namespace {

using EditingTest = EditingFixture;

TEST_F(EditingTest, F2ChangesAnEventFieldByField) {
    select(EventType::Ceasefire);
    key(Qt::Key_F2);
    ASSERT_TRUE(find<EventForm>("eventForm").isVisible());
    type("formWhen", "about 12 May 2023");
    EXPECT_THAT(find<QLabel>("formMeaning").text().toStdString(), testing::HasSubstr("12 May 2023"));
    type("formDid", "the army; the rebels");
    type("formPlace", "Arda");
    type("formTags", "truce, to check");
    QTest::keyClick(&find<QLineEdit>("formTags"), Qt::Key_Return);
    EXPECT_FALSE(find<EventForm>("eventForm").isVisible());
    const Event event = selected();
    EXPECT_EQ(event.when->edtf, "2023-05-12~");
    EXPECT_EQ(event.place, "Arda");
    EXPECT_EQ(event.annotation.tags, (std::vector<std::string>{"truce", "to check"}));
    EXPECT_EQ(roleOf(event, 0), ActorRole::Did);
    EXPECT_THAT(details().toStdString(), testing::AllOf(testing::HasSubstr("Changed by hand"),
                                                        testing::HasSubstr("As read: Tue 9 May 2023")));
    EXPECT_TRUE(window.isWindowModified());
    undo();
    EXPECT_EQ(selected().when->edtf, "2023-05-09");
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(EditingTest, AFieldIsChangedFromItsNameInTheDetails) {
    select(EventType::Ceasefire);
    emit window.panes().details().anchorClicked(
        QUrl(QStringLiteral("change:%1").arg(static_cast<int>(EventField::When))));
    ASSERT_TRUE(find<EventForm>("eventForm").isVisible());
    auto& when = find<QLineEdit>("formWhen");
    EXPECT_TRUE(when.hasFocus());
    QTest::keyClicks(&when, "10 May 2023");
    QTest::keyClick(&when, Qt::Key_Return);
    EXPECT_EQ(selected().when->edtf, "2023-05-10");
    EXPECT_THAT(window.panes().details().toHtml().toStdString(), testing::HasSubstr("change:2"));
}

TEST_F(EditingTest, CountsAreWrittenALineEach) {
    select(EventType::Strike);
    key(Qt::Key_F2);
    auto& counts = find<QPlainTextEdit>("formCounts");
    EXPECT_EQ(counts.toPlainText(), "");
    counts.setFocus();
    QTest::keyClicks(&counts, "many killed");
    EXPECT_FALSE(find<QPushButton>("formSave").isEnabled());
    EXPECT_THAT(find<QLabel>("formNotCounted").text().toStdString(),
                testing::HasSubstr("“many killed” is no count"));
    counts.selectAll();
    QTest::keyClicks(&counts, "3 killed: dockers");
    QTest::keyClick(&counts, Qt::Key_Return);
    QTest::keyClicks(&counts, "at least 10 wounded");
    EXPECT_FALSE(find<QLabel>("formNotCounted").isVisible());
    find<QPushButton>("formSave").click();
    ASSERT_EQ(selected().casualties.size(), 2u);
    EXPECT_THAT(details().toStdString(), testing::AllOf(testing::HasSubstr("3 killed: dockers"),
                                                        testing::HasSubstr("at least 10 injured")));
    undo();
    EXPECT_TRUE(selected().casualties.empty());
}

TEST_F(EditingTest, ATimeThatCannotBeReadIsRefusedWithAReason) {
    select(EventType::Ceasefire);
    key(Qt::Key_F2);
    type("formWhen", "31 February 2023");
    EXPECT_FALSE(find<QPushButton>("formSave").isEnabled());
    EXPECT_THAT(find<QLabel>("formMeaning").text().toStdString(), testing::HasSubstr("28 days"));
    QTest::keyClick(&find<QLineEdit>("formWhen"), Qt::Key_Return);
    EXPECT_TRUE(find<EventForm>("eventForm").isVisible());
    QTest::keyClick(&find<QLineEdit>("formWhen"), Qt::Key_Escape);
    EXPECT_FALSE(find<EventForm>("eventForm").isVisible());
    EXPECT_EQ(selected().when->edtf, "2023-05-09");
}

TEST_F(EditingTest, AFieldGoesBackToItsReadingByOneClick) {
    select(EventType::Ceasefire);
    key(Qt::Key_F2);
    type("formTitle", "The truce of Tol");
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    EXPECT_EQ(selected().title, "The truce of Tol");
    emit window.panes().details().anchorClicked(QUrl("reset:0"));
    EXPECT_THAT(selected().title, testing::HasSubstr("signed a truce"));
}

TEST_F(EditingTest, OneKeyChecksAndTheNextUncheckedIsOneKeyAway) {
    select(EventType::Ceasefire);
    key(Qt::Key_C);
    EXPECT_EQ(selected().annotation.check, Check::Checked);
    EXPECT_THAT(find<QLabel>("counts").text().toStdString(), testing::HasSubstr("1 of "));
    key(Qt::Key_N);
    EXPECT_EQ(selected().annotation.check, Check::Unchecked);
    key(Qt::Key_X);
    EXPECT_EQ(selected().annotation.check, Check::Doubtful);
    key(Qt::Key_X);
    EXPECT_EQ(selected().annotation.check, Check::Unchecked);
}

TEST_F(EditingTest, WhatNobodyLookedAtCanBeShownAlone) {
    EXPECT_FALSE(find<QToolButton>("chip-unchecked").isVisible());
    select(EventType::Ceasefire);
    key(Qt::Key_C);
    auto& unchecked = find<QToolButton>("chip-unchecked");
    ASSERT_TRUE(unchecked.isVisible());
    QTest::mouseClick(&unchecked, Qt::LeftButton);
    EXPECT_FALSE(window.panes().passes(eventOf(EventType::Ceasefire)));
    EXPECT_TRUE(window.panes().passes(eventOf(EventType::Capture)));
}

TEST_F(EditingTest, WhatIsRemovedCanBeBroughtBack) {
    const EventIndex before = timeline().size();
    select(EventType::Ceasefire);
    key(Qt::Key_Delete);
    EXPECT_EQ(timeline().size(), before - 1);
    answer({0});
    does().removed->trigger();
    EXPECT_EQ(timeline().size(), before);
    EXPECT_FALSE(does().removed->isEnabled());
}

TEST_F(EditingTest, TwoAreMergedAndKeepBothQuotes) {
    const EventIndex before = timeline().size();
    select(EventType::Ceasefire);
    answer({0});
    does().merge->trigger();
    EXPECT_EQ(timeline().size(), before - 1);
    ASSERT_EQ(selected().quotes.size(), 3u); // the truce has its headline too
    window.selection().readQuote(2);
    does().part->trigger(); // what was merged
    EXPECT_EQ(timeline().size(), before);
    EXPECT_EQ(selected().quotes.size(), 2u);
    window.selection().readQuote(1);
    does().part->trigger(); // a quote of its own
    EXPECT_EQ(timeline().size(), before + 1);
    EXPECT_EQ(selected().quotes.size(), 1u);
    undo();
    undo();
    undo();
    EXPECT_EQ(selected().quotes.size(), 2u);
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(EditingTest, SelectedWordsBecomeAnEventWithTheirSentence) {
    const EventIndex before = timeline().size();
    chooseWords("strange light was seen");
    does().addFromWords->trigger();
    EXPECT_EQ(find<QLineEdit>("formTitle").text(), "strange light was seen");
    EXPECT_EQ(find<QLineEdit>("formWhen").text(), "2023-06-04");
    QTest::keyClick(&find<QLineEdit>("formTitle"), Qt::Key_Return);
    ASSERT_EQ(timeline().size(), before + 1);
    const Event event = selected();
    EXPECT_EQ(event.annotation.origin, Origin::Added);
    EXPECT_EQ(timeline().wordsOf(event.quotes.front()),
              "A strange light was seen over the bay on 4 June 2023.");
    EXPECT_THAT(details().toStdString(), testing::HasSubstr("added by hand"));
    undo();
    EXPECT_EQ(timeline().size(), before);
    redo();
    EXPECT_EQ(timeline().size(), before + 1);
}

TEST_F(EditingTest, LettersInTheFormAreWrittenAndDoNothingElse) {
    select(EventType::Ceasefire);
    key(Qt::Key_F2);
    auto& note = find<QPlainTextEdit>("formNote");
    note.setFocus();
    QTest::keyClicks(&note, "cnx");
    auto& choice = find<QComboBox>("formType");
    choice.setFocus();
    QTest::keyClicks(&choice, "x");
    find<QPushButton>("formSave").click();
    EXPECT_EQ(selected().annotation.note, "cnx");
    EXPECT_EQ(selected().annotation.check, Check::Unchecked);
}

TEST_F(EditingTest, SavedAndOpenedAgainAllIsThere) {
    select(EventType::Ceasefire);
    key(Qt::Key_C);
    select(EventType::Capture);
    key(Qt::Key_Delete);
    const QString file = folder.filePath("b.json");
    ASSERT_TRUE(window.saveTo(file));
    EXPECT_FALSE(window.isWindowModified());
    const EventIndex count = timeline().size();
    window.workspace().close();
    open({file});
    EXPECT_EQ(timeline().size(), count);
    select(EventType::Ceasefire);
    EXPECT_EQ(selected().annotation.check, Check::Checked);
    EXPECT_TRUE(does().removed->isEnabled());
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(EditingTest, ReadingAgainForAnotherDayKeepsWhatWasDoneAndIsAStepToo) {
    select(EventType::Ceasefire);
    key(Qt::Key_F2);
    type("formPlace", "Tol harbour");
    QTest::keyClick(&find<QLineEdit>("formPlace"), Qt::Key_Return);
    window.workspace().setDate(0, {std::chrono::sys_days{std::chrono::year{2024} / 1 / 2}, {}});
    waitUntilRead();
    select(EventType::Ceasefire);
    EXPECT_EQ(selected().place, "Tol harbour");
    undo();
    EXPECT_EQ(timeline().documents()[0].published, std::chrono::sys_days{std::chrono::year{2023} / 9 / 21});
    select(EventType::Ceasefire);
    EXPECT_EQ(selected().place, "Tol harbour");
    undo();
    select(EventType::Ceasefire);
    EXPECT_NE(selected().place, "Tol harbour");
    // Of everything that was done there is a record.
    EXPECT_GE(timeline().content().edits.log().size(), 2u);
}

TEST_F(EditingTest, NotesAndTagsAreFoundBySearching) {
    select(EventType::Ceasefire);
    key(Qt::Key_F2);
    type("formTags", "zebra");
    QTest::keyClick(&find<QLineEdit>("formTags"), Qt::Key_Return);
    EventFilter filter;
    filter.text = "zebra";
    EXPECT_EQ(window.panes().setFilter(filter), 1u);
}

TEST_F(EditingTest, TheTitleOfTheTimelineIsAStepToo) {
    window.workspace().setTitle("War on the bay", "");
    EXPECT_EQ(timeline().title(), "War on the bay");
    EXPECT_TRUE(window.isWindowModified());
    undo();
    EXPECT_EQ(timeline().title(), "Truce at Tol");
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(EditingTest, WhatIsNotSavedIsKeptWithinASecondForTheUserAlone) {
    const QString kept = window.recovery().file();
    select(EventType::Ceasefire);
    key(Qt::Key_C);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo(kept).size() > 0; }, 20'000));
    EXPECT_EQ(QFile::permissions(kept) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_TRUE(Recovery::leftBehind().isEmpty()); // this window lives
    ASSERT_TRUE(window.saveTo(folder.filePath("c.json")));
    EXPECT_FALSE(QFileInfo::exists(kept));
    key(Qt::Key_X);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo(kept).size() > 0; }, 20'000));
    undo();
    EXPECT_FALSE(QFileInfo::exists(kept)); // the state is the saved one
}

TEST_F(EditingTest, WhatAKilledProgramLeftIsOfferedAndOpened) {
    select(EventType::Ceasefire);
    key(Qt::Key_C);
    const QString kept = window.recovery().file();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo(kept).size() > 0; }, 20'000));
    const QString left = QFileInfo(kept).dir().filePath("unsaved-of-another.json");
    ASSERT_TRUE(QFile::copy(kept, left));
    ASSERT_TRUE(window.saveTo(folder.filePath("d.json")));
    window.workspace().close();
    ASSERT_EQ(Recovery::leftBehind(), QStringList{left});
    window.offerRecovery();
    auto* box = window.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    box->buttons().front()->click();
    waitUntilRead();
    select(EventType::Ceasefire);
    EXPECT_EQ(selected().annotation.check, Check::Checked);
    EXPECT_TRUE(window.isWindowModified());
    EXPECT_TRUE(window.workspace().file().isEmpty());
    // Once it is kept here, it need not be there.
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFileInfo::exists(left); }, 20'000));
}

} // namespace
} // namespace dateline::test
