#include "core/grammar/gazetteer.h"
#include "core/lexicon/inflection.h"
#include "core/lexicon/lexicon.h"
#include "core/lexicon/user_lexicon.h"
#include "core/reading/read_events.h"
#include "resources/resource.h"
#include "tests/core/grammar/sentence_reader.h"

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
    EXPECT_EQ(forms("level"), "levels leveled leveling");
    EXPECT_EQ(forms("patrol", true), "patrols patrolled patrolling");
    EXPECT_EQ(forms("conceal"), "conceals concealed concealing");
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
    EXPECT_EQ(verbOf("beginning"), "begin");
    EXPECT_EQ(verbOf("overrunning"), "overrun");
    for (const char* form : {"travelled", "traveled", "travelling", "traveling"})
        EXPECT_EQ(verbOf(form), "travel");
    EXPECT_EQ(verbOf("overrunned"), "unknown");
    EXPECT_EQ(verbOf("seizes"), "seize");
    EXPECT_EQ(verbOf("shelling"), "shell");
    EXPECT_EQ(verbOf("stopped"), "stop");
    EXPECT_EQ(verbOf("visiting"), "visit");
    EXPECT_EQ(verbOf("overthrew"), "overthrow");
    EXPECT_EQ(verbOf("levelled"), "level");
    EXPECT_EQ(verbOf("leveled"), "level");
    EXPECT_EQ(verbOf("acquitted"), "acquit");
    EXPECT_EQ(verbOf("transferring"), "transfer");
    EXPECT_EQ(verbOf("overrunning"), "overrun");
    EXPECT_EQ(verbOf("qwerty"), "unknown");
}

TEST(UserLexicon, AddsItsWordsToTheProgramsOwn) {
    const auto lexicon = lexiconWith(
        R"({"classes": {"buggy": "quad buggy"}, "types": {"strike": {"verbs": ["zap < @buggy"]}}})", "w");
    ASSERT_TRUE(lexicon.has_value()) << describe(lexicon.error());
    const auto types = [&](const char* text) {
        SourceDocument document;
        document.text = text;
        std::vector<EventType> found;
        for (const Event& event : readEvents(std::move(document), {}, {&*lexicon}).events)
            found.push_back(event.type);
        return found;
    };
    EXPECT_THAT(types("A quad zapped the convoy on 3 May 2020."), testing::ElementsAre(EventType::Strike));
    EXPECT_THAT(types("A child zapped the channel on 3 May 2020."), testing::IsEmpty());
    EXPECT_THAT(types("Rebels captured the town on 3 May 2020."), testing::ElementsAre(EventType::Capture));
}

TEST(UserLexicon, SaysWhichEntryIsWrong) {
    const std::pair<const char*, const char*> cases[] = {
        {"no json", "not valid JSON"},
        {"[]", "\"types\""},
        {R"({"types": {"raid": {}}})", "\"raid\" is no type"},
        {R"({"types": {"strike": {"verb": []}}})", "\"verb\""},
        {R"({"types": {"strike": {"verbs": [5]}}})", "5 of"},
        {R"({"types": {"strike": {"verbs": ["> @place"]}}})", "begin with a word"},
        {R"({"types": {"strike": {"verbs": ["zap < @bugy"]}}})", "@bugy"},
        {R"({"classes": {"force": "x"}, "types": {}})", "\"force\""},
    };
    for (const auto& [text, said] : cases) {
        const auto lexicon = lexiconWith(text, "words.json");
        ASSERT_FALSE(lexicon.has_value()) << text;
        EXPECT_THAT(describe(lexicon.error()),
                    testing::AllOf(testing::HasSubstr("words.json"), testing::HasSubstr(said)));
    }
}

TEST(UserLexicon, RefusesWhatIsTooMuch) {
    const auto whyNot = [](const std::string& text) {
        const auto lexicon = lexiconWith(text, "words.json");
        return lexicon ? "it is read" : describe(lexicon.error());
    };
    const std::string deep = std::string(80'000, '[') + std::string(80'000, ']');
    EXPECT_THAT(whyNot(deep), testing::HasSubstr("words.json: "));
    EXPECT_THAT(whyNot(deep), testing::HasSubstr("nested"));
    EXPECT_THAT(whyNot(R"({"types": {"strike": {"verbs": [)" + deep + "]}}}"), testing::HasSubstr("nested"));
    EXPECT_THAT(whyNot(R"({"types": {"strike": {"verbs": [1e999]}}})"), testing::HasSubstr("words.json"));
    std::string many = R"({"types": {"strike": {"verbs": ["zap")";
    for (int i = 0; i < 20'000; ++i)
        many += ",\"zap\"";
    EXPECT_THAT(whyNot(many + "]}}}"), testing::HasSubstr("more than 20000 entries"));
}

TEST(SentenceWord, KnowsTheVerbByItsForm) {
    const auto verbIn = [](const char* text) {
        const Words words = taggedWords(text);
        return std::string(Lexicon::english().spelling(words[words.size() - 2].verb()));
    };
    EXPECT_EQ(verbIn("The body was found."), "find");
    EXPECT_EQ(verbIn("They found."), "find");
    EXPECT_EQ(verbIn("A state that they will found."), "found");
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
    const Gazetteer places(resource("en/places.json"));
    const auto find = [&](const char* name) { return places.find(name); };
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
