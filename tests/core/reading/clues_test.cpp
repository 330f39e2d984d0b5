#include "core/language/clues.h"

#include "core/document/document_head.h"
#include "core/reading/read_events.h"
#include "resources/resource.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <ostream>
#include <set>
#include <string>

namespace dateline {
namespace {

constexpr double kEverything = -std::numeric_limits<double>::infinity();

/// In an article of Wednesday 15 May 2024.
Reading weighed(const std::string& text, double threshold = kEverything) {
    SourceDocument document;
    document.text = text;
    document.language = "en";
    document.published = std::chrono::sys_days{std::chrono::year{2024} / 5 / 15};
    document.headline = headlineOf(document.text, document.title);
    return readEvents(std::move(document), {}, {nullptr, threshold});
}

Clue clueOf(std::string_view key) {
    for (std::size_t i = 0; i < kClueCount; ++i)
        if (info(static_cast<Clue>(i)).key == key)
            return static_cast<Clue>(i);
    ADD_FAILURE() << "there is no clue " << key;
    return Clue::Verb;
}

bool anyHas(const Reading& reading, Clue clue) {
    return std::any_of(reading.judgements.begin(), reading.judgements.end(),
                       [&](const Judgement& judgement) { return judgement.clues.has(clue); });
}

struct Telling {
    const char* key;
    const char* with;
    const char* without;

