#include "tests/ui/made_timeline.h"
#include "ui/selection/selection.h"
#include "ui/source/source_view.h"
#include "ui/window/window_style.h"
#include "ui/words/event_text.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace dateline {
namespace {

using test::eventTitled;

/// A source pane on a timeline, shown and laid out.
class SourceViewTest : public testing::Test {
protected:
    SourceViewTest() {
        view.setStyle(sourceStyle(lightTheme(), view.font()), sourceMarks(lightTheme()));
        view.resize(420, 600);
        show(test::madeTimeline());
    }

    void show(std::shared_ptr<const Timeline> shown) {
        timeline = std::move(shown);
        selection.setTimeline(timeline);
        view.setTimeline(timeline);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    /// Clicks the first letter of some words.
    void click(DocumentIndex document, std::string_view words) {
        const auto at = static_cast<std::uint32_t>(timeline->documents()[document].text.find(words));
        const auto where = view.whereIs(document, {at, at + 1});
        ASSERT_TRUE(where);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, where->center());
    }

    QString selectedTitle() const {
        return selection.selected() ? toQString(timeline->event(*selection.selected()).title) : QString();
    }

    std::shared_ptr<const Timeline> timeline;
    Selection selection;
    SourceView view{selection};
};

TEST_F(SourceViewTest, everyQuoteOfEveryEventIsHighlightedExactly) {
    for (EventIndex i = 0; i < timeline->size(); ++i)
        for (std::size_t q = 0; q < timeline->event(i).quotes.size(); ++q) {
            selection.select(i, q);
            const Quote quote = timeline->event(i).quotes[q];
            EXPECT_EQ(view.highlightedText().toStdString(),
                      slice(timeline->documents()[quote.document].text, quote.span));
        }
}

TEST_F(SourceViewTest, theHighlightIsPaintedBehindTheQuote) {
    selection.select(eventTitled(*timeline, "signed a truce"));
    const Quote quote = timeline->event(*selection.selected()).quotes.front();
    const auto where = view.whereIs(quote.document, quote.span);
    ASSERT_TRUE(where);
    ASSERT_TRUE(view.viewport()->rect().contains(*where));
    const QImage picture = view.viewport()->grab().toImage();
    const double ratio = picture.devicePixelRatio();
    const QPoint corner = (QPointF(where->topLeft()) + QPointF(1, 3)).toPoint() * ratio;
    EXPECT_EQ(picture.pixelColor(corner), lightTheme().quoteGround);
    selection.select(std::nullopt);
    EXPECT_EQ(view.viewport()->grab().toImage().pixelColor(corner), lightTheme().background);
}

TEST_F(SourceViewTest, aClickOnASentenceSelectsItsEventAndFurtherClicksItsOthers) {
    click(0, "crowd marched");
    EXPECT_EQ(selectedTitle(), "a crowd marched in Zürich");
    click(0, "crowd marched");
    EXPECT_EQ(selectedTitle(), "Troops shelled Orlen");
    click(0, "crowd marched");
    EXPECT_EQ(selectedTitle(), "a crowd marched in Zürich");
    click(0, "Both sides");
    EXPECT_EQ(selectedTitle(), "signed a truce");
}

TEST_F(SourceViewTest, aClickInAnotherDocumentReadsTheQuoteThere) {
    const EventIndex truce = eventTitled(*timeline, "signed a truce");
    selection.select(eventTitled(*timeline, "a court in Bern opened an inquiry"));
    click(1, "The truce");
    EXPECT_EQ(selection.selected(), truce);
    EXPECT_EQ(selection.quote(), 1u);
    EXPECT_TRUE(view.highlightedText().startsWith("The truce of 4 May 2021 held"));
}

TEST_F(SourceViewTest, aClickWhereNoEventIsToldSelectsNothing) {
    click(0, "many of them");
    EXPECT_FALSE(selection.selected());
}

TEST_F(SourceViewTest, aSentenceIsClickedAndHoveredAtEveryHeightOfItsLines) {
    const EventIndex truce = eventTitled(*timeline, "signed a truce");
    const Span sentence = timeline->event(truce).quotes.front().span;
    const QRect first = *view.whereIs(0, {sentence.begin, sentence.begin + 1});
    const QRect last = *view.whereIs(0, {sentence.end - 3, sentence.end});
    ASSERT_GT(last.top(), first.bottom()) << "it takes several lines";
    const int x = first.left() + 2;
    for (int y = first.top(); y < last.top(); ++y) {
        selection.select(std::nullopt);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {x, y});
        EXPECT_EQ(selection.selected(), truce) << y - first.top() << " below the top of its first line";
        selection.hover(std::nullopt);
        QTest::mouseMove(view.viewport(), {x + 1, y});
        EXPECT_EQ(selection.hovered(), truce) << y - first.top() << " below the top of its first line";
    }
}

TEST_F(SourceViewTest, aClickBesideTheWordsSelectsNothing) {
    const auto text = timeline->documents()[0].text;
    const auto at = static_cast<std::uint32_t>(text.find("Both sides"));
    const QRect where = *view.whereIs(0, {at, at + 1});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {3, where.center().y()});
    EXPECT_FALSE(selection.selected());
}

