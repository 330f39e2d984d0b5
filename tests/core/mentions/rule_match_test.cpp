#include "core/mentions/rule_match.h"

#include "core/lexicon/lexicon_builder.h"
#include "resources/resource.h"
#include "tests/core/grammar/sentence_reader.h"

#include <gtest/gtest.h>
#include <ostream>
#include <string>

namespace dateline {
namespace {

/// The program's words, with one meaning of its own in place of the program's.
Lexicon lexiconWith(const std::string& members) {
    LexiconBuilder builder;
    builder.addIrregularForms(resource("en/irregular_forms.json"));
    builder.addFunctionWords(resource("en/function_words.json"));
    builder.addVerbs(resource("en/verbs.json"));
    builder.addModality(resource("en/modality.json"));
    builder.addSpeech(resource("en/attributions.json"));
    builder.addFillers(resource("en/fillers.json"));
    builder.addMeanings(R"({"meanings": {"tried": {)" + members + "}}}");
    builder.addSupport(resource("en/support.json"));
    return std::move(builder).finish();
}

/// "strike", "strike?" when something that its rule asks for is unknown, "none".
std::string told(const std::optional<RuleMatch>& match) {
    if (!match)
        return "none";
    return std::string(info(match->rule->type).key) + (match->certain ? "" : "?");
}

struct Matched {
    const char* meaning; ///< members of its JSON
    const char* sentence;
    const char* told;

    friend void PrintTo(const Matched& example, std::ostream* out) { *out << example.sentence; }
};

class RuleMatches : public testing::TestWithParam<Matched> {
protected:
    RuleMatches()
        : m_lexicon(lexiconWith(GetParam().meaning)),
          m_vocabulary(m_lexicon, resource("en/vocabulary.json")) {
        const std::string_view text = GetParam().sentence;
        const std::vector<Token> tokens = tokenise(text);
        m_sentence.words = tagWords(text, tokens.data(), tokens.data() + tokens.size(), m_vocabulary);
        m_sentence.clauses = findClauses(m_sentence.words, m_vocabulary);
    }

