#include "tests/ui/window_fixture.h"
#include "ui/filter/filter_menu.h"
#include "ui/window/welcome.h"
#include "ui/words/event_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QStatusBar>
#include <QToolButton>

namespace dateline {
namespace {

using test::WindowTest;

/// Published on a Thursday, so that its Tuesday is 12 March 2019.
constexpr std::string_view kDated = "Guns fall silent along the river\n\n"
                                    "Published 14 March 2019\n\n"
                                    "Rebel troops launched an offensive near Halva on Tuesday. "
                                    "At least 12 soldiers were killed in the fighting, the army said. "
                                    "A ceasefire took hold on 13 March 2019.\n\n"
                                    "Thousands of residents protested in the capital on 2 January 2019.\n";

constexpr std::string_view kUndated = "Shells hit a market\n\n"
                                      "Government forces shelled the market of Orlen on Tuesday. "
                                      "The two sides had signed a peace agreement on 3 May 2015.\n";

QPoint centreOf(const TimelineView& view, EventIndex event) {
    const Mark* mark = view.scene().markOf(event);
    if (!mark)
        throw std::logic_error("the event is not drawn");
    return QPointF(mark->centre.x, mark->centre.y).toPoint();
}

void drop(MainWindow& window, QMimeData& data, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    const QPointF at(600, 400);
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, modifiers);
    QApplication::sendEvent(&window, &dropped);
}

TEST_F(WindowTest, withNothingOpenItSaysWhatToDoAndOffersTheSamples) {
    EXPECT_TRUE(find<Welcome>().isVisible());
    ASSERT_FALSE(samplePaths().isEmpty());
    auto* sample = window.findChild<QAbstractButton*>(samplePaths().front());
    ASSERT_TRUE(sample);
    QTest::mouseClick(sample, Qt::LeftButton);
    waitUntilRead();
    EXPECT_FALSE(timeline().size() == 0);
    EXPECT_FALSE(find<Welcome>().isVisible());
}

TEST_F(WindowTest, aFileIsReadAndItsPublicationDateShown) {
    open({write("river.txt", kDated)});
    EXPECT_GE(timeline().size(), 3u);
    EXPECT_TRUE(find<QToolButton>("published").text().startsWith("Published Thu 14 Mar 2019"));
    EXPECT_TRUE(find<PublicationBar>().isHidden());
    EXPECT_TRUE(find<QLabel>("counts").text().contains("1 document"));
}

TEST_F(WindowTest, aClickOnAMarkSelectsItAndTheSourceShowsTheQuote) {
    open({write("river.txt", kDated)});
    for (EventIndex event = 0; event < timeline().datedCount(); ++event) {
        view().reveal(event);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, centreOf(view(), event));
        ASSERT_EQ(window.selection().selected(), event);
        EXPECT_EQ(source().highlightedText().simplified(), quoteWords());
        EXPECT_TRUE(window.panes().details().toPlainText().contains(quoteWords()));
        EXPECT_EQ(window.panes().table().currentIndex().row(), static_cast<int>(event));
    }
}

TEST_F(WindowTest, aClickOnASentenceSelectsItsEventEverywhere) {
    open({write("river.txt", kDated)});
    const EventIndex truce = eventOf(EventType::Ceasefire);
    const Quote quote = timeline().event(truce).quotes.front();
    const auto where = source().whereIs(quote.document, quote.span);
    ASSERT_TRUE(where);
    QTest::mouseClick(source().viewport(), Qt::LeftButton, {}, where->center());
    EXPECT_EQ(window.selection().selected(), truce);
    EXPECT_EQ(view().selected(), truce);
    EXPECT_EQ(window.panes().table().currentIndex().row(), static_cast<int>(truce));
}

TEST_F(WindowTest, theKeysWalkTheEventsAndEscapeLetsGo) {
    open({write("river.txt", kDated)});
    QTest::keyClick(&window, Qt::Key_Period);
    const auto first = window.selection().selected();
    ASSERT_TRUE(first);
    QTest::keyClick(&window, Qt::Key_Period);
    EXPECT_NE(window.selection().selected(), first);
    QTest::keyClick(&window, Qt::Key_Comma);
    EXPECT_EQ(window.selection().selected(), first);
    EXPECT_EQ(source().highlightedText().simplified(), quoteWords());
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_FALSE(window.selection().selected());
    EXPECT_TRUE(source().highlightedText().isEmpty());
}

