#include "core/grammar/clause_walk.h"
#include "core/grammar/phrases.h"
#include "core/mentions/clause_facts.h"
#include "tests/core/grammar/sentence_reader.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <sstream>

namespace dateline {
namespace {

/// The number of the word that is spelt so.
std::uint32_t wordAt(const ReadSentence& sentence, std::string_view word) {
    for (std::uint32_t i = 0; i < sentence.words.size(); ++i)
        if (slice(sentence.text, sentence.words[i].span) == word)
            return i;
    ADD_FAILURE() << word;
    return 0;
}

WordRange allOf(const ReadSentence& sentence) {
    return {0, static_cast<std::uint32_t>(sentence.words.size())};
}

TEST(Vocabulary, HasOnlyWordsOfTheLexicon) {
    const auto file = nlohmann::json::parse(resource("en/vocabulary.json"));
    for (const auto& [name, list] : file.at("sets").items()) {
        std::istringstream words(list.get<std::string>());
        for (std::string word; words >> word;)
            EXPECT_NE(Lexicon::english().id(word), 0u) << name << ": " << word;
    }
    for (const auto& hedge : englishWords().hedges())
        EXPECT_THAT(hedge, testing::Each(testing::Ne(0u)));
}

TEST(Vocabulary, TellsSetsApart) {
    const ReadSentence sentence = readSentence("They left before rebels took the port of Tol.");
    const auto isOf = [&](std::string_view word, WordSet set) {
        return is(sentence.words[wordAt(sentence, word)], set, englishWords());
    };
    EXPECT_TRUE(isOf("before", WordSet::Order));
    EXPECT_TRUE(isOf("before", WordSet::Before));
    EXPECT_FALSE(isOf("before", WordSet::After));
    EXPECT_TRUE(isOf("port", WordSet::HeldPlace));
    EXPECT_FALSE(isOf("Tol", WordSet::HeldPlace));
}

struct Hedged {
    const char* text;
    const char* hedge;
};

TEST(Hedges, StandBeforeTheNumberThatTheyBound) {
    for (const auto& [text, hedge] :
         {Hedged{"They hold at least 12 men.", "at least"}, Hedged{"They hold up to 12 men.", "up to"},
          Hedged{"They hold nearly 12 men.", "nearly"},
          Hedged{"They hold no more than 12 men.", "no more than"}, Hedged{"They hold 12 men.", ""},
          Hedged{"12 men fled.", ""}, Hedged{"Than 12 men fled.", ""}}) {
        const ReadSentence sentence = readSentence(text);
        const std::uint32_t number = wordAt(sentence, "12");
        EXPECT_EQ(sentence.at({hedgeBegin(sentence.words, number, englishWords()), number}), hedge) << text;
    }
}

TEST(Phrases, BeginWhereTheirWordsDo) {
    const ReadSentence sentence = readSentence("They saw the old small mill burn.");
    const std::uint32_t mill = wordAt(sentence, "mill");
    EXPECT_EQ(phraseBegin(sentence.words, mill, kBeforeNoun), wordAt(sentence, "the"));
    EXPECT_EQ(phraseBegin(sentence.words, mill, {Tag::Name}), mill);
}

TEST(Phrases, LoseTheMarksAtTheirEnds) {
    const ReadSentence sentence = readSentence("“They left,”");
    EXPECT_EQ(sentence.at(withoutMarks(sentence.words, allOf(sentence))), "They left");
}

TEST(Phrases, ArePronounsOrTellWho) {
    for (const auto& [text, pronoun] :
         {std::pair{"he", true}, {"he also", true}, {"the mayor", false}, {"also", false}}) {
        const ReadSentence sentence = readSentence(text);
        EXPECT_EQ(isPronoun(sentence.words, allOf(sentence)), pronoun) << text;
    }
}

std::vector<Clause> chainOf(std::uint32_t length) {
    std::vector<Clause> clauses(length);
    for (std::uint32_t k = 1; k < length; ++k)
        clauses[k].parent = k - 1;
    return clauses;
}

std::vector<std::uint32_t> upwards(const std::vector<Clause>& clauses, std::uint32_t from) {
    std::vector<std::uint32_t> found;
    for (const std::uint32_t k : upFrom(clauses, from))
        found.push_back(k);
    return found;
}

TEST(ClausesUpwards, GoFromAClauseToTheOneThatNothingHolds) {
    EXPECT_THAT(upwards(chainOf(4), 2), testing::ElementsAre(2, 1, 0));
    EXPECT_THAT(upwards(chainOf(4), 0), testing::ElementsAre(0));
    EXPECT_THAT(upwards(chainOf(4), kNoClause), testing::IsEmpty());
}

TEST(ClausesUpwards, EndAfterSoMany) {
    EXPECT_THAT(upwards(chainOf(1'000), 999), testing::SizeIs(ClausesUpwards::kMost));
}

TEST(ClauseFacts, NameTheAgentOfAPassive) {
    const ReadSentence sentence = readSentence("The port was seized by rebels.");
    EXPECT_EQ(sentence.at(
                  withoutMarks(sentence.words, agentOf(sentence.words, sentence.clauses[0], englishWords()))),
              "rebels");
    const ReadSentence other = readSentence("The port was seized.");
    EXPECT_TRUE(agentOf(other.words, other.clauses[0], englishWords()).empty());
}

TEST(ClauseFacts, TellOrderByTheirConjunction) {
    const ReadSentence sentence = readSentence("They left before rebels came while it rained.");
    ASSERT_EQ(sentence.clauses.size(), 3u);
    EXPECT_FALSE(tellsOrder(sentence.clauses[0], englishWords()));
    EXPECT_TRUE(tellsOrder(sentence.clauses[1], englishWords()));
    EXPECT_FALSE(tellsOrder(sentence.clauses[2], englishWords()));
}

} // namespace
} // namespace dateline
