#include "core/lexicon/lexicon_builder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <stdexcept>
#include <string>
#include <vector>

namespace dateline {
namespace {

using testing::ElementsAre;

constexpr const char* kFillers =
    R"({"fillers": {"town": ["port village"], "gun": ["rifle"]}, "nameable": ["town"]})";

std::string meaning(const std::string& members) {
    return R"({"meanings": {"hit": {)" + members + "}}}";
}

Lexicon lexiconOf(const std::string& members) {
    LexiconBuilder builder;
    builder.addFillers(kFillers);
    builder.addMeanings(meaning(members));
    return std::move(builder).finish();
}

std::vector<std::string> typesOf(std::span<const TriggerRule> rules) {
    std::vector<std::string> types;
    for (const TriggerRule& rule : rules)
        types.emplace_back(info(rule.type).key);
    return types;
}

std::span<const TriggerRule> verbRules(const Lexicon& lexicon, std::string_view verb) {
    return lexicon.verbRules(lexicon.id(verb));
}

std::span<const TriggerRule> nounRules(const Lexicon& lexicon, std::string_view noun) {
    const Word* word = lexicon.find(noun);
    return word ? lexicon.nounRules(word->noun) : std::span<const TriggerRule>{};
}

TEST(LexiconBuilder, MakesARuleOfEachEntryWithEachFrame) {
    const Lexicon lexicon = lexiconOf(R"("verbs": ["hit", "slap"], "verbFrames": ["strike", "attack"])");
    EXPECT_THAT(typesOf(verbRules(lexicon, "hit")), ElementsAre("strike", "attack"));
    EXPECT_THAT(typesOf(verbRules(lexicon, "slap")), ElementsAre("strike", "attack"));
}

TEST(LexiconBuilder, HoldsARuleToTheConditionsOfItsEntryAndItsFrame) {
    const Lexicon lexicon =
        lexiconOf(R"("verbs": ["hit > @town !~ record"], "verbFrames": ["generic strike < @gun"])");
    const auto rules = verbRules(lexicon, "hit");
    ASSERT_EQ(rules.size(), 1u);
    EXPECT_TRUE(rules[0].generic);
    EXPECT_EQ(lexicon.meaning(rules[0].meaning), "hit");
    std::vector<Slot> slots;
    for (const Condition& condition : rules[0].conditions)
        slots.push_back(condition.slot);
    EXPECT_THAT(slots, testing::UnorderedElementsAre(Slot::Object, Slot::NotNear, Slot::Subject));
}

TEST(LexiconBuilder, KeepsTheOrderOfTheFileAmongEquals) {
    const Lexicon lexicon = lexiconOf(
        R"("verbs": ["hit"], "verbFrames": ["strike < @gun", "bombing > @town", "attack", "riot"])");
    EXPECT_THAT(typesOf(verbRules(lexicon, "hit")), ElementsAre("strike", "bombing", "attack", "riot"));
}

TEST(LexiconBuilder, PutsFirstWhatAsksForMore) {
    const Lexicon lexicon = lexiconOf(R"("verbs": ["hit", "hit back", "hit > @town"],
                                         "verbFrames": ["attack", "strike < @gun"])");
    const auto rules = verbRules(lexicon, "hit");
    EXPECT_EQ(rules.front().sequence.size(), 1u);
    EXPECT_EQ(rules.front().conditions.size(), 1u);
    EXPECT_EQ(rules[2].conditions.size(), 2u);
    EXPECT_TRUE(rules.back().sequence.empty());
    EXPECT_TRUE(rules.back().conditions.empty());
}

TEST(LexiconBuilder, PutsAUsersWordsFirst) {
    LexiconBuilder builder;
    builder.addFillers(kFillers);
    builder.addMeanings(meaning(R"("verbs": ["hit back > @town ~ gun"], "verbFrames": ["strike < @gun"])"));
    builder.addOwnWords(R"({"types": {"protest": {"verbs": ["hit"]}}})");
    const Lexicon lexicon = std::move(builder).finish();
    const auto rules = verbRules(lexicon, "hit");
    EXPECT_THAT(typesOf(rules), ElementsAre("protest", "strike"));
    EXPECT_TRUE(rules[0].own);
    EXPECT_EQ(lexicon.meaning(rules[0].meaning), "");
}

TEST(LexiconBuilder, KnowsThePluralOfANounAndOfAFiller) {
    const Lexicon lexicon =
        lexiconOf(R"("nouns": ["raid", "=remains", "air strike"], "nounFrames": ["strike"])");
    EXPECT_EQ(nounRules(lexicon, "raids").size(), 1u);
    EXPECT_EQ(nounRules(lexicon, "remains").size(), 1u);
    EXPECT_EQ(lexicon.find("remainses"), nullptr);
    ASSERT_EQ(nounRules(lexicon, "strikes").size(), 1u);
    EXPECT_EQ(nounRules(lexicon, "strikes")[0].sequence.size(), 1u);
    const Word* ports = lexicon.find("ports");
    ASSERT_NE(ports, nullptr);
    EXPECT_TRUE((ports->classes & lexicon.classOf("town")).any());
}

TEST(LexiconBuilder, MakesARuleOfEachAlternativeOfANoun) {
    const Lexicon lexicon = lexiconOf(R"("nouns": ["bus|train crash|wreck"], "nounFrames": ["incident"])");
    for (const char* noun : {"crash", "wreck"})
        EXPECT_EQ(nounRules(lexicon, noun).size(), 1u) << noun;
}

TEST(LexiconBuilder, ReadsEveryKindOfAlternative) {
    const Lexicon lexicon =
        lexiconOf(R"("verbs": ["hit > mast|@gun|@name|@place|@none"], "verbFrames": ["strike < *"])");
    const auto& conditions = verbRules(lexicon, "hit")[0].conditions;
    ASSERT_EQ(conditions.size(), 2u);
    const bool objectFirst = conditions[0].slot == Slot::Object;
    const WordChoice& object = conditions[objectFirst ? 0 : 1].choice;
    EXPECT_THAT(object.words, ElementsAre(lexicon.id("mast")));
    EXPECT_EQ(object.classes, lexicon.classOf("gun"));
    EXPECT_TRUE(object.name && object.place && object.nothing && !object.anything);
    EXPECT_TRUE(conditions[objectFirst ? 1 : 0].choice.anything);
}

TEST(LexiconBuilder, KnowsTheSetsThatNamesStandFor) {
    const Lexicon lexicon = lexiconOf(R"("verbs": ["hit"], "verbFrames": ["strike"])");
    EXPECT_EQ(lexicon.nameable(), lexicon.classOf("town"));
}

class WrongMeanings : public testing::TestWithParam<const char*> {};

TEST_P(WrongMeanings, AreRefused) {
    EXPECT_THROW((void)lexiconOf(GetParam()), std::invalid_argument);
}

INSTANTIATE_TEST_SUITE_P(SetsAndTypes, WrongMeanings,
                         testing::Values(R"("verbs": ["hit > @nosuchset"], "verbFrames": ["strike"])",
                                         R"("verbs": ["hit"], "verbFrames": ["strike < @town|@nosuchset"])",
                                         R"("nouns": ["hit ~ @nosuchset"], "nounFrames": ["strike"])",
                                         R"("verbs": ["hit"], "verbFrames": ["slap"])",
                                         R"("verbs": ["hit"], "verbFrames": ["generic slap"])",
                                         R"("nouns": ["hit"], "nounFrames": ["Strike"])"));

} // namespace
} // namespace dateline