TEST_F(WindowTest, searchNarrowsTableAndTimelineAlike) {
    open({write("river.txt", kDated)});
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto& search = find<QLineEdit>("search");
    ASSERT_TRUE(search.hasFocus());
    QTest::keyClicks(&search, "CEASEFIRE");
    QTest::qWait(200);
    const auto* model = window.panes().table().model();
    ASSERT_GE(model->rowCount(), 1);
    ASSERT_LT(model->rowCount(), static_cast<int>(timeline().size()));
    for (EventIndex event = 0; event < timeline().size(); ++event)
        EXPECT_EQ(window.panes().table().isShown(event), view().shownEvents()[event]) << event;
    EXPECT_TRUE(find<QLabel>("counts").text().contains(" of "));
    QTest::keyClick(&search, Qt::Key_Escape);
    QTest::qWait(200);
    EXPECT_EQ(model->rowCount(), static_cast<int>(timeline().size()));
}

TEST_F(WindowTest, aFilterChipShowsOnlyItsFamily) {
    open({write("river.txt", kDated)});
    auto& chip = find<QToolButton>("chip-diplomacy");
    ASSERT_TRUE(chip.isVisible());
    QTest::mouseClick(&chip, Qt::LeftButton);
    for (EventIndex event = 0; event < timeline().size(); ++event)
        EXPECT_EQ(view().shownEvents()[event], familyOf(timeline().event(event).type) == Family::Diplomacy);
    QTest::mouseClick(&chip, Qt::LeftButton);
    EXPECT_EQ(window.panes().table().model()->rowCount(), static_cast<int>(timeline().size()));
}

TEST_F(WindowTest, anEventThatIsFilteredOutIsLetGo) {
    open({write("river.txt", kDated)});
    const EventIndex truce = eventOf(EventType::Ceasefire);
    window.selection().select(truce);
    auto& diplomacy = find<QToolButton>("chip-diplomacy");
    auto& violence = find<QToolButton>("chip-violence");
    QTest::mouseClick(&diplomacy, Qt::LeftButton);
    EXPECT_EQ(window.selection().selected(), truce) << "it is still there";
    QTest::mouseClick(&diplomacy, Qt::LeftButton);
    QTest::mouseClick(&violence, Qt::LeftButton);
    EXPECT_FALSE(window.selection().selected());
    EXPECT_FALSE(view().selected());
    EXPECT_TRUE(source().highlightedText().isEmpty());
    const Quote quote = timeline().event(truce).quotes.front();
    QTest::mouseClick(source().viewport(), Qt::LeftButton, {},
                      source().whereIs(quote.document, quote.span)->center());
    EXPECT_FALSE(window.selection().selected());
}

TEST_F(WindowTest, whenNothingMatchesItSaysSoAndOffersAllAgain) {
    open({write("river.txt", kDated)});
    auto& notice = find<QLabel>("emptyNotice");
    EXPECT_FALSE(notice.isVisible());
    QTest::mouseClick(&find<QToolButton>("chip-diplomacy"), Qt::LeftButton);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&find<QLineEdit>("search"), "<zebra>");
    QTest::qWait(200);
    ASSERT_TRUE(notice.isVisible());
    EXPECT_TRUE(notice.text().contains("“&lt;zebra&gt;”")) << notice.text().toStdString();
    EXPECT_TRUE(notice.text().contains("chosen filters")) << notice.text().toStdString();
    notice.setFocus();
    QTest::keyClick(&notice, Qt::Key_Tab);
    QTest::keyClick(&notice, Qt::Key_Return);
    QTest::qWait(200);
    EXPECT_FALSE(notice.isVisible());
    EXPECT_EQ(window.panes().table().model()->rowCount(), static_cast<int>(timeline().size()));
    EXPECT_FALSE(find<QToolButton>("chip-diplomacy").isChecked());
}

