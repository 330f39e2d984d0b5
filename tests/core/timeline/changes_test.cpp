#include "core/edit/make_edit.h"
#include "core/timeline/changes.h"
#include "core/timeline/join_accounts.h"
#include "core/timeline/move_documents.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

const Stamp kStamp{"ann", {}};

TimelineContent contentOfTexts(const std::vector<std::string>& texts) {
    TimelineContent content;
    for (const std::string& text : texts) {
        SourceDocument document;
        document.text = text;
        document.title = text.substr(0, 8);
        document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / 15};
        append(content, readEvents(document));
    }
    return content;
}

/// Three happenings of one article, and one of another.
TimelineContent twoArticles() {
    return contentOfTexts(
        {"Rebels captured Mosul on 3 May. Jets bombed Aden on 5 May. Both sides signed a truce on 9 May.",
         "Protesters marched in Sanaa on 12 May."});
}

std::shared_ptr<const Timeline> with(const Timeline& timeline, const std::vector<Edit>& edits) {
    Edits all = timeline.content().edits;
    for (const Edit& edit : edits)
        all.make(edit, kStamp);
    return withEdits(timeline, std::move(all));
}

std::vector<Edit> merged(const Timeline& timeline, EventIndex one, EventIndex into) {
    return setField(timeline.content().edits, *timeline.asRead(timeline.keyOf(one)), EventField::MergedInto,
                    timeline.keyOf(into), kStamp);
}

TEST(Changes, AMergedEventIsPartedByItsQuoteThroughAChainToo) {
    const auto timeline = buildTimeline(twoArticles());
    ASSERT_EQ(timeline->size(), 4u);
    const auto chain = with(*with(*timeline, merged(*timeline, 2, 1)), merged(*timeline, 1, 0));
    ASSERT_EQ(chain->size(), 2u);
    const Event survivor = chain->event(0);
    ASSERT_THAT(survivor.quotes, SizeIs(3));
    EXPECT_THAT(mergedInto(*chain, *chain->asRead(survivor.id)), SizeIs(2));
    EXPECT_THAT(goneEvents(*chain), SizeIs(2));
    const auto parted = with(*chain, partedQuote(*chain, survivor, timeline->event(2).quotes[0], kStamp));
    EXPECT_EQ(parted->size(), 3u);
    EXPECT_THAT(parted->event(0).quotes, SizeIs(2));
    // Its own words cannot leave it.
    EXPECT_TRUE(partedQuote(*chain, survivor, survivor.quotes[0], kStamp).empty());
}

TEST(Changes, AnEventThatWasAddedIsMergedAndPartedToo) {
    const auto timeline = buildTimeline(twoArticles());
    Event fire;
    fire.id = handEventKey({}, kStamp);
    fire.title = "A fire";
    fire.quotes = {{1, {0, 10}, {}}};
    const auto added = with(*timeline, {addEvent(fire, Origin::Added, kStamp)});
    const EventIndex index = *added->find(fire.id);
    const auto one = with(*added, merged(*added, index, 0));
    EXPECT_EQ(one->size(), 4u);
    const auto parted = with(*one, partedQuote(*one, one->event(0), fire.quotes[0], kStamp));
    EXPECT_EQ(parted->size(), 5u);
}

TEST(Changes, AQuoteOfItsOwnBecomesAnEventOfItsOwn) {
    const auto timeline = buildTimeline(twoArticles());
    const Event& read = *timeline->asRead(timeline->keyOf(0));
    std::vector<Quote> quotes = read.quotes;
    quotes.push_back({1, {0, 10}, {}});
    const auto two = with(*timeline, setField({}, read, EventField::Quotes, quotes, kStamp));
    const auto parted = with(*two, partedQuote(*two, two->event(0), quotes[1], kStamp));
    EXPECT_EQ(parted->size(), 5u);
    EXPECT_THAT(parted->event(0).quotes, SizeIs(1));
}

TEST(Changes, AnEventWithoutAQuoteIsJoinedWithNothingAndBreaksNothing) {
    TimelineContent content = contentOfTexts({"Rebels captured Mosul on 3 May."});
    content.events.own(0).quotes.clear();
    append(content, contentOfTexts({"Rebels captured Mosul on 3 May."}));
    EXPECT_THAT(joinAccounts(content).events, SizeIs(2));
}

TEST(Documents, TakenOutGoWithTheirEventsAndUndoneComeBack) {
    const auto timeline = buildTimeline(twoArticles());
    const auto edited = with(*timeline, setField({}, *timeline->asRead(timeline->keyOf(3)), EventField::Title,
                                                 std::string("The march"), kStamp));
    const auto less = buildTimeline(withDocuments(*edited, {{0, "First"}}));
    EXPECT_EQ(less->size(), 3u);
    EXPECT_EQ(less->documents()[0].title, "First");
    const auto other = buildTimeline(withDocuments(*edited, {{1, "Second"}, {0, "First"}}));
    ASSERT_EQ(other->size(), 4u);
    EXPECT_EQ(other->event(3).title, "The march");
    EXPECT_EQ(other->event(3).quotes[0].document, 0u);
    EXPECT_EQ(other->wordsOf(other->event(3).quotes[0]), edited->wordsOf(edited->event(3).quotes[0]));
    EXPECT_EQ(other->numberOf(3), edited->numberOf(3));
}

TEST(Documents, TheLogKeepsTheWordsOfThoseThatAreGone) {
    const auto timeline = buildTimeline(twoArticles());
    const Event& read = *timeline->asRead(timeline->keyOf(0));
    std::vector<Quote> quotes = read.quotes;
    quotes.push_back(timeline->event(3).quotes[0]);
    const auto edited = with(*timeline, setField({}, read, EventField::Quotes, quotes, kStamp));
    const TimelineContent less = withDocuments(*edited, {{0, "First"}});
    const auto& logged = std::get<std::vector<Quote>>(less.edits.log()[0].edit.after->value);
    EXPECT_EQ(logged[1].orphan, "Protesters marched in Sanaa on 12 May.");
    EXPECT_THAT(buildTimeline(less)->event(0).quotes, SizeIs(1)) << "what stands holds what is there";
    EXPECT_THAT(logIn(*edited, edited->documents()), SizeIs(1));
}

TEST(Numbers, OfAJoinedFileStayUnlessTheyAreTaken) {
    const auto one = buildTimeline(contentOfTexts({"Rebels captured Mosul on 3 May."}));
    const auto two =
        buildTimeline(contentOfTexts({"Protesters marched in Sanaa on 12 May. Jets bombed Aden on 14 May."}));
    TimelineContent all = one->content();
    append(all, two->content());
    const auto joined = buildTimeline(std::move(all));
    ASSERT_EQ(joined->size(), 3u);
    EXPECT_EQ(joined->numberOf(0), "E-001");
    EXPECT_EQ(joined->numberOf(2), "E-002");
    EXPECT_EQ(joined->numberOf(1), "E-003");
}

} // namespace
} // namespace dateline
