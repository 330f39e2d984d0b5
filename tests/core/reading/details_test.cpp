#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

Event only(const std::string& text) {
    const Reading reading = readArticle(text);
    EXPECT_EQ(reading.events.size(), 1u) << text;
    return reading.events.empty() ? Event{} : reading.events.front();
}

TEST(Attribution, TellsWhoClaims) {
    const Event event = only("The defence ministry said that rebels had shelled a village on Monday.");
    EXPECT_EQ(event.status, Status::Claimed);
    EXPECT_EQ(event.speaker, "defence ministry");
}

TEST(Speakers, OfASpeechAreThoseWhoGiveIt) {
    EXPECT_EQ(only("“It is over,” President Ana Costa said in a televised speech on Monday.").speaker,
              "Ana Costa");
    EXPECT_EQ(only("President Ana Costa made a statement on Monday.").speaker, "Ana Costa");
}

TEST(Clues, AreToldByWeightAndNoMoreThanFourEachWay) {
    const Reading reading =
        readEvents(readArticle("Rebels attacked Halva on Monday, killing 12. A raid on Dor was feared. "
                               "The mayor of Dor demanded on Sunday that the shelling end.")
                       .document,
                   {}, {nullptr, -100});
    ASSERT_FALSE(reading.events.empty());
    for (std::size_t i = 0; i < reading.events.size(); ++i) {
        const Event& event = reading.events[i];
        ASSERT_TRUE(event.weight);
        EXPECT_NEAR(*event.weight, reading.judgements[i].weight, 0.005 + 1e-9);
        for (const ReasonFor side : {ReasonFor::For, ReasonFor::Against})
            EXPECT_LE(std::count_if(event.reasons.begin(), event.reasons.end(),
                                    [&](const Reason& reason) { return reason.about == side; }),
                      4);
    }
    EXPECT_THAT(reading.events.front().reasons,
                Contains(testing::AllOf(
                    testing::Field(&Reason::about, ReasonFor::For),
                    testing::Field(&Reason::text, Phrase::foreign("its clause tells its time")))));
}

TEST(Attribution, ReadsAccordingTo) {
    const Event event = only("According to the Red Crescent, jets bombed a market on Monday.");
    EXPECT_EQ(event.status, Status::Claimed);
    EXPECT_EQ(event.speaker, "Red Crescent");
}

TEST(Attribution, LeavesTheArticlesOwnVoiceAlone) {
    const Event event = only("Jets bombed a market on Monday.");
    EXPECT_EQ(event.status, Status::Reported);
    EXPECT_EQ(event.speaker, "");
}

TEST(Attribution, DoubtsWhatCouldNotBeVerified) {
    const Event event = only(
        "Rebels said that jets bombed a market on Monday. The report could not be independently verified.");
    EXPECT_EQ(event.status, Status::Disputed);
}

struct CountRow {
    const char* text;
    CasualtyKind kind;
    std::optional<int> low, best, high;
    const char* who;
};

class Casualties : public testing::TestWithParam<CountRow> {};

TEST_P(Casualties, AreCounted) {
    const CountRow& row = GetParam();
    const Event event = only(row.text);
    ASSERT_FALSE(event.casualties.empty()) << row.text;
    const CasualtyClaim& claim = event.casualties.front();
    EXPECT_EQ(claim.kind, row.kind);
    EXPECT_EQ(claim.low, row.low);
    EXPECT_EQ(claim.best, row.best);
    EXPECT_EQ(claim.high, row.high);
    EXPECT_EQ(claim.who, row.who);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Table, Casualties, testing::Values(
    CountRow{"Jets bombed a market on Monday, killing 12 civilians.", CasualtyKind::Killed, 12, 12, 12, "civilians"},
    CountRow{"At least 200 villagers died when jets bombed a market on Monday.", CasualtyKind::Killed, 200, 200, std::nullopt, "villagers"},
    CountRow{"Dozens of people were wounded when jets bombed a market on Monday.", CasualtyKind::Injured, 24, std::nullopt, std::nullopt, "people"},
    CountRow{"Between 30 and 40 soldiers were killed when jets bombed a base on Monday.", CasualtyKind::Killed, 30, std::nullopt, 40, "soldiers"},
    CountRow{"Jets bombed a market on Monday, killing up to 50 traders.", CasualtyKind::Killed, std::nullopt, std::nullopt, 50, "traders"},
    CountRow{"Twenty-two people were killed in an air strike on Monday.", CasualtyKind::Killed, 22, 22, 22, "people"},
    CountRow{"About 1,500 families fled the town on Monday.", CasualtyKind::Displaced, std::nullopt, 1500, std::nullopt, "families"}));
// clang-format on

