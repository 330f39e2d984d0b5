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
    DateRow{"PastPerfectIsOfNoDay", "The minister had resigned.", EventType::Government, "undated"},
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
    DateRow{"OfWhatHangsOnItsVerb", "Prosecutors charged the governor with embezzling relief funds on Monday.", EventType::Arrest, "2024-05-13"},
    DateRow{"OfATollOfAHistory", "On 2 May 1808 the king abdicated. Nearly 14,000 people were killed in the city.", EventType::Attack, "undated"},
    DateRow{"BeforeAYear", "The fort was captured before 1920.", EventType::Capture, "../1920"},
    DateRow{"AfterAYear", "The fort was captured after 2001.", EventType::Capture, "2001/.."},
    DateRow{"NotAfterAnotherHappening", "Rebels captured the town after Monday's clashes.", EventType::Capture, "2024-05-15~"},
    DateRow{"ByAMonth", "Rebels had captured the town by March 2020.", EventType::Capture, "2020-03~"},
    DateRow{"AroundADay", "Rebels captured the town around 20 April.", EventType::Capture, "2024-04-20~"},
    DateRow{"OnTwoDays", "Rebels shelled the port on May 3 and 7.", EventType::Strike, "{2024-05-03,2024-05-07}"},
    // Told in the present, it happens on the text's own day; another day is of what it follows or is about.
    DateRow{"PresentAfterThePast", "Police detain ten men following clashes yesterday.", EventType::Arrest,
            "2024-05-15~"},
    DateRow{"ThePastOfThePresent", "Police detain ten men after gunmen shot a woman yesterday.", EventType::Attack,
            "2024-05-14"},
    DateRow{"PresentAfterADeed", "Iran releases a tanker after seizing it last Friday.", EventType::Release,
            "2024-05-15~"},
    DateRow{"WhatIsAnnounced", "The ministry announces the withdrawal of its troops from Tal on 20 May 2024.",
            EventType::Statement, "2024-05-15~"},
    DateRow{"BelowAPicture", "Police detain ten men at a rally in Tal on Sunday.", EventType::Arrest, "2024-05-12"},
    DateRow{"PresentLedByItsDay", "On Monday police detain ten men.", EventType::Arrest, "2024-05-13"},
    DateRow{"PresentOfWhatIsToCome", "The summit takes place on 20 May 2024 in Kesh.", EventType::Talks,
            "2024-05-20"},
    // What stands before a noun is of the noun.
    DateRow{"BeforeANoun", "A court sentenced a man to death for the January 7 assassination of a mayor.",
            EventType::Arrest, "2024-05-15~"},
    DateRow{"OfTheNoun", "The January 7 assassination of a mayor shook the town.", EventType::Attack, "2024-01-07"},
    DateRow{"OfTheFormer",
            "In 1921 the king set out. In 1922 a council sat. Rebels under former minister Lind seized the fort of "
            "Tal.",
            EventType::Capture, "1922~"},
    DateRow{"BeforeNoNoun", "On January 7 gunmen killed the mayor.", EventType::Attack, "2024-01-07"},
    DateRow{"InTwoYears", "Rebels shelled the port in 1940 and 1941.", EventType::Strike, "1940/1941"},
    DateRow{"InTwoYearsApart", "Rebels shelled the port in 1782 and 1790.", EventType::Strike, "1782"},
    DateRow{"InTwoSeasons", "Rebels shelled the port throughout the spring and summer of 1962.", EventType::Strike,
            "1962-21/1962-22"},
    DateRow{"InThreeMonths", "Rebels shelled the port in June, July and August 2023.", EventType::Strike,
            "2023-06/2023-08"},
    DateRow{"StartingInAYear", "Starting in 1915, rebels shelled the port.", EventType::Strike, "1915/.."},
    DateRow{"BeginningOnADay", "Rebels shelled the port, beginning on 3 March 2023.", EventType::Strike,
            "2023-03-03/.."},
    DateRow{"WasBeginning", "Fighting was beginning in 1914 along the border.", EventType::Fighting, "1914"},
    DateRow{"FromClockToClock", "Rebels shelled the port from 10 p.m. on 31 December 2022 to 2 a.m. on 1 January 2023.", EventType::Strike, "2022-12-31T22:00/2023-01-01T02:00"},
    DateRow{"OfAYearBeforeSoldiers", "In 2017 rebels attacked the village.", EventType::Attack, "2017"},
    DateRow{"InThePastMonths", "Rebels killed 40 villagers in the past three months.", EventType::Attack, "2024-02~/2024-05-15"},
    DateRow{"OfNoSuchDay", "Rebels captured the town on February 30.", EventType::Capture, "undated"},
    DateRow{"OfOneOfTwoDays", "Rebels captured the town on 3/4/2009.", EventType::Capture, "undated"},
    DateRow{"UnderAHeading", "3 May 2024\n\nRebels captured the town.\n\n4 May 2024\n\nTalks opened.", EventType::Capture, "2024-05-03"},
    DateRow{"OfAnEntry", "- 3 May 2024: Rebels captured the town.\n\n- 5 May – 7 May 2024: Clashes broke out in the port.", EventType::Fighting, "2024-05-05/2024-05-07"},
    DateRow{"OfABareEntry", "May 1915\n\n9 May\n\nBattle of the ridge.\n\n10 May\n\nTroops left.", EventType::Fighting, "1915-05-09"},
    DateRow{"OfADayBeforeAVerb", "The strike on August 9 wounded 14 people.", EventType::Strike, "2023-08-09"},
    DateRow{"NeverAfterThePublication", "Rebels captured the town on 20 May 2024.", EventType::Capture, "undated"},
    DateRow{"OfAnEntryInDigits", "- 13/5/2022: Clashes broke out.\n- 3/6/2022: Troops shelled the port.", EventType::Strike, "2022-06-03"},
    DateRow{"OfItsOwnItem", "- 5 May 2022: Clashes broke out.\n- 7 May 2022: Troops shelled the port.", EventType::Fighting, "2022-05-05"},
    DateRow{"NotBeforeADay", "The town was captured not before 5 May 1945.", EventType::Capture, "1945-05-05/.."},
    DateRow{"OnOrBeforeADay", "The town was captured on or before 5 May 1945.", EventType::Capture, "../1945-05-05"},
    DateRow{"OfOneOfTwoDaysInWords", "Rebels captured the town on either 5 or 6 May.", EventType::Capture, "[2024-05-05,2024-05-06]"},
    DateRow{"OfOneOfTwoMonths", "Rebels captured the town in May or June 2014.", EventType::Capture, "[2014-05,2014-06]"},
    DateRow{"OfAYearToldLater", "Rebels captured the town on 4 May and lost it on 7 June 2014.", EventType::Capture, "2014-05-04"},
    DateRow{"OfWhatRecurs", "Gunmen attack villagers every Monday.", EventType::Attack, "undated"},
    DateRow{"CountedFromADatedNoun", "Two days after the 11 September attacks, the army withdrew from the town.", EventType::Withdrawal, "2023-09-13"},
    DateRow{"CountedFromANounOfAYear", "Ten years after the 1914 murder, police arrested two men.", EventType::Arrest, "1924"},
    DateRow{"CountedFromAWar", "War broke out on 3 March 2014. A week into the war, troops captured the port.", EventType::Capture, "2014-03-10~"},
    DateRow{"CountedFromNoDate", "A week into the war, troops captured the port.", EventType::Capture, "undated"},
    DateRow{"CountedFromAnUndatedNoun", "Two days after the raid, troops captured the port.", EventType::Capture, "undated"},
    DateRow{"CountedFromWhatIsNoEvent", "Two days after the earthquake, troops captured the port.", EventType::Capture, "undated"},
    DateRow{"OnTheSecondDay", "The army launched an offensive on 3 March. On the second day of the offensive, troops captured a bridge.", EventType::Capture, "2024-03-04"},
    DateRow{"OnTheThirdNight", "Riots broke out on 3 May. On the third night of rioting, police arrested ten people.", EventType::Arrest, "2024-05-05"},
    DateRow{"OnTheLastDay", "The battle lasted from 3 to 9 May. On the last day of the battle, troops captured the port.", EventType::Capture, "2024-05-09"},
    DateRow{"CountedFromWhatIsToldLater", "Three days before the bombing, troops captured the port. The bombing of the market took place on Monday.", EventType::Capture, "2024-05-10"},
    DateRow{"CountedFromOneOfTwoToldLater", "Three days before the bombing, troops captured the port. A bombing on Monday killed four people. A bombing on Tuesday killed six people.", EventType::Capture, "undated"},
    DateRow{"AfterTheEndOfWhatWentOn", "The battle lasted from 3 to 9 May. Two days after the battle, troops captured the port.", EventType::Capture, "2024-05-11"},
    DateRow{"InTheSecondWeek", "The army launched an offensive on 3 March. In the second week of the offensive, troops captured a bridge.", EventType::Capture, "2024-03-10/2024-03-16"},
    DateRow{"OnTheLastDayOfNoDate", "On the last day of the siege, troops captured the port.", EventType::Capture, "undated"},
    DateRow{"OnTheSecondDayUnderAHeading", "3 May 2024\n\nOn the second day of the siege rebels captured the town.\n\n4 May 2024\n\nTalks opened.", EventType::Capture, "2024-05-03"},
    DateRow{"OnASecondDayThatIsTold", "On Monday, the second day of the offensive, troops captured a bridge.", EventType::Capture, "2024-05-13"},
    DateRow{"NotOfItsDateline", "PARIS, 12 May 2024 – Police arrested ten people on Saturday.", EventType::Arrest, "2024-05-11"},
    DateRow{"OfItsDatelineAlone", "PARIS, 12 May 2024 – Police arrested ten people.", EventType::Arrest, "2024-05-12"},
    DateRow{"NotOfALineThatTellsOfPublication", "A raid\n\nUpdated: 12 May 2024\nPolice arrested ten people on Saturday.", EventType::Arrest, "2024-05-11"},
    DateRow{"OfWhatHappenedMeanwhile", "Hundreds were killed when government forces retook the town in 1982.", EventType::Attack, "1982"},
    DateRow{"OfWhatBeganMeanwhile", "When Norland began to threaten Lin in July 1990, the allies staged maneuvers.", EventType::Mobilisation, "1990-07"},
    DateRow{"OfAFrontedClauseThatGoesOn", "When Norland began to threaten Lin in July 1990, the allies staged maneuvers.", EventType::Threat, "1990-07"},
    DateRow{"NotOfWhatHappenedBefore", "The minister resigned after fighting broke out in 1982.", EventType::Government, "2024-05-15~"},
    // When it began, how long it went on, and when it ended.
    DateRow{"UntilADay", "The siege of Tal continued until 5 June 1655.", EventType::Blockade, "../1655-06-05"},
    DateRow{"TillAMonth", "Rebels shelled the port till May 1921.", EventType::Strike, "../1921-05"},
    DateRow{"IntoAYear", "The fighting dragged on into 1940.", EventType::Fighting, "../1940"},
    DateRow{"UntilAfterPublication", "Rebels will shell the port until 20 May 2024.", EventType::Strike, "2024-05-20"},
    DateRow{"JailedUntil", "The general was jailed until 1950.", EventType::Arrest, "1950"},
    DateRow{"UntilWhatIsDated", "Battles in the hills continued until the treaty was signed in January 1846.",
            EventType::Fighting, "../1846-01"},
    DateRow{"OfARelativeBetweenCommas", "The talks, which opened on 3 May 1921, ended on 7 May 1921.",
            EventType::Talks, "1921-05-03/1921-05-07"},
    DateRow{"OfARelativeBehindItsPlace", "The talks in Geneva, which opened on 3 May 1921, ended on 7 May 1921.",
            EventType::Talks, "1921-05-03/1921-05-07"},
    DateRow{"OfAParticipleBehindItsPlace", "The siege of Tal, begun on 4 May 1626, dragged on until 9 June.",
            EventType::Blockade, "1626-05-04/1626-06-09"},
    DateRow{"LastsForWeeks", "Clashes that erupted on 3 May 1921 went on for three weeks.", EventType::Fighting,
            "1921-05-03/1921-05-23"},
    DateRow{"WithinDays", "The brigade landed on 17 April 1961 and was defeated within two days.",
            EventType::Fighting, "1961-04-17/1961-04-19"},
    DateRow{"FarAsItCame", "The army launched an offensive in March 1655, reaching the coast in early April.",
            EventType::Offensive, "1655-03/1655-04"},
    DateRow{"EndingInAMonth", "The offensive opened in March 1915, concluding with a battle in June.",
            EventType::Offensive, "1915-03/1915-06"},
    DateRow{"WhatFollowedIsNoEnd", "On 7 March 1951 the army attacked the hills, expelling the last rebels on 14 March.",
            EventType::Offensive, "1951-03-07"},
    DateRow{"InACampaignThatLasted",
            "On 18 February 1818 the army began an advance, meeting nobody in a campaign which lasted eleven days.",
            EventType::Offensive, "1818-02-18/1818-02-28"},
    DateRow{"FinerThanItsWhen", "The truce fell apart in June 1846, when war broke out on June 26.",
            EventType::Fighting, "1846-06-26"},
    DateRow{"OfItsWhen", "The truce fell apart in June 1846, when war broke out.", EventType::Fighting, "1846-06"},
    DateRow{"SinceOfTheSubject", "The rebels, at war with the king since 1641, captured the town in 1643.",
            EventType::Capture, "1643"},
    DateRow{"EndedInAnotherSentence", "The battle began on 3 May 1808. The battle ended on 9 May 1808.",
            EventType::Fighting, "1808-05-03/1808-05-09"},
    DateRow{"WentOnInAnotherSentence", "On 9 June 1653 rebels besieged the fort. The siege continued until October 1653.",
            EventType::Blockade, "1653-06-09/1653-10"},
    DateRow{"Overnight", "Rebels shelled the port overnight.", EventType::Strike, "2024-05-14/2024-05-15"},
    DateRow{"InTheFirstMonths", "In the first three months of 2013 the rebels shelled the port.", EventType::Strike,
            "2013-01-01/2013-03-31"},
    DateRow{"OfATitleAndADay", "The Landing at Tal and its Aftermath, April 1961–October 1962\n\nTroops landed at Tal on 17 April 1961.",
            EventType::Offensive, "1961-04-17"},
    DateRow{"TheDayAfterANoun", "On 8 May, the day after the bombing of a market, police arrested ten men.",
            EventType::Bombing, "2024-05-07"},
    DateRow{"OfSomebodyOfAnAge", "A 31-year-old man has been charged with the murder of his uncle.", EventType::Arrest,
            "2024-05-15~"},
    DateRow{"OfALongSentence", "A court has sentenced a general to 20 years in prison.", EventType::Arrest, "2024-05-15~"},
    DateRow{"EarlierInTheDay", "On Sunday the house passed the bill. Rebels had shelled the port earlier in the day.",
            EventType::Strike, "2024-05-12"},
    DateRow{"EndedOfAnother", "On 9 June 1653 rebels besieged the fort. A siege of the port ended in October 1653.",
            EventType::Blockade, "1653-06-09"},
    DateRow{"ALongTimeIsNoDay", "The two states have fought wars for decades.", EventType::Fighting, "undated"}),
    [](const auto& test) { return std::string(test.param.name); });