TEST_F(WindowTest, whenNoEventHasADateItSaysSoAndAsksForThePublicationDate) {
    open({write("market.txt", "Shells hit a market\n\nThe army shelled the market of Orlen on Tuesday.\n")});
    auto& notice = find<QLabel>("emptyNotice");
    ASSERT_TRUE(notice.isVisible());
    EXPECT_TRUE(notice.text().startsWith("No event has a date yet:")) << notice.text().toStdString();
    QTest::mouseClick(&find<QAbstractButton>("publicationNotKnown"), Qt::LeftButton);
    ASSERT_FALSE(find<PublicationBar>().isVisible());
    notice.setFocus();
    QTest::keyClick(&notice, Qt::Key_Tab);
    QTest::keyClick(&notice, Qt::Key_Return);
    ASSERT_TRUE(find<PublicationBar>().isVisible());
    QTest::keyClicks(&find<QLineEdit>("publicationDay"), "21 September 2023");
    QTest::keyClick(&find<QLineEdit>("publicationDay"), Qt::Key_Return);
    waitUntilRead();
    EXPECT_TRUE(timeline().event(0).when);
    EXPECT_FALSE(notice.isVisible());
}

TEST_F(WindowTest, aNoticeOfOneShortSentenceIsOneLine) {
    open({write("river.txt", kDated)});
    QTest::mouseClick(&find<QToolButton>("chip-protest"), Qt::LeftButton);
    EventFilter nothing;
    nothing.statuses.reset();
    window.panes().setFilter(nothing);
    auto& notice = find<QLabel>("emptyNotice");
    ASSERT_TRUE(notice.isVisible());
    ASSERT_TRUE(notice.text().contains("No event passes the chosen filters."));
    EXPECT_GT(notice.width() - 2 * notice.margin(),
              notice.fontMetrics().horizontalAdvance("No event passes the chosen filters."));
}

TEST_F(WindowTest, theWindowAsksForThePublicationDateAndTheTimelineFollows) {
    open({write("market.txt", kUndated)});
    auto& bar = find<PublicationBar>();
    ASSERT_TRUE(bar.isVisible());
    EXPECT_TRUE(find<QLabel>("publicationWhy").text().contains("‘Tuesday’"))
        << find<QLabel>("publicationWhy").text().toStdString();
    const EventIndex undated = eventOf(EventType::Strike);
    EXPECT_FALSE(timeline().event(undated).when);
    EXPECT_TRUE(timeline().event(eventOf(EventType::Agreement)).when);
    window.selection().select(undated);

    QTest::keyClicks(&find<QLineEdit>("publicationDay"), "21 September 2023");
    QTest::mouseClick(&find<QAbstractButton>("setPublication"), Qt::LeftButton);
    waitUntilRead();
    const EventIndex dated = eventOf(EventType::Strike);
    ASSERT_TRUE(timeline().event(dated).when);
    EXPECT_EQ(timeline().event(dated).when->edtf, "2023-09-19");
    EXPECT_EQ(window.selection().selected(), dated);
    EXPECT_EQ(source().highlightedText().simplified(), quoteWords());
    EXPECT_TRUE(bar.isHidden());
    EXPECT_TRUE(window.isWindowModified());
    EXPECT_TRUE(find<QToolButton>("published").text().contains("Thu 21 Sep 2023"));
}

TEST_F(WindowTest, ofDaysWithoutAYearItAsksForTheYearAlone) {
    open({write("diary.txt", "On the 28th of December they captured the bridge.\n\n"
                             "On the 2nd of January the enemy shelled the town.\n")});
    ASSERT_TRUE(find<PublicationBar>().isVisible());
    EXPECT_TRUE(find<QLabel>("publicationWhy").text().contains("Which year"))
        << find<QLabel>("publicationWhy").text().toStdString();
    auto& field = find<QLineEdit>("publicationDay");
    QTest::keyClicks(&field, "0");
    EXPECT_FALSE(find<QAbstractButton>("setPublication").isEnabled());
    field.clear();
    QTest::keyClicks(&field, "1943");
    QTest::keyClick(&field, Qt::Key_Return);
    waitUntilRead();
    EXPECT_EQ(timeline().event(eventOf(EventType::Capture)).when->edtf, "1943-12-28");
    EXPECT_EQ(timeline().event(eventOf(EventType::Strike)).when->edtf, "1944-01-02");
    EXPECT_TRUE(find<QToolButton>("published").text().contains("Begins in 1943"));
    QTest::mouseClick(&find<QToolButton>("published"), Qt::LeftButton);
    EXPECT_EQ(field.text(), "1943");
}