    friend void PrintTo(const Telling& example, std::ostream* out) { *out << example.key; }
};

class ClueIn : public testing::TestWithParam<Telling> {};

TEST_P(ClueIn, OneTextAndNotInAnother) {
    const Clue clue = clueOf(GetParam().key);
    EXPECT_TRUE(anyHas(weighed(GetParam().with), clue)) << GetParam().with;
    EXPECT_FALSE(anyHas(weighed(GetParam().without), clue)) << GetParam().without;
}

TEST(Clues, DoNotTakeForContentWhatIsToldBesideAnAct) {
    EXPECT_FALSE(anyHas(weighed("The duke rejected the offer and besieged the town."), Clue::Governed));
    EXPECT_TRUE(anyHas(weighed("The duke threatened to burn and besiege the town."), Clue::Governed));
}

constexpr const char* kPlain = "Rebels captured the town.";

// clang-format off
const Telling kTellings[] = {
    {"verb", kPlain, "The capture of the town began."},
    {"subject", "The siege of the town began.", kPlain},
    {"object", "The army began the siege of the town.", kPlain},
    {"oblique", "Nine men fell ill during the siege.", kPlain},
    {"headless", "A siege of the town.", kPlain},
    {"mainClause", kPlain, "He spoke of the town that rebels captured."},
    {"complement", "The mayor said that rebels captured the town.", kPlain},
    {"relative", "The rebels, who captured the town, sang.", kPlain},
    {"adverbial", "Snow fell when rebels captured the town.", kPlain},
    {"infinitive", "Rebels managed to capture the town.", kPlain},
    {"participial", "The rebels went north, capturing the town.", kPlain},
    {"present", "Rebels capture the town.", kPlain},
    {"perfect", "Rebels have captured the town.", kPlain},
    {"pastPerfect", "Rebels had captured the town.", kPlain},
    {"progressive", "Rebels were besieging the town.", kPlain},
    {"passive", "The town was captured.", kPlain},
    {"future", "Rebels will capture the town.", kPlain},
    {"hypothetical", "Rebels could capture the town.", kPlain},
    {"negated", "Rebels did not capture the town.", kPlain},
    {"generic", "Nine soldiers were killed.", kPlain},
    {"definite", "The siege of the town began.", "A siege of the town began."},
    {"indefinite", "A siege of the town began.", "The siege of the town began."},
    {"barePlural", "Raids began.", "The raids began."},
    {"supported", "The siege of the town began.", "He wrote of the siege of the town."},
    {"spoken", "“Rebels captured the town,” he said.", kPlain},
    {"governed", "The mayor demanded that the army withdraw from the town.", "The army withdrew from the town."},
    {"content", "The council banned demonstrations.", kPlain},
    {"announces", "The mayor announced that rebels captured the town.", kPlain},
    {"beside", "Rebels captured the town in a raid by their troops.", kPlain},
    {"ownDate", "Rebels captured the town on Monday.", kPlain},
    {"countedDate", "The army shelled the port on 3 May. Two days after the shelling, rebels captured the town.", kPlain},
    {"headingDate", "12 May 2024\n\nSnow fell.\n\n13 May 2024\n\nRebels captured the town.", kPlain},
    {"sentenceDate", "On Monday the mayor said that rebels captured the town.", kPlain},
    {"storyDate", "On Sunday the army shelled the port. Rebels captured a bridge.", kPlain},
    {"notUnderstood", "Rebels attack the town every Monday.", kPlain},
    {"longAgo", "Rebels have fought the army for decades.", kPlain},
    {"background", "Rebels captured the town in 1990.", kPlain},
    {"place", "Rebels captured Mosul.", "Rebels captured it."},
    {"namedAgent", "General Tolian captured the town.", kPlain},
    {"pronoun", "They captured the town.", kPlain},
    {"toll", "Gunmen killed nine villagers.", kPlain},
    {"certainFillers", kPlain, "Gunmen murdered villagers."},
    {"bareRule", "Gunmen murdered villagers.", "Jets hit the town."},
    {"headline", "Rebels capture the town\n\nThe mayor spoke in the north. He had no more to say.", kPlain},
    {"lead", kPlain, "Snow fell. Rain fell. Fog came. Rebels captured the town."},
    {"toldTwice", "Rebels captured the town on Monday. The capture of the town on Monday was swift.", kPlain},
    {"toldOften", "A car bomb exploded outside a mosque on Monday. The blast killed nine worshippers. The attack was the first this year.", kPlain},
    {"noNews", "In 1806 the king left. In 1807 rebels captured the town. In 1808 the queen returned.", kPlain},
    {"brief", kPlain, "Snow fell. Rain fell. Fog came. Rebels captured the town."},
    {"strong", kPlain, "He spoke of the town that rebels captured."},
    {"sport", "Rebels captured the stadium after the football match.", kPlain},
    {"business", "Shares of the retailer fell when rebels captured the town.", kPlain},
    {"arts", "Rebels captured the theatre and the museum.", kPlain},
    {"violence", "Jets bombed the town.", kPlain},
    {"movement", kPlain, "Jets bombed the town."},
    {"diplomacy", "The envoys held talks in the town.", kPlain},
    {"speech", "The mayor condemned the attack.", kPlain},
    {"politics", "The mayor resigned.", kPlain},
    {"law", "Police arrested a suspect.", kPlain},
    {"protest", "Protesters rallied against the law.", kPlain},
    {"humanitarian", "Thousands of refugees fled the town.", kPlain},
    {"accident", "Two trains collided near the town.", kPlain},
};
// clang-format on

INSTANTIATE_TEST_SUITE_P(Clues, ClueIn, testing::ValuesIn(kTellings),
                         [](const auto& test) { return std::string(test.param.key); });

TEST(Clues, AreAllTriedAndNamedOnce) {
    std::set<std::string_view> tried;
    for (const Telling& telling : kTellings)
        tried.insert(telling.key);
    std::set<std::string_view> named;
    for (std::size_t i = 0; i < kClueCount; ++i)
        named.insert(info(static_cast<Clue>(i)).key);
    EXPECT_EQ(named.size(), kClueCount);
    EXPECT_EQ(tried, named);
}

Clues cluesWith(std::initializer_list<Clue> set) {
    Clues clues;
    for (const Clue clue : set)
        clues.set(clue);
    return clues;
}

TEST(Weights, AddUp) {
    const Weights weights(
        R"({"all": -1, "clues": {"verb": 0.5, "toll": 2, "nosuchclue": 8}, "meanings": {"kill": 0.25}})");
    EXPECT_DOUBLE_EQ(weights.of(Clue::Verb), 0.5);
    EXPECT_DOUBLE_EQ(weights.of(Clue::Place), 0);
    EXPECT_DOUBLE_EQ(weights.sum(Clues(), ""), -1);
    EXPECT_DOUBLE_EQ(weights.sum(cluesWith({Clue::Verb, Clue::Place}), ""), -0.5);
    EXPECT_DOUBLE_EQ(weights.sum(cluesWith({Clue::Verb, Clue::Toll}), "kill"), 1.75);
    EXPECT_DOUBLE_EQ(weights.sum(cluesWith({Clue::Verb}), "nosuchmeaning"), -0.5);
}

TEST(Weights, OfTheProgramNameCluesAndMeaningsOfIts) {
    const auto file = nlohmann::json::parse(resource("en/weights.json"));
    for (const auto& [key, weight] : file.at("clues").items())
        (void)clueOf(key);
    std::set<std::string> meanings;
    for (const std::string_view path : resourcePaths())
        if (path.starts_with("en/meanings/")) {
            const nlohmann::json held = nlohmann::json::parse(resource(path)).at("meanings");
            for (const auto& [name, meaning] : held.items())
                meanings.insert(name);
        }
    for (const auto& [name, weight] : file.at("meanings").items())
        EXPECT_TRUE(meanings.contains(name)) << name;
}

constexpr const char* kManyKinds =
    "Gunmen killed nine villagers on Monday. The mayor could resign. Nine men fell ill during the siege.";

TEST(Threshold, LetsInWhatWeighsAsMuch) {
    const Reading all = weighed(kManyKinds);
    const Reading own = weighed(kManyKinds, kThreshold);
    ASSERT_GT(all.events.size(), own.events.size());
    ASSERT_FALSE(own.events.empty());
    const auto shown = std::count_if(all.judgements.begin(), all.judgements.end(),
                                     [](const Judgement& j) { return j.weight >= kThreshold; });
    EXPECT_EQ(own.events.size(), static_cast<std::size_t>(shown));
    EXPECT_TRUE(weighed(kManyKinds, std::numeric_limits<double>::infinity()).events.empty());
}

TEST(Threshold, HoldsTheSumOfTheProgramsWeights) {
    const Weights weights(resource("en/weights.json"));
    const Reading reading = weighed(kManyKinds);
    ASSERT_EQ(reading.judgements.size(), reading.events.size());
    for (const Judgement& judgement : reading.judgements)
        EXPECT_DOUBLE_EQ(judgement.weight, weights.sum(judgement.clues, judgement.meaning));
}

} // namespace
} // namespace dateline