    Lexicon m_lexicon;
    Vocabulary m_vocabulary;
    Sentence m_sentence;
};

class VerbMatches : public RuleMatches {};

TEST_P(VerbMatches, AreTheRuleThatFitsBest) {
    ASSERT_FALSE(m_sentence.clauses.empty());
    const auto last = static_cast<std::uint32_t>(m_sentence.clauses.size() - 1);
    EXPECT_EQ(told(matchVerb(m_sentence, last, m_vocabulary)), GetParam().told);
}

constexpr const char* kByAgent =
    R"("verbs": ["hit"], "verbFrames": ["strike < @aircraft", "riot < @gathering", "attack"])";

INSTANTIATE_TEST_SUITE_P(FewestUnknowns, VerbMatches,
                         testing::Values(Matched{kByAgent, "Jets hit the town.", "strike"},
                                         Matched{kByAgent, "A crowd hit the town.", "riot"},
                                         Matched{kByAgent, "They hit the town.", "attack"},
                                         Matched{kByAgent, "The hail hit the town.", "attack"},
                                         Matched{kByAgent, "The town was hit.", "attack"},
                                         Matched{kByAgent, "The town was hit by jets.", "strike"},
                                         Matched{kByAgent, "The town was hit by hail.", "attack"}));

constexpr const char* kByPerson =
    R"("verbs": ["hit"], "verbFrames": ["strike < @aircraft", "attack < @person > @person"])";

INSTANTIATE_TEST_SUITE_P(Unknowns, VerbMatches,
                         testing::Values(Matched{kByPerson, "Soldiers hit villagers.", "attack"},
                                         Matched{kByPerson, "They hit villagers.", "attack?"},
                                         Matched{kByPerson, "Soldiers hit Tolian.", "attack?"},
                                         Matched{kByPerson, "Villagers were hit.", "attack?"},
                                         Matched{kByPerson, "The hail hit villagers.", "none"},
                                         Matched{kByPerson, "Soldiers hit the road.", "none"},
                                         Matched{kByPerson, "Soldiers went north to hit villagers.",
                                                 "attack"}));

constexpr const char* kOwnWords =
    R"("verbs": ["take", "take over", "take over from"], "verbFrames": ["capture > @territory", "government"])";

INSTANTIATE_TEST_SUITE_P(
    OwnWords, VerbMatches,
    testing::Values(Matched{kOwnWords, "Rebels took the town.", "capture"},
                    Matched{kOwnWords, "Rebels took over the town.", "capture"},
                    Matched{kOwnWords, "Rebels took the oath.", "government"},
                    Matched{R"("verbs": ["take", "take part|over"], "verbFrames": ["capture"])",
                            "Rebels took part.", "capture"},
                    Matched{R"("verbs": ["take over"], "verbFrames": ["capture"])", "Rebels took the town.",
                            "none"},
                    Matched{R"("verbs": ["take over"], "verbFrames": ["capture"])",
                            "Rebels took the town over.", "capture"},
                    Matched{R"("verbs": ["hand over > @territory"], "verbFrames": ["withdrawal"])",
                            "Rebels handed the town over to officers.", "withdrawal"},
                    Matched{R"("verbs": ["take for"], "verbFrames": ["capture"])",
                            "Rebels took the town for granted.", "none"},
                    Matched{R"("verbs": ["fire at > @vessel"], "verbFrames": ["strike"])",
                            "Rebels fired at a ship.", "strike"},
                    Matched{R"("verbs": ["fire at > @vessel"], "verbFrames": ["strike"])",
                            "Rebels fired at a bird.", "none"}));

constexpr const char* kConditions =
    R"("verbs": ["hit !> record !< @weather !~ market"], "verbFrames": ["strike ~ rocket|rockets", "attack"])";

INSTANTIATE_TEST_SUITE_P(Conditions, VerbMatches,
                         testing::Values(Matched{kConditions, "Rebels hit the town.", "attack"},
                                         Matched{kConditions, "Rebels hit the town with rockets.", "strike"},
                                         Matched{kConditions, "Rebels hit the record.", "none"},
                                         Matched{kConditions, "A storm hit the town.", "none"},
                                         Matched{kConditions, "The town was hit by a storm.", "none"},
                                         Matched{kConditions, "Rebels hit the town and the market.", "none"},
                                         Matched{kConditions, "They hit them.", "attack"}));

INSTANTIATE_TEST_SUITE_P(NoObject, VerbMatches,
                         testing::Values(Matched{R"("verbs": ["sink > @none"], "verbFrames": ["incident"])",
                                                 "The ship sank.", "incident"},
                                         Matched{R"("verbs": ["sink > @none"], "verbFrames": ["incident"])",
                                                 "The army sank the ship.", "none"}));

class UsersRules : public RuleMatches {};

TEST_P(UsersRules, StandBeforeTheProgramsThoughSomethingIsUnknown) {
    LexiconBuilder builder;
    builder.addProgramsWords();
    builder.addOwnWords(R"({"types": {"riot": {"verbs": ["bomb < @gathering"]}}})");
    const Lexicon lexicon = std::move(builder).finish();
    const Vocabulary vocabulary(lexicon, resource("en/vocabulary.json"));
    const std::string_view text = GetParam().sentence;
    const std::vector<Token> tokens = tokenise(text);
    Sentence sentence;
    sentence.words = tagWords(text, tokens.data(), tokens.data() + tokens.size(), vocabulary);
    sentence.clauses = findClauses(sentence.words, vocabulary);
    ASSERT_EQ(sentence.clauses.size(), 1u);
    EXPECT_EQ(told(matchVerb(sentence, 0, vocabulary)), GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(Bombs, UsersRules,
                         testing::Values(Matched{R"("verbs": [])", "They bombed the town.", "riot?"},
                                         Matched{R"("verbs": [])", "Jets bombed the town.", "strike"}));

class NounMatches : public RuleMatches {};

TEST_P(NounMatches, AreTheRuleThatFitsBest) {
    std::string found = "none";
    for (std::uint32_t i = 0; i < m_sentence.words.size(); ++i)
        if (const auto match = matchNoun(m_sentence, i, m_vocabulary))
            found = told(match);
    EXPECT_EQ(found, GetParam().told);
}

constexpr const char* kRaid =
    R"("nouns": ["raid"], "nounFrames": ["strike < @aircraft", "capture > @territory", "attack"])";

INSTANTIATE_TEST_SUITE_P(Fillers, NounMatches,
                         testing::Values(Matched{kRaid, "The raid ended.", "attack"},
                                         Matched{kRaid, "Two raids ended.", "attack"},
                                         Matched{kRaid, "The jet raid ended.", "strike"},
                                         Matched{kRaid, "The raid by jets ended.", "strike"},
                                         Matched{kRaid, "The raid on the port ended.", "capture"},
                                         Matched{kRaid, "The raid against the port by jets ended.", "strike"},
                                         Matched{kRaid, "The raid with jets ended.", "attack"},
                                         Matched{kRaid, "The port ended.", "none"}));

INSTANTIATE_TEST_SUITE_P(
    Spellings, NounMatches,
    testing::Values(
        Matched{R"("nouns": ["=deaths"], "nounFrames": ["attack"])", "Two deaths came.", "attack"},
        Matched{R"("nouns": ["=deaths"], "nounFrames": ["attack"])", "A death came.", "none"},
        Matched{R"("nouns": ["bus|car crash"], "nounFrames": ["incident"])", "A car crash came.", "incident"},
        Matched{R"("nouns": ["bus|car crash"], "nounFrames": ["incident"])", "A market crash came.", "none"},
        Matched{R"("nouns": ["crash ~ driver"], "nounFrames": ["incident"])", "A crash killed the driver.",
                "incident"},
        Matched{R"("nouns": ["crash !~ market"], "nounFrames": ["incident"])", "A crash shook the market.",
                "none"}));

} // namespace
} // namespace dateline