// clang-format on

TEST(DatesCountedFromAHappening, ReachBackOverSentences) {
    const Reading reading =
        readArticle("The battle took place on 4 May. A week after the battle, the two sides "
                    "signed a truce. The day before the battle, rebels cut the road.");
    EXPECT_EQ(whenOf(reading, EventType::Ceasefire), "2024-05-11");
    EXPECT_EQ(whenOf(reading, EventType::Blockade), "2024-05-03");
}

TEST(DatesWithoutYear, KeepHappeningsApartUntilTheYearIsTold) {
    const char* text = "On 7 May rebels captured the bridge. On 9 May rebels captured the bridge.";
    const Reading reading = readArticle(text, std::nullopt);
    ASSERT_EQ(reading.events.size(), 2u);
    EXPECT_FALSE(reading.events[0].when || reading.events[1].when);
    EXPECT_THAT(reading.warnings.front().message, testing::HasSubstr("“7 May” tells no year"));
    EXPECT_EQ(reading.events[0].derivation, Phrase::foreign("“7 May” tells no year"));
}

TEST(TextsThatNameAnOldYear, AreNewsUnlessItLeads) {
    const char* passing =
        "Rebels released a pilot whom they had seized in 2016.\n\nThe envoys held talks in Tal.";
    EXPECT_EQ(whenOf(readArticle(passing), EventType::Talks), "2024-05-15~");
    const char* leading = "In 1816 rebels seized the town of Tal.\n\nThe envoys held talks in Tal.";
    EXPECT_EQ(whenOf(readArticle(leading), EventType::Talks), "1816~");
}

