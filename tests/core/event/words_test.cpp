#include "core/event/gazetteer.h"
#include "core/event/inflection.h"
#include "core/event/lexicon.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

TEST(Inflection, FollowsTheSpellingRules) {
    const auto forms = [](const char* verb, bool doubled = false) {
        const VerbForms f = inflectVerb(verb, doubled);
        return f.s + " " + f.past + " " + f.ing;
    };
    EXPECT_EQ(forms("attack"), "attacks attacked attacking");
    EXPECT_EQ(forms("invade"), "invades invaded invading");
    EXPECT_EQ(forms("deploy"), "deploys deployed deploying");
    EXPECT_EQ(forms("deny"), "denies denied denying");
    EXPECT_EQ(forms("clash"), "clashes clashed clashing");
    EXPECT_EQ(forms("plan", true), "plans planned planning");
    EXPECT_EQ(forms("flee"), "flees fleed fleeing"); // the table of exceptions knows better
    EXPECT_EQ(forms("die"), "dies died dying");
    EXPECT_EQ(pluralOf("city"), "cities");
    EXPECT_EQ(pluralOf("blast"), "blasts");
    EXPECT_EQ(pluralOf("speech"), "speeches");
}

TEST(Lexicon, KnowsFormsByTheirVerb) {
    const Lexicon& lexicon = Lexicon::english();
    const auto verbOf = [&](const char* form) {
        const Word* word = lexicon.find(form);
        return word ? std::string(lexicon.spelling(word->verb)) : std::string("unknown");
    };
    EXPECT_EQ(verbOf("fled"), "flee");
    EXPECT_EQ(verbOf("withdrawn"), "withdraw");
    EXPECT_EQ(verbOf("seizes"), "seize");
    EXPECT_EQ(verbOf("shelling"), "shell");
    EXPECT_EQ(verbOf("overthrew"), "overthrow");
    EXPECT_EQ(verbOf("qwerty"), "unknown");
}

TEST(Lexicon, HasWordsForEveryType) {
    const Lexicon& lexicon = Lexicon::english();
    std::vector<int> rules(kEventTypeCount);
    for (WordId id = 1; id < 40000; ++id) {
        for (const TriggerRule& rule : lexicon.verbRules(id))
            ++rules[static_cast<std::size_t>(rule.type)];
        for (const TriggerRule& rule : lexicon.nounRules(id))
            ++rules[static_cast<std::size_t>(rule.type)];
    }
    EXPECT_THAT(rules, testing::Each(testing::Ge(10)));
}

TEST(Gazetteer, TellsKindsAndCountries) {
    const auto find = [](const char* name) { return Gazetteer::english().find(name); };
    ASSERT_TRUE(find("Mosul"));
    EXPECT_EQ(find("Mosul")->country, "Iraq");
    EXPECT_EQ(find("Mosul")->kind, PlaceKind::Place);
    EXPECT_EQ(find("Paris")->kind, PlaceKind::Capital);
    EXPECT_EQ(find("New Zealand")->kind, PlaceKind::Country);
    EXPECT_EQ(find("Afghans")->kind, PlaceKind::People);
    EXPECT_EQ(find("Black Sea")->kind, PlaceKind::Region);
    EXPECT_FALSE(find("Nowhere"));
}

} // namespace
} // namespace dateline