TEST_F(WindowTest, theNameOfAFileIsOfferedAndNotUsed) {
    open({write("notes 2023-09-21.txt", kUndated)});
    EXPECT_FALSE(timeline().event(eventOf(EventType::Strike)).when);
    EXPECT_EQ(find<QLineEdit>("publicationDay").text(), "21 September 2023");
    QTest::mouseClick(&find<QAbstractButton>("setPublication"), Qt::LeftButton);
    waitUntilRead();
    EXPECT_EQ(timeline().event(eventOf(EventType::Strike)).when->edtf, "2023-09-19");
}

TEST_F(WindowTest, aDayOfPublicationAnswersTheQuestionForTheYearToo) {
    open({write("diary.txt", "On the 28th of December they captured the bridge.\n")});
    QTest::keyClicks(&find<QLineEdit>("publicationDay"), "3 March 1944");
    QTest::keyClick(&find<QLineEdit>("publicationDay"), Qt::Key_Return);
    waitUntilRead();
    EXPECT_EQ(timeline().event(eventOf(EventType::Capture)).when->edtf, "1943-12-28");
    EXPECT_TRUE(find<QToolButton>("published").text().contains("3 Mar 1944"));
}

TEST_F(WindowTest, whatTheDateDatesComesIntoViewAndTheKeysWorkOnTheTimeline) {
    open({write("market.txt", kUndated)});
    QTest::keyClicks(&find<QLineEdit>("publicationDay"), "21 September 2023");
    QTest::keyClick(&find<QLineEdit>("publicationDay"), Qt::Key_Return);
    waitUntilRead();
    const Mark* strike = view().scene().markOf(eventOf(EventType::Strike));
    ASSERT_TRUE(strike);
    EXPECT_TRUE(view().viewport()->rect().contains(QPointF(strike->centre.x, strike->centre.y).toPoint()));
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(WindowTest, withoutAnAnswerEventsStayUndatedAndItAsksOnce) {
    open({write("market.txt", kUndated)});
    QTest::mouseClick(&find<QAbstractButton>("publicationNotKnown"), Qt::LeftButton);
    EXPECT_TRUE(find<PublicationBar>().isHidden());
    EXPECT_FALSE(timeline().event(eventOf(EventType::Strike)).when);
    EXPECT_TRUE(find<QToolButton>("published").text().contains("not known"));
    QTest::mouseClick(&find<QToolButton>("published"), Qt::LeftButton);
    EXPECT_TRUE(find<PublicationBar>().isVisible());
}

TEST_F(WindowTest, severalFilesOpenIntoOneTimeline) {
    open({write("river.txt", kDated), write("market.txt", kUndated)});
    EXPECT_EQ(timeline().documents().size(), 2u);
    EXPECT_TRUE(find<QLabel>("publicationWhy").text().contains("Shells hit a market"));
    QToolButton& published = find<QToolButton>("published");
    ASSERT_TRUE(published.menu());
    EXPECT_EQ(published.menu()->actions().size(), 2);
}

TEST_F(WindowTest, aTableOfDocumentsOpensALineEachAndABadLineIsSaid) {
    open({write(
        "news.jsonl",
        R"({"id": "a", "title": "One", "published": "2020-01-02", "text": "Rebels attacked Halva on 1 January 2020."}
not json
{"id": "b", "title": "Two", "published": "2020-01-09", "text": "A ceasefire took hold on 8 January 2020."}
)")});
    EXPECT_EQ(timeline().documents().size(), 2u);
    EXPECT_EQ(timeline().documents()[1].id, "b");
    EXPECT_TRUE(said().contains("news.jsonl, line 2")) << said().toStdString();
}

TEST_F(WindowTest, cancellingLeavesWhatIsOpen) {
    open({write("river.txt", kDated)});
    const auto before = window.workspace().timeline();
    std::string large;
    while (large.size() < 20'000'000)
        large += kUndated;
    window.open({.files = {write("large.txt", large)}});
    ASSERT_TRUE(window.workspace().busy());
    auto& cancel = find<QAbstractButton>("cancel");
    ASSERT_TRUE(QTest::qWaitFor([&] { return cancel.isVisible(); }));
    QTest::mouseClick(&cancel, Qt::LeftButton);
    waitUntilRead();
    EXPECT_EQ(window.workspace().timeline(), before);
    EXPECT_FALSE(cancel.isVisible());
    EXPECT_TRUE(said().contains("cancelled"));
}

TEST_F(WindowTest, filesAndTextCanBeDropped) {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(write("river.txt", kDated))});
    drop(window, files);
    waitUntilRead();
    EXPECT_EQ(timeline().title(), "Guns fall silent along the river");
    QMimeData text;
    text.setText(toQString(kUndated));
    drop(window, text);
    waitUntilRead();
    EXPECT_EQ(timeline().documents().size(), 2u);
    ASSERT_TRUE(window.saveTo(folder.filePath("two.json")));
    drop(window, text, Qt::ShiftModifier); // in its place
    waitUntilRead();
    EXPECT_EQ(timeline().title(), "Shells hit a market");
}

TEST_F(WindowTest, anArticleCanBePasted) {
    QApplication::clipboard()->setText(toQString(kDated));
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
    waitUntilRead();
    EXPECT_GE(timeline().size(), 3u);
    EXPECT_TRUE(window.isWindowModified());
    window.workspace().close();
}

TEST_F(WindowTest, theQuoteIsCopiedWithItsSource) {
    open({write("river.txt", kDated)});
    window.selection().select(eventOf(EventType::Ceasefire));
    QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains("“A ceasefire took hold on 13 March 2019.”")) << copied.toStdString();
    EXPECT_TRUE(copied.contains("Guns fall silent along the river, Thu 14 Mar 2019"));
}