TEST(DatesThatNameNoDay, AreSaidToBeNone) {
    const Reading reading = readArticle("Rebels captured the town on 30 February 2024.");
    ASSERT_EQ(reading.warnings.size(), 1u);
    EXPECT_THAT(reading.warnings.front().message, testing::HasSubstr("30 February 2024"));
}

TEST(DatesAfterPublication, AreOfWhatIsYetToCome) {
    const Reading reading = readArticle("The truce takes effect on 20 May 2024.");
    ASSERT_EQ(reading.events.size(), 1u);
    EXPECT_EQ(reading.events.front().modality, Modality::Future);
}

TEST(DatesInThePast, AreOfWhatHappenedThoughItsTellingIsToCome) {
    const Reading reading =
        readArticle("The court will hear how gunmen killed a guard of the bank last Saturday.");
    const Event* event = find(reading, EventType::Attack);
    ASSERT_NE(event, nullptr);
    EXPECT_EQ(event->modality, Modality::Actual);
    EXPECT_EQ(whenOf(reading, EventType::Attack), "2024-05-11");
}

TEST(ClocksOfAPage, TellTheDayOfWhatStandsUnderThem) {
    const Reading reading =
        readArticle("00:20\n\nRebels captured the bridge.\n\n23:40\n\nThe army shelled the "
                    "market.");
    EXPECT_EQ(whenOf(reading, EventType::Capture), "2024-05-15");
    EXPECT_EQ(whenOf(reading, EventType::Strike), "2024-05-14");
}

TEST(EntriesOfAList, TellTheirOwnHappenings) {
    const Reading reading =
        readArticle("- 3 May 2024: Rebels killed three villagers.\n\n- 3 May 2024: Rebels killed "
                    "five herders.");
    EXPECT_EQ(reading.events.size(), 2u);
}

TEST(CountsOfPeople, AreNoDaysAndNoYears) {
    for (const char* text :
         {"On May 7 people died in the blast.", "In 1944 villagers were killed by soldiers.",
          "Soldiers killed 12 May protesters."})
        for (const Event& event : readArticle(text).events)
            EXPECT_TRUE(event.casualties.empty()) << event.title;
}

TEST(CountsOfPeople, AreNoDigitsOfATime) {
    const Reading reading = readArticle("The war of 1914-1918 killed millions.");
    ASSERT_EQ(reading.events.size(), 1u);
    for (const CasualtyClaim& claim : reading.events.front().casualties)
        EXPECT_NE(claim.best, 1918);
}

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
        if (!event)
            return std::string("none");
        const auto found = std::find_if(event->reasons.begin(), event->reasons.end(),
                                        [](const Reason& r) { return r.about == ReasonFor::Conflict; });
        return found == event->reasons.end() ? std::string() : std::string(found->text);
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
