#include "core/timeline/join_accounts.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

SourceDocument article(std::string text) {
    SourceDocument document;
    document.text = std::move(text);
    document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / 15};
    return document;
}

TimelineContent contentOf(const std::vector<std::string>& texts) {
    TimelineContent content;
    for (const std::string& text : texts)
        append(content, readEvents(article(text)));
    return content;
}

TEST(JoinAccounts, MakesOneEventOfWhatTwoArticlesTell) {
    const TimelineContent joined = joinAccounts(contentOf(
        {"Jets bombed a market in Sanaa on Monday, killing 12 traders.",
         "Jets bombed a market in Sanaa on Monday, killing at least 20 people, the ministry said."}));
    ASSERT_THAT(joined.events, SizeIs(1));
    const Event& event = joined.events.front();
    EXPECT_THAT(event.quotes, SizeIs(2));
    EXPECT_THAT(event.casualties, SizeIs(2));
    ASSERT_THAT(event.accounts, SizeIs(2));
    EXPECT_EQ(event.accounts[0].status, Status::Reported);
    EXPECT_EQ(event.accounts[1].status, Status::Claimed);
    EXPECT_NE(slice(joined.documents[event.quotes.front().document].text, event.quotes.front().span)
                  .find(event.title),
              std::string_view::npos);
}

TEST(JoinAccounts, KeepsOtherPlacesDaysAndKindsApart) {
    const char* base = "Jets bombed a market in Sanaa on Monday.";
    for (const char* other :
         {"Jets bombed a market in Aden on Monday.", "Jets bombed a market in Sanaa on Tuesday.",
          "Protesters marched in Sanaa on Monday.", "Jets could bomb a market in Sanaa on Monday."}) {
        const TimelineContent content = contentOf({base, other});
        EXPECT_EQ(joinAccounts(content).events.size(), content.events.size()) << other;
    }
}

TEST(JoinAccounts, LeavesOneDocumentAloneAndDoesNothingTwice) {
    const TimelineContent one = contentOf({"Jets bombed Aden on Monday. Jets bombed Aden on Monday night."});
    EXPECT_EQ(joinAccounts(one).events.size(), one.events.size());
    const TimelineContent two =
        joinAccounts(contentOf({"Rebels captured Mosul on Monday.", "Rebels captured Mosul on Monday."}));
    EXPECT_EQ(joinAccounts(two).events.size(), two.events.size());
    EXPECT_EQ(joinAccounts(two).events.front().accounts, two.events.front().accounts);
}

TEST(JoinAccounts, IsUndoneWhenADocumentIsForgotten) {
    TimelineContent content = joinAccounts(
        contentOf({"Rebels captured Mosul on Monday.",
                   "Rebels captured Mosul on Monday, the ministry said. They burned the bridge."}));
    ASSERT_THAT(content.events.front().accounts, SizeIs(2));
    Event event = content.events.front();
    ASSERT_TRUE(forgetDocument(event, 0));
    EXPECT_THAT(event.accounts, testing::IsEmpty());
    EXPECT_EQ(event.status, Status::Claimed);
    for (const Quote& quote : event.quotes)
        EXPECT_EQ(quote.document, 1u);
    EXPECT_FALSE(forgetDocument(event, 1));
}

} // namespace
} // namespace dateline
