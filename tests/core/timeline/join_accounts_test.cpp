#include "core/timeline/join_accounts.h"

#include <gmock/gmock.h>

#include <set>

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

TEST(JoinAccounts, TheOrderOfDocumentsChangesNothingButIds) {
    const std::vector<std::string> texts{
        "Jets bombed a market in Sanaa on Monday, killing 12 traders. Envoys met in Geneva on Tuesday.",
        "Envoys met in Geneva on Tuesday. Rebels captured Mosul on Sunday, the ministry said.",
        "Rebels captured Mosul on Sunday. Jets bombed a market in Sanaa on Monday."};
    const auto factsOf = [&](std::vector<std::size_t> order) {
        std::vector<std::string> inOrder;
        for (const std::size_t i : order)
            inOrder.push_back(texts[i]);
        std::multiset<std::string> facts;
        for (const Event& event : joinAccounts(contentOf(inOrder)).events)
            facts.insert(std::string(info(event.type).key) + " " + event.when->edtf + " " + event.place +
                         " " + std::to_string(event.quotes.size()) + " " +
                         std::to_string(event.accounts.size()));
        return facts;
    };
    const auto facts = factsOf({0, 1, 2});
    EXPECT_EQ(facts.size(), 3u);
    for (const auto& order : {std::vector<std::size_t>{2, 1, 0}, {1, 0, 2}, {2, 0, 1}})
        EXPECT_EQ(factsOf(order), facts);
}

TEST(JoinAccounts, KeepsTheCluesOfTheAccountThatLeads) {
    const TimelineContent joined =
        joinAccounts(contentOf({"Rebels captured Mosul on Monday.", "Rebels captured Mosul on Monday."}));
    ASSERT_EQ(joined.events.size(), 1u);
    Event event = joined.events.front();
    std::set<std::string> clues;
    std::size_t count = 0;
    for (const Reason& reason : event.reasons)
        if (isClue(reason.about)) {
            clues.insert(std::string(reason.text));
            ++count;
        }
    EXPECT_GT(count, 0u);
    EXPECT_EQ(clues.size(), count);
    EXPECT_TRUE(event.weight);
    EventList left = {event};
    forgetDocument(left, event.quotes.front().document);
    ASSERT_THAT(left, SizeIs(1));
    EXPECT_FALSE(left[0].weight);
    for (const Reason& reason : left[0].reasons)
        EXPECT_FALSE(isClue(reason.about));
}

TEST(JoinAccounts, IsUndoneWhenADocumentIsForgotten) {
    TimelineContent content = joinAccounts(
        contentOf({"Rebels captured Mosul on Monday.",
                   "Rebels captured Mosul on Monday, the ministry said. They burned the bridge."}));
    ASSERT_THAT(content.events.front().accounts, SizeIs(2));
    EventList left = {content.events.front()};
    forgetDocument(left, 0);
    ASSERT_THAT(left, SizeIs(1));
    EXPECT_THAT(left[0].accounts, testing::IsEmpty());
    EXPECT_EQ(left[0].status, Status::Claimed);
    for (const Quote& quote : left[0].quotes)
        EXPECT_EQ(quote.document, 1u);
    forgetDocument(left, 1);
    EXPECT_THAT(left, testing::IsEmpty());
}

} // namespace
} // namespace dateline