TEST_F(WindowTest, aSavedTimelineOpensAsItWas) {
    open({write("river.txt", kDated)});
    const EventList before = timeline().content().events;
    const QString path = folder.filePath("saved.json");
    ASSERT_TRUE(window.saveTo(path));
    EXPECT_FALSE(window.isWindowModified());
    window.workspace().close();
    open({path});
    ASSERT_EQ(timeline().size(), before.size());
    for (EventIndex i = 0; i < before.size(); ++i) {
        EXPECT_EQ(timeline().event(i).title, before[i].title);
        EXPECT_EQ(timeline().event(i).quotes, before[i].quotes);
        EXPECT_EQ(timeline().event(i).when, before[i].when);
    }
    EXPECT_EQ(window.workspace().file(), path);
}

TEST_F(WindowTest, whatIsClosedIsNoLongerSaidToBeSaved) {
    open({write("river.txt", kDated)});
    ASSERT_TRUE(window.saveTo(folder.filePath("saved.json")));
    ASSERT_TRUE(window.statusBar()->currentMessage().startsWith("Saved"));
    window.workspace().close();
    EXPECT_TRUE(window.statusBar()->currentMessage().isEmpty());
}

TEST_F(WindowTest, savingWhereNoFolderIsSaysSoAndLosesNothing) {
    open({write("river.txt", kDated)});
    EXPECT_FALSE(window.saveTo(folder.filePath("no/such/folder/saved.json")));
    EXPECT_TRUE(said().contains("saved.json"));
    EXPECT_FALSE(timeline().size() == 0);
}

TEST_F(WindowTest, aMenuOfPlacesNarrowsTheView) {
    open({write(
        "two.txt",
        "Published 15 May 2024\n\nRebels captured Mosul on 3 May 2024. Jets bombed Aden on 4 May 2024.\n")});
    auto& places = find<FilterMenu>("filter-Where");
    ASSERT_TRUE(places.isVisible());
    ASSERT_EQ(places.menu()->actions().size(), 2);
    places.menu()->actions().front()->trigger();
    EXPECT_EQ(places.ticked(), std::vector<std::string>{"Aden"});
    QCoreApplication::processEvents();
    EXPECT_EQ(view().scene().marks.size(), 1u);
    places.clear();
}

TEST_F(WindowTest, theUsersEventWordsAreReadToo) {
    const QString article = write("zap.txt", "Rebels zorched the convoy near Aden on 3 May 2024.");
    open({article});
    EXPECT_TRUE(timeline().size() == 0);
    window.open({.files = {article},
                 .lexicon = write("words.json", R"({"types": {"strike": {"verbs": ["zorch"]}}})")});
    waitUntilRead();
    EXPECT_EQ(timeline().size(), 1u);
    window.open({.files = {article}, .lexicon = write("bad.json", R"({"types": {"raid": {}}})")});
    waitUntilRead();
    EXPECT_TRUE(said().contains("raid")) << said().toStdString();
}

