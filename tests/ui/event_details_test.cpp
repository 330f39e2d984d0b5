#include "tests/ui/made_timeline.h"
#include "ui/details/event_details.h"
#include "ui/selection/selection.h"
#include "ui/window/window_style.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace dateline {
namespace {

using test::eventTitled;

class EventDetailsTest : public testing::Test {
protected:
    EventDetailsTest() {
        details.setStyle(detailsStyle(lightTheme()), {});
        selection.setTimeline(timeline);
        details.setTimeline(timeline);
        details.resize(440, 600);
        details.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&details));
    }

    /// Clicks the first pixel of a link.
    bool clickLink(const QString& link) {
        for (int y = 0; y < details.viewport()->height(); y += 3)
            for (int x = 0; x < details.viewport()->width(); x += 3)
                if (details.anchorAt({x, y}) == link) {
                    QTest::mouseClick(details.viewport(), Qt::LeftButton, {}, {x, y});
                    return true;
                }
        return false;
    }

    std::shared_ptr<const Timeline> timeline = test::madeTimeline();
    Selection selection;
    EventDetails details{selection};
};

TEST_F(EventDetailsTest, everythingThatIsKnownIsSaid) {
    selection.select(eventTitled(*timeline, "signed a truce"));
    const QString text = details.toPlainText();
    for (const char* words :
         {"signed a truce", "ceasefire", "claimed", "4 May 2021", "“on 4 May 2021” → Tue 4 May 2021 (day)",
          "the mediator", "Orlen", "at least 12 killed: farmers", "The 2 sentences that say so",
          "“Both sides signed a truce on 4 May 2021, the mediator said.”", "A second report"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
}

TEST_F(EventDetailsTest, whatSpeaksForItAndAgainstItIsTold) {
    selection.select(eventTitled(*timeline, "signed a truce"));
    EXPECT_FALSE(details.toPlainText().contains("Why it is shown"));
    TimelineContent content = test::madeContent();
    Event& event = content.events.own(2);
    event.reasons.push_back({ReasonFor::For, Phrase::foreign("its clause tells its time"), std::nullopt});
    event.reasons.push_back({ReasonFor::Against, Phrase::foreign("it is yet to come"), std::nullopt});
    event.weight = -1.25;
    const auto weighed = buildTimeline(std::move(content));
    selection.setTimeline(weighed);
    details.setTimeline(weighed);
    selection.select(eventTitled(*weighed, "signed a truce"));
    const QString text = details.toPlainText();
    const qsizetype heading = text.indexOf("Why it is shown: −1.25 in sum");
    ASSERT_GE(heading, 0) << text.toStdString();
    EXPECT_LT(text.indexOf("The 2 sentences that say so"), heading);
    EXPECT_LT(heading, text.indexOf("+\nits clause tells its time"));
    EXPECT_LT(text.indexOf("its clause tells its time"), text.indexOf("−\nit is yet to come"));
}

TEST_F(EventDetailsTest, aDateWithTheWrongWeekdayIsWarnedOf) {
    const auto warned = [this] { return details.toPlainText().contains("The text contradicts itself"); };
    selection.select(eventTitled(*timeline, "signed a truce"));
    EXPECT_FALSE(warned());
    TimelineContent content = test::madeContent();
    Timex& date = content.timexes.own(0)[2];
    date.derivation.weekdayDisagrees = true;
    content.events.own(2).reasons.push_back(
        {ReasonFor::Date, content.events[2].derivation, Quote{0, date.span, {}}});
    const auto contradicting = buildTimeline(std::move(content));
    selection.setTimeline(contradicting);
    details.setTimeline(contradicting);
    selection.select(eventTitled(*contradicting, "signed a truce"));
    EXPECT_TRUE(warned()) << details.toPlainText().toStdString();
}

TEST_F(EventDetailsTest, aClickOnTheAnchorOfADateAsksForItsWords) {
    TimelineContent content = test::madeContent();
    Timex& date = content.timexes.own(0)[2];
    date.derivation.anchor = AnchorKind::Expression;
    date.derivation.anchorSpan = content.timexes[0][0].span;
    content.events.own(2).reasons = {
        {ReasonFor::Date, content.events[2].derivation, Quote{0, date.span, {}}}};
    timeline = buildTimeline(std::move(content));
    selection.setTimeline(timeline);
    details.setTimeline(timeline);
    selection.select(eventTitled(*timeline, "signed a truce"));
    QSignalSpy asked(&details, &EventDetails::wordsChosen);
    ASSERT_TRUE(clickLink("anchor:0"));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<Quote>().span, timeline->timexes(0)[0].span);
}

TEST_F(EventDetailsTest, aClickOnAQuoteReadsIt) {
    selection.select(eventTitled(*timeline, "signed a truce"));
    ASSERT_TRUE(clickLink("quote:1"));
    EXPECT_EQ(selection.quote(), 1u);
}

TEST_F(EventDetailsTest, aClickOnACountAsksForItsWords) {
    const EventIndex truce = eventTitled(*timeline, "signed a truce");
    selection.select(truce);
    QSignalSpy asked(&details, &EventDetails::wordsChosen);
    ASSERT_TRUE(clickLink("claim:0"));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<Quote>(), timeline->event(truce).casualties.front().quote);
}

TEST_F(EventDetailsTest, aQuoteThatIsGoneFromItsDocumentIsShownAsSuch) {
    TimelineContent content = test::madeContent();
    content.events.own(0).quotes.front() = {0, {}, "Words that were here once."};
    timeline = buildTimeline(std::move(content));
    selection.setTimeline(timeline);
    details.setTimeline(timeline);
    selection.select(eventTitled(*timeline, "Troops shelled Orlen"));
    EXPECT_TRUE(details.toPlainText().contains("Words that were here once."));
    EXPECT_TRUE(details.toPlainText().contains("no longer stand"));
}

TEST_F(EventDetailsTest, whatATextHoldsIsNeverTakenForMarkup) {
    TimelineContent content = test::madeContent();
    content.events.own(0).title = "<b>Troops</b> & co";
    content.events.own(0).speaker = "<img src='x'>";
    timeline = buildTimeline(std::move(content));
    selection.setTimeline(timeline);
    details.setTimeline(timeline);
    selection.select(eventTitled(*timeline, "<b>Troops</b> & co"));
    EXPECT_TRUE(details.toPlainText().contains("<b>Troops</b> & co"));
    EXPECT_TRUE(details.toPlainText().contains("<img src='x'>"));
}

} // namespace
} // namespace dateline
