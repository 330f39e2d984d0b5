#include "core/reading/merge.h"
#include "tests/core/reading/article_reader.h"

#include <gmock/gmock.h>

#include <sys/resource.h>
#include <unistd.h>

namespace dateline {
namespace {

std::size_t count(const Reading& reading, EventType type) {
    return static_cast<std::size_t>(std::count_if(reading.events.begin(), reading.events.end(),
                                                  [&](const Event& event) { return event.type == type; }));
}

TEST(Merging, PutsSentencesAboutOneHappeningTogether) {
    const Reading reading =
        readArticle("A car bomb exploded outside a mosque in Kirkuk on Monday. The blast killed "
                    "nine worshippers.\n\nThe attack was the first in the city this year.");
    ASSERT_EQ(reading.events.size(), 1u);
    EXPECT_EQ(reading.events[0].type, EventType::Bombing);
    EXPECT_EQ(reading.events[0].quotes.size(), 3u);
}

TEST(Merging, DoesNotTakeAnIndefiniteNounForOneToldOfBefore) {
    const Reading reading = readArticle("Gunmen killed three soldiers near the dam on Monday. In 1990 the "
                                        "state won back the valley in a war of ten weeks.");
    ASSERT_NE(find(reading, EventType::Attack), nullptr);
    EXPECT_EQ(find(reading, EventType::Attack)->quotes.size(), 1u);
}

TEST(Merging, TakesASuperlativeForTheHappeningItself) {
    const Reading reading =
        readArticle("A car bomb exploded in Kirkuk on Monday. It was the deadliest bombing in "
                    "the city since 1 March.");
    ASSERT_EQ(reading.events.size(), 1u);
    EXPECT_EQ(whenOf(reading, EventType::Bombing), "2024-05-13");
}

TEST(Merging, KeepsApartWhatCameDaysLater) {
    const Reading reading = readArticle("In January a drone strike killed a general. Five days later the "
                                        "army fired missiles at two bases.");
    EXPECT_EQ(count(reading, EventType::Strike), 2u);
}

Reading readUnderHeadline(const std::string& headline, const std::string& text) {
    SourceDocument document;
    document.text = headline + "\n\n" + text;
    document.headline = {0, static_cast<std::uint32_t>(headline.size())};
    document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / 15};
    return readEvents(std::move(document));
}

TEST(Merging, GivesANameInTheHeadlineTheDayThatTheTextTells) {
    const Reading reading =
        readUnderHeadline("Truce at Tol", "Both sides signed a truce on 9 May 2020, and the guns stopped.");
    ASSERT_EQ(count(reading, EventType::Ceasefire), 1u);
    EXPECT_EQ(whenOf(reading, EventType::Ceasefire), "2020-05-09");
}

TEST(Merging, QuotesTheSentenceRatherThanTheHeadline) {
    const Reading reading =
        readUnderHeadline("Rebels take Arda", "Rebels took the town of Arda on Monday. Nobody was hurt.");
    ASSERT_EQ(count(reading, EventType::Capture), 1u);
    EXPECT_EQ(find(reading, EventType::Capture)->title, "Rebels took the town of Arda on Monday");
}

TEST(Merging, TakesNoThreatForWhatHappenedBefore) {
    const Reading reading = readArticle("Jets bombed the port of Tol on Sunday. The alliance then threatened "
                                        "air strikes.");
    ASSERT_NE(find(reading, EventType::Strike), nullptr);
    EXPECT_EQ(find(reading, EventType::Strike)->quotes.size(), 1u);
}

TEST(Merging, CountsTheDeadToTheViolenceThatKilledThem) {
    const Reading shot =
        readArticle("Gunmen opened fire on a bus near Tol on Sunday, killing seven passengers.");
    ASSERT_EQ(shot.events.size(), 1u);
    EXPECT_EQ(shot.events[0].type, EventType::Attack);
    const Reading sunk = readArticle("A storm sank a ferry on Sunday, killing seven passengers.");
    ASSERT_EQ(sunk.events.size(), 1u);
    EXPECT_EQ(sunk.events[0].type, EventType::Incident);
    const Reading joined = readArticle("Gunmen opened fire on a bus on Sunday and killed seven passengers.");
    EXPECT_EQ(joined.events.size(), 1u);
    const Reading both =
        readArticle("Gunmen shot a guard on Sunday, and on Monday a bus crash killed seven passengers.");
    EXPECT_EQ(count(both, EventType::Attack), 1u);
    EXPECT_EQ(count(both, EventType::Incident), 1u);
}

TEST(Merging, KeepsPlacesApartThatNobodyKnows) {
    EXPECT_EQ(count(readArticle("Jets bombed the bridge near Zorko. Jets bombed the depot near Vale."),
                    EventType::Strike),
              2u);
    EXPECT_EQ(count(readArticle("Jets bombed the bridge near Zorko. The jets bombed the bridge near Fort "
                                "Zorko at night."),
                    EventType::Strike),
              1u);
}

TEST(Merging, KeepsDaysApart) {
    const Reading reading =
        readArticle("Jets bombed the port of Aden on Sunday. Jets bombed the airport on Tuesday.");
    EXPECT_EQ(count(reading, EventType::Strike), 2u);
}

TEST(Merging, KeepsPlacesApart) {
    const Reading reading =
        readArticle("Protesters marched in Paris on Monday. Protesters marched in Madrid on Monday.");
    EXPECT_EQ(count(reading, EventType::Protest), 2u);
}

TEST(Merging, KeepsApartWhatOthersDidToOthers) {
    const Reading reading =
        readArticle("Turkey arrested Kemal Aras on Monday. Spain arrested Luis Vega on Monday.");
    EXPECT_EQ(count(reading, EventType::Arrest), 2u);
}

TEST(Merging, OfAHistoryKeepsApartWhatOneDidAndThenAnother) {
    const Reading two = readArticle(
        "Bragg invaded the valley with two corps. Polk invaded the coast with one.", std::nullopt);
    EXPECT_EQ(count(two, EventType::Offensive), 2u);
    const Reading one = readArticle(
        "Bragg invaded the valley with two corps. Bragg invaded it with all his guns.", std::nullopt);
    EXPECT_EQ(count(one, EventType::Offensive), 1u);
}

TEST(Merging, KeepsWhatIsOfADayOfAnUnknownYearFromWhatIsOfNone) {
    const Reading reading =
        readArticle("On March 7 hussars captured a fort. Lancers captured a redoubt.", std::nullopt);
    EXPECT_EQ(count(reading, EventType::Capture), 2u);
}

TEST(Merging, KeepsTwoPlacesOfOneSentenceApart) {
    EXPECT_EQ(count(readArticle("Rebels took Homs on Monday and took Aleppo."), EventType::Capture), 2u);
    EXPECT_EQ(count(readArticle("Rebels took Homs on Monday and took it by storm."), EventType::Capture), 1u);
}

TEST(Merging, KeepsSpeakersApart) {
    const Reading reading =
        readArticle("President Ana Costa demanded the release of the pilots on Monday. Prime Minister "
                    "Joao Silva demanded an apology on Monday.");
    EXPECT_EQ(count(reading, EventType::Demand), 2u);
}

TEST(Merging, DoesNotTakeAStateForItsPresident) {
    const Reading reading =
        readArticle("Ruritania is claiming victory. In a televised speech on Monday, Ruritanian "
                    "President Ana Costa said that the war was over.");
    EXPECT_EQ(count(reading, EventType::Statement), 2u);
}

TEST(Merging, TakesTheMorePreciseDate) {
    const Reading reading = readArticle(
        "The army has launched an offensive in the valley. The offensive began on Sunday at dawn.");
    EXPECT_EQ(count(reading, EventType::Offensive), 1u);
    EXPECT_EQ(whenOf(reading, EventType::Offensive), "2024-05-12");
}

TEST(Merging, LeavesACeasefireApartFromTheTalksAboutIt) {
    const Reading reading =
        readArticle("Envoys held talks in Geneva on Monday. The two sides agreed a ceasefire on Tuesday. "
                    "The deal was welcomed by the union.");
    EXPECT_EQ(whenOf(reading, EventType::Talks), "2024-05-13");
    EXPECT_EQ(whenOf(reading, EventType::Ceasefire), "2024-05-14");
}

/// One happening that very many sentences tell of: in how many sentences it is then found.
std::size_t sentencesOfOne(std::uint32_t count) {
    const SourceDocument document;
    const Article article{document, Language::english(), {}};
    std::vector<Draft> events;
    for (std::uint32_t i = 0; i < count; ++i) {
        Draft draft;
        draft.type = EventType::Statement;
        draft.speaker = i % 2 == 0 ? "President Abbas" : "he";
        draft.latest = i;
        draft.sentences = {i};
        draft.mentions = {i};
        mergeDraft(article, std::move(draft), events);
    }
    return events.size() == 1 ? events.front().sentences.size() : 0;
}

TEST(Merging, OfManySentencesTakesTenSecondsOfTheProcessorAtMost) {
    constexpr std::uint32_t many = 200'000;
    const auto merge = [] {
        const rlimit limit{10, 10};
        setrlimit(RLIMIT_CPU, &limit);
        _exit(sentencesOfOne(many) == many ? 0 : 1);
    };
    EXPECT_EXIT(merge(), testing::ExitedWithCode(0), "");
}

} // namespace
} // namespace dateline