TEST_F(WindowTest, layoutAndRecentFilesComeBack) {
    const QString path = write("river.txt", kDated);
    open({path});
    window.resize(1100, 800);
    window.close();
    MainWindow again;
    EXPECT_EQ(again.size(), QSize(1100, 800));
    EXPECT_EQ(again.actions().recent->actions().front()->text(), path);
}

TEST_F(WindowTest, onASmallScreenTheTableFoldsFirst) {
    open({write("river.txt", kDated)});
    EXPECT_TRUE(window.panes().table().isVisible());
    window.resize(900, 560);
    QCoreApplication::processEvents();
    EXPECT_FALSE(window.panes().table().isVisible());
    EXPECT_TRUE(source().isVisible());
    window.resize(1440, 900);
    QCoreApplication::processEvents();
    EXPECT_TRUE(window.panes().table().isVisible());
}

struct BadInput {
    const char* name;
    std::string bytes;
    const char* said; ///< a word of the message, besides the file's name
};

class BadInputTest : public WindowTest, public testing::WithParamInterface<BadInput> {};

TEST_P(BadInputTest, isSaidInTheBarAndWhatIsOpenStays) {
    open({write("river.txt", kDated)});
    const auto before = window.workspace().timeline();
    open({write(GetParam().name, GetParam().bytes)});
    EXPECT_EQ(window.workspace().timeline(), before);
    EXPECT_TRUE(find<MessageBar>().isVisible());
    EXPECT_TRUE(said().contains(GetParam().name)) << said().toStdString();
    EXPECT_TRUE(said().contains(GetParam().said, Qt::CaseInsensitive)) << said().toStdString();
    QTest::mouseClick(&find<QAbstractButton>("dismiss"), Qt::LeftButton);
    EXPECT_FALSE(find<MessageBar>().isVisible());
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadInputTest,
    testing::Values(
        BadInput{"empty.txt", "", "empty"},
        BadInput{"binary.txt",
                 std::string("\x7F"
                             "ELF\0\0\1\0\0\2",
                             10),
                 "text"},
        BadInput{"no-article.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>", "article"},
        BadInput{"version.json", R"({"format": "dateline", "version": 99, "documents": [], "events": []})",
                 "version"},
        BadInput{"broken.json", R"({"format": "dateline", "version": 1, "documents": [)", "json"}),
    [](const auto& tested) {
        return QString(tested.param.name).section('.', 0, 0).remove('-').toStdString();
    });

TEST_F(WindowTest, whatIsMissingOrAFolderIsSaidAndTheRestIsOpened) {
    open({folder.filePath("missing.txt"), folder.path(), write("river.txt", kDated)});
    EXPECT_GE(timeline().size(), 3u);
    EXPECT_TRUE(said().contains("missing.txt")) << said().toStdString();
    EXPECT_GE(find<MessageBar>().messages().size(), 2u);
}

TEST_F(WindowTest, aTextWithoutEventsIsShownAndSaidToHaveNone) {
    open({write("recipe.txt", "Boil the rice. Add salt.\n")});
    EXPECT_EQ(timeline().documents().size(), 1u);
    EXPECT_TRUE(said().contains("no events")) << said().toStdString();
    EXPECT_TRUE(source().toPlainText().contains("Boil the rice."));
}

class SampleTest : public WindowTest, public testing::WithParamInterface<QString> {};

TEST_P(SampleTest, everyQuoteOfItIsExactlyWhatIsHighlighted) {
    openSample(GetParam());
    ASSERT_FALSE(timeline().size() == 0);
    for (EventIndex event = 0; event < timeline().size(); ++event)
        for (std::size_t i = 0; i < timeline().event(event).quotes.size(); ++i) {
            window.selection().select(event, i);
            const Quote quote = timeline().event(event).quotes[i];
            const std::string words(slice(timeline().documents()[quote.document].text, quote.span));
            ASSERT_FALSE(words.empty());
            EXPECT_EQ(source().highlightedText().simplified(), toQString(words).simplified());
        }
}

INSTANTIATE_TEST_SUITE_P(All, SampleTest, testing::ValuesIn(samplePaths().toVector()),
                         [](const auto& tested) {
                             return QString(tested.param).remove(QRegularExpression("\\W")).toStdString();
                         });

} // namespace
} // namespace dateline
