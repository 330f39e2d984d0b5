#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

struct DateRow {
    const char* name;
    const char* text;
    EventType type;
    const char* when;
};

class Dates : public testing::TestWithParam<DateRow> {};

TEST_P(Dates, AreThoseThatTheTextTells) {
    const DateRow& row = GetParam();
    EXPECT_EQ(whenOf(readArticle(row.text), row.type), row.when) << row.text;
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Table, Dates, testing::Values(
    DateRow{"InItsClause", "Rebels captured the town on Monday.", EventType::Capture, "2024-05-13"},
    DateRow{"FrontedAndParted", "On Monday, rebels, who had waited for weeks, captured the town.", EventType::Capture, "2024-05-13"},
    DateRow{"OfTheWholeDate", "On 3 May, 2024, rebels captured the town.", EventType::Capture, "2024-05-03"},
    DateRow{"FinestOfTwo", "In 1940, on 10 May, the army invaded the lowlands.", EventType::Offensive, "1940-05-10"},
    DateRow{"OfTheDayOfAnEvening", "Rebels captured the town on Monday evening.", EventType::Capture, "2024-05-13"},
    DateRow{"AfterAnother", "The talks opened on Thursday, three days after the army launched an offensive.", EventType::Offensive, "2024-05-06"},
    DateRow{"BeforeAnother", "The army launched an offensive on Monday, two days before the talks began.", EventType::Talks, "2024-05-15"},
    DateRow{"PerfectIsOfTheDayOfPublication", "The kingdom has closed its border with the republic.", EventType::Blockade, "2024-05-15~"},
    DateRow{"PastPerfectIsOfNoDay", "The opposition had demanded new elections.", EventType::Demand, "undated"},
    DateRow{"ToldTogether", "On Sunday the army shelled the port. Rebels captured a bridge.", EventType::Capture, "2024-05-12~"},
    DateRow{"LastsForHours", "Fighting on Monday lasted for 24 hours.", EventType::Fighting, "2024-05-13/2024-05-14"},
    DateRow{"LastsUntil", "The clashes lasted for 24 hours and ended on Monday, when a truce took hold.", EventType::Fighting, "2024-05-12/2024-05-13"},
    DateRow{"EndsAfterDays", "The siege of the port ended on Tuesday after ten days.", EventType::Blockade, "2024-05-05/2024-05-14"},
    DateRow{"LastsForMonths", "The blockade lasted 44 months and ended in February 2022.", EventType::Blockade, "2018-07/2022-02"},
    DateRow{"BeginsAndEnds", "The offensive began on 2 May 2022 and ended on 5 June 2022.", EventType::Offensive, "2022-05-02/2022-06-05"},
    DateRow{"OfAVerbThatGoesOn", "Rebels shelled the port for three days until Monday.", EventType::Strike, "2024-05-11/2024-05-13"},
    DateRow{"OfAVerbThatDoesNotGoOn", "A court jailed the general for three years on Monday.", EventType::Arrest, "2024-05-13"},
    DateRow{"OfTheClockOnTheDay", "At 9:32 a.m. on 6 June 1944 the army attacked the port.", EventType::Offensive, "1944-06-06T09:32"},
    DateRow{"OfACampaignThatLasted", "Troops launched a campaign on 30 August 1995 that lasted until 20 September 1995.", EventType::Offensive, "1995-08-30/1995-09-20"},
    DateRow{"OfARange", "Jets bombed the port between 3 and 5 May 2023.", EventType::Strike, "2023-05-03/2023-05-05"},
    DateRow{"FromUntil", "The battle raged from 3 April until 9 April 2024.", EventType::Fighting, "2024-04-03/2024-04-09"},
    DateRow{"InThePastDays", "Clashes in the past four days have killed dozens of soldiers.", EventType::Fighting, "2024-05-12~/2024-05-15"},
    DateRow{"SinceADay", "The militia has fired rockets at the port since Monday.", EventType::Strike, "2024-05-13/2024-05-15"},
    DateRow{"OngoingSinceADay", "Heavy clashes, ongoing since Monday, shook the capital.", EventType::Fighting, "2024-05-13/.."},
    DateRow{"FromARelativeClause", "In clashes that started on Monday, rebels battled the army.", EventType::Fighting, "2024-05-13"},
    DateRow{"OfAnOrder", "The president ordered troops to begin leaving the valley on 2 May.", EventType::Demand, "2024-05-02"},
    DateRow{"OfAClauseThatComesAfterOnlyAbout", "Fighting raged on Monday before the rebels accepted a truce.", EventType::Ceasefire, "2024-05-13~"},
    DateRow{"OfANarrative", "On 2 May 1808 the people rose in a revolt. Soldiers shot prisoners.", EventType::Attack, "1808-05-02~"},
    DateRow{"ALongTimeIsNoDay", "The two states have fought wars for decades.", EventType::Fighting, "undated"}),
    [](const auto& test) { return std::string(test.param.name); });
// clang-format on

TEST(DatesWithoutPublication, AreLeftOutOnlyWhereTheyNeedIt) {
    const Reading reading = readArticle(
        "Rebels captured the town on Monday. The treaty was signed on 3 June 1962.", std::nullopt);
    EXPECT_EQ(whenOf(reading, EventType::Capture), "undated");
    EXPECT_EQ(whenOf(reading, EventType::Agreement), "1962-06-03");
}

TEST(DateConflicts, AreToldAndNotAveragedAway) {
    const auto conflictOf = [](const char* text) {
        const Reading reading = readArticle(text);
        const Event* event = find(reading, EventType::Offensive);
        const auto found = std::find_if(event->reasons.begin(), event->reasons.end(),
                                        [](const Reason& r) { return r.about == ReasonFor::Conflict; });
        return found == event->reasons.end() ? std::string() : found->text;
    };
    EXPECT_THAT(
        conflictOf("The army launched an offensive on Sunday, three days before the talks opened on Monday."),
        testing::HasSubstr("Fri 10 May 2024"));
    EXPECT_EQ(
        conflictOf("The army launched an offensive on Sunday, a day before the talks opened on Monday."), "");
}

TEST(DateReasons, NameTheWordsAndTheOtherEvent) {
    const Reading reading =
        readArticle("The delegations met on Monday, two days after the army launched an offensive.");
    const Event* event = find(reading, EventType::Offensive);
    ASSERT_NE(event, nullptr);
    EXPECT_THAT(event->derivation, testing::HasSubstr("“two days”"));
    EXPECT_THAT(event->derivation, testing::HasSubstr("“met”"));
    const auto reason = std::find_if(event->reasons.begin(), event->reasons.end(),
                                     [](const Reason& r) { return r.about == ReasonFor::Date; });
    ASSERT_NE(reason, event->reasons.end());
    ASSERT_TRUE(reason->words.has_value());
    EXPECT_EQ(slice(reading.document.text, reason->words->span), "two days");
    const auto next = std::find_if(reason + 1, event->reasons.end(),
                                   [](const Reason& r) { return r.about == ReasonFor::Date; });
    ASSERT_NE(next, event->reasons.end());
    ASSERT_TRUE(next->words.has_value());
    EXPECT_EQ(slice(reading.document.text, next->words->span), "Monday");
}

} // namespace
} // namespace dateline