TEST(CasualtiesOfThings, AreNone) {
    EXPECT_THAT(only("Rebels captured a number of heights on Monday.").casualties, testing::IsEmpty());
    EXPECT_THAT(only("Jets bombed 12 bridges on Monday.").casualties, testing::IsEmpty());
}

TEST(CasualtiesInAList, AreAllCounted) {
    const Event event = only("Clashes on Monday killed nine policemen, 13 rebels and two soldiers.");
    ASSERT_EQ(event.casualties.size(), 3u);
    for (const CasualtyClaim& claim : event.casualties)
        EXPECT_EQ(claim.kind, CasualtyKind::Killed);
    EXPECT_EQ(event.casualties[1].best, 13);
    EXPECT_EQ(event.casualties[2].who, "soldiers");
}

TEST(CasualtiesThatWereNone, AreNone) {
    EXPECT_THAT(only("No one was killed in the shelling on Monday.").casualties, testing::IsEmpty());
    EXPECT_THAT(only("The blast on Monday did not kill 12 soldiers.").casualties, testing::IsEmpty());
}

TEST(Places, OfWhatIsTakenOrFiredOnAreItsNameAndNoActor) {
    const Event event = only("Rebels captured Qorabagh on Monday.");
    EXPECT_EQ(event.place, "Qorabagh");
    EXPECT_THAT(event.actors, ElementsAre("Rebels"));
    EXPECT_THAT(only("Jets bombed Aden on Monday.").actors, ElementsAre("Jets"));
    EXPECT_EQ(only("The army blockaded the Lachin corridor, the only road to Armenia, on Monday.").place,
              "Lachin corridor");
    for (const char* siege : {"The siege of Kars began on Monday.", "The siege of Sarajevo began on Monday."})
        EXPECT_THAT(only(siege).actors, testing::IsEmpty()) << siege;
    EXPECT_THAT(only("The battle of Mosul began on Monday.").actors, testing::IsEmpty());
}

TEST(Places, OfWhatCameBeforeAreNotThoseOfWhatCameAfter) {
    const Reading reading =
        readArticle("Envoys held talks in Geneva on Monday, two days after the army launched "
                    "an offensive.");
    EXPECT_EQ(find(reading, EventType::Offensive)->place, "");
}

TEST(Places, AreReadAfterPrepositionsAndFromTheVerbsObject) {
    EXPECT_EQ(only("Jets bombed a market in Sanaa on Monday.").place, "Sanaa");
    EXPECT_EQ(only("Rebels captured Mosul on Monday.").place, "Mosul");
    EXPECT_EQ(only("Clashes broke out in the southern city of Kandahar on Monday.").place, "Kandahar");
    EXPECT_EQ(only("Clashes broke out in the village of Qorabagh on Monday.").place, "Qorabagh");
    EXPECT_EQ(only("Clashes broke out on Monday.").place, "");
    EXPECT_EQ(only("Envoys from Sudan held talks in the city of Juba on Monday.").place, "Juba");
}

TEST(Actors, AreWhoTheTextNames) {
    EXPECT_THAT(only("Israeli jets bombed a base of Hezbollah on Monday.").actors,
                AllOf(Contains("Israeli jets"), Contains(HasSubstr("Hezbollah"))));
    EXPECT_THAT(only("Baku launched an offensive on Monday.").actors, ElementsAre("Azerbaijan"));
}

struct TitleRow {
    const char* text;
    const char* title;
};

class Titles : public testing::TestWithParam<TitleRow> {};

TEST_P(Titles, AreShortVerbatimSlices) {
    const Event event = only(GetParam().text);
    EXPECT_EQ(event.title, GetParam().title);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Table, Titles, testing::Values(
    TitleRow{"On Monday, rebels captured the town of Deir.", "rebels captured the town of Deir"},
    TitleRow{"The general said his men had agreed to lay down their arms on Monday.", "The general said his men had agreed to lay down their arms on Monday"},
    TitleRow{"Nearly 200 rounds struck the port on Monday.", "Nearly 200 rounds struck the port on Monday"},
    TitleRow{"At least 12 soldiers were killed in clashes on Monday.", "At least 12 soldiers were killed in clashes on Monday"},
    TitleRow{"A convoy was attacked on Monday when their car came under heavy fire that the rebels had opened from the ridge.", "A convoy was attacked on Monday when their car came under heavy fire"},
    TitleRow{"He also captured the town of Deir on Monday.", "captured the town of Deir on Monday"},
    TitleRow{"They captured the town of Deir on Monday.", "captured the town of Deir on Monday"},
    TitleRow{"The president, who had been ill, resigned on Monday.", "The president, who had been ill, resigned on Monday"},
    TitleRow{"Heavy clashes broke out between the army and the rebels on Monday in a suburb that had been quiet for a long time.",
             "Heavy clashes broke out between the army and the rebels on Monday"}));
// clang-format on

} // namespace
} // namespace dateline
