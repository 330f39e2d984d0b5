#include "core/timeline/counterpart.h"
#include "core/timeline/join_accounts.h"
#include "core/timeline/reread.h"
#include "tests/core/dataset/made_csv.h"

#include <gmock/gmock.h>
#include <set>

namespace dateline {
namespace {

using testing::SizeIs;

constexpr std::string_view kText =
    "Rebels shelled the port of Arda on Tuesday, killing four dockers. Talks began in Lenz on Wednesday.";

SourceDocument article(std::string_view text, unsigned day = 15) {
    SourceDocument document;
    document.text = text;
    document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / std::chrono::day{day}};
    return document;
}

TimelineContent contentOf(std::initializer_list<std::string_view> texts) {
    TimelineContent content;
    for (const std::string_view text : texts)
        append(content, readEvents(article(text)));
    return content;
}

void expectEachAnswersToItsKey(const Timeline& timeline) {
    std::set<EventKey> keys;
    for (EventIndex i = 0; i < timeline.size(); ++i) {
        EXPECT_TRUE(keys.insert(timeline.keyOf(i)).second) << timeline.titleOf(i);
        EXPECT_EQ(timeline.find(timeline.keyOf(i)), i) << timeline.titleOf(i);
    }
    EXPECT_FALSE(timeline.find("no such key"));
    EXPECT_FALSE(timeline.find(""));
}

TEST(EventKeys, FindTheirEventsInArticlesTablesAndBoth) {
    const test::TemporaryFile file("keys.csv",
                                   "date,title\n2024-05-01,Shells fell\n2024-05-20,Aid came\n,Unknown\n");
    TimelineContent content = contentOf({kText, "The town of Orm fell on Monday."});
    expectEachAnswersToItsKey(*buildTimeline(content));
    expectEachAnswersToItsKey(*buildTimeline(test::contentOf(file.path())));
    append(content, test::contentOf(file.path()));
    append(content, test::contentOf(file.path()));
    const auto timeline = buildTimeline(std::move(content));
    expectEachAnswersToItsKey(*timeline);
}

TEST(EventKeys, StayWhenTheTextIsReadForAnotherDay) {
    const Reading first = readEvents(article(kText));
    const Reading second = readEvents(article(kText, 29));
    ASSERT_THAT(first.events, SizeIs(2));
    ASSERT_THAT(second.events, SizeIs(2));
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(first.events[i].id, second.events[i].id);
        EXPECT_NE(first.events[i].when, second.events[i].when);
    }
    EXPECT_NE(first.events[0].id, first.events[1].id);
}

TEST(EventKeys, OfAccountsAreThoseOfTheEventThatJoinsThem) {
    TimelineContent apart = contentOf({"Jets bombed a market in Sanaa on Monday, killing 12 traders.",
                                       "Jets bombed a market in Sanaa on Monday, the ministry said."});
    ASSERT_THAT(apart.events, SizeIs(2));
    const EventKey first = apart.events[0].id;
    const EventKey second = apart.events[1].id;
    EXPECT_NE(first, second);
    const auto joined = buildTimeline(joinAccounts(std::move(apart)));
    ASSERT_EQ(joined->size(), 1u);
    EXPECT_EQ(joined->find(first), 0u);
    EXPECT_EQ(joined->find(second), 0u);
}

TEST(EventKeys, OfATextThatIsThereTwiceDiffer) {
    expectEachAnswersToItsKey(*buildTimeline(contentOf({kText, kText})));
}

TEST(Counterpart, IsFoundByItsKeyElseByItsSentence) {
    TimelineContent content = contentOf({kText});
    const auto before = buildTimeline(content);
    const auto again = buildTimeline(withReading(content, 0, readEvents(article(kText, 29))));
    for (EventIndex i = 0; i < before->size(); ++i) {
        const auto found = counterpartOf(*before, i, *again);
        ASSERT_TRUE(found) << before->titleOf(i);
        EXPECT_EQ(again->keyOf(*found), before->keyOf(i));
    }
    for (std::size_t i = 0; i < content.events.size(); ++i)
        content.events.own(i).id.insert(0, "told otherwise ");
    const auto renamed = buildTimeline(content);
    for (EventIndex i = 0; i < before->size(); ++i)
        EXPECT_EQ(counterpartOf(*before, i, *renamed), i);
}

TEST(Counterpart, IsNoneInAnotherText) {
    const auto before = buildTimeline(contentOf({kText}));
    EXPECT_FALSE(counterpartOf(*before, 0, *buildTimeline(contentOf({"Rebels shelled the port of Arda."}))));
    EXPECT_FALSE(counterpartOf(*before, 0, *buildTimeline({})));
}

TEST(Bookmarks, FollowARowWhoseDocumentGetsAnotherId) {
    const test::TemporaryFile file("marked.csv", "date,title\n2024-05-01,Shells fell\n");
    TimelineContent marked = test::contentOf(file.path());
    const auto alone = buildTimeline(marked);
    marked.bookmarks.push_back({"here", {}, alone->keyOf(0), {}, {}});
    TimelineContent all = contentOf({kText});
    ASSERT_EQ(all.documents[0].id, marked.documents[0].id);
    append(all, std::move(marked));
    const auto timeline = buildTimeline(std::move(all));
    const auto found = timeline->find(timeline->content().bookmarks.at(0).event);
    ASSERT_TRUE(found);
    EXPECT_EQ(timeline->titleOf(*found), "Shells fell");
}

} // namespace
} // namespace dateline