TEST_F(SourceViewTest, aDragSelectsTextAndNoEvent) {
    const auto at = static_cast<std::uint32_t>(timeline->documents()[0].text.find("Both sides"));
    const QPoint from = view.whereIs(0, {at, at + 1})->center();
    const QPoint to = view.whereIs(0, {at + 15, at + 16})->center();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    EXPECT_FALSE(selection.selected());
    EXPECT_TRUE(view.textCursor().hasSelection());
}

TEST_F(SourceViewTest, thePointerOnASentenceHoversItsEvent) {
    const auto at = static_cast<std::uint32_t>(timeline->documents()[0].text.find("Both sides"));
    QTest::mouseMove(view.viewport(), view.whereIs(0, {at, at + 1})->center());
    EXPECT_EQ(selection.hovered(), eventTitled(*timeline, "signed a truce"));
}

TEST_F(SourceViewTest, returnSelectsTheEventAtTheTextCursor) {
    const EventIndex truce = eventTitled(*timeline, "signed a truce");
    view.bringIntoSight(timeline->event(truce).quotes.front());
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(selection.selected(), truce);
}

TEST_F(SourceViewTest, aClickOnATimeExpressionAsksForThatTime) {
    QSignalSpy asked(&view, &SourceView::timeChosen);
    click(0, "4 May 2021");
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<Interval>(), timeline->timexes(0)[2].when->bounds);
}

/// Whether words have the line of a sentence with an event.
bool underlined(const SourceView& view, QStringView words) {
    const QTextCursor cursor = view.document()->find(words.toString());
    return !cursor.isNull() && cursor.charFormat().underlineStyle() == QTextCharFormat::SingleUnderline;
}

TEST_F(SourceViewTest, aSentenceOfWhichNoEventIsShownIsPlainTextAndDoesNotReact) {
    ASSERT_TRUE(underlined(view, u"Both sides"));
    const QString before = view.toPlainText();
    std::vector<bool> shown(timeline->size(), true);
    shown[eventTitled(*timeline, "signed a truce")] = false;
    shown[eventTitled(*timeline, "Troops shelled Orlen")] = false;
    view.setShown(shown);
    EXPECT_EQ(view.toPlainText(), before);
    EXPECT_FALSE(underlined(view, u"Both sides"));
    view.setStyle(sourceStyle(darkTheme(), view.font()), sourceMarks(darkTheme()));
    EXPECT_FALSE(underlined(view, u"Both sides")) << "in another theme neither";
    click(0, "Both sides");
    EXPECT_FALSE(selection.selected());
    EXPECT_TRUE(underlined(view, u"crowd marched")) << "one of its two events is still shown";
    click(0, "crowd marched");
    click(0, "crowd marched");
    EXPECT_EQ(selectedTitle(), "a crowd marched in Zürich") << "there is no other to go on to";
    view.setShown(std::vector<bool>(timeline->size(), true));
    EXPECT_TRUE(underlined(view, u"Both sides"));
}

TEST_F(SourceViewTest, theQuoteStaysInSightWhenThePaneIsResized) {
    view.resize(420, 160);
    const EventIndex inquiry = eventTitled(*timeline, "a court in Bern opened an inquiry");
    selection.select(inquiry);
    for (const QSize size : {QSize(200, 160), QSize(700, 90), QSize(160, 120), QSize(420, 160)}) {
        view.resize(size);
        QCoreApplication::processEvents();
        const auto where = view.whereIs(1, timeline->event(inquiry).quotes.front().span);
        ASSERT_TRUE(where);
        EXPECT_TRUE(view.viewport()->rect().contains(where->center())) << size.width();
    }
}

TEST_F(SourceViewTest, anItemOfAListBeginsALine) {
    TimelineContent content;
    SourceDocument document;
    document.id = "d1";
    document.text = "- Troops of both sides shelled the market of Orlen once more.\n- Clashes broke out.";
    content.documents.push_back(document);
    content.timexes.push_back(std::vector<Timex>());
    content.events.push_back(
        test::eventSaying(content, 0, "- Clashes broke out.", "Clashes", EventType::Fighting, "1999-03-01"));
    show(buildTimeline(content));
    const auto first = view.whereIs(0, {0, 1});
    const auto second = view.whereIs(0, timeline->event(0).quotes.front().span);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->left(), second->left());
}

TEST_F(SourceViewTest, aTextTooLongForOnePageShowsWhatIsSelectedWhereverItStands) {
    TimelineContent content;
    SourceDocument document;
    document.id = "d1";
    document.title = "Long";
    for (int i = 0; document.text.size() < 3'000'000; ++i)
        document.text += "Shots №" + std::to_string(i) + " were fired – in the hills.\n\n";
    content.documents.push_back(document);
    content.timexes.push_back(std::vector<Timex>());
    for (const int number : {3, 20'000, 60'000})
        content.events.push_back(
            test::eventSaying(content, 0, "Shots №" + std::to_string(number) + " were fired – in the hills.",
                              "Shots №" + std::to_string(number), EventType::Fighting, "1999-03-01"));
    show(buildTimeline(content));
    for (const EventIndex event : {0u, 2u, 1u}) {
        selection.select(event);
        EXPECT_EQ(view.highlightedText().toStdString(),
                  timeline->event(event).title + " were fired – in the hills.");
        const auto where = view.whereIs(0, timeline->event(event).quotes.front().span);
        ASSERT_TRUE(where);
        EXPECT_TRUE(view.viewport()->rect().contains(where->center()));
    }
}

} // namespace
} // namespace dateline
