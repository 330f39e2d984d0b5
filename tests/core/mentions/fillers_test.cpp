#include "core/mentions/fillers.h"

#include "tests/core/grammar/sentence_reader.h"

#include <gtest/gtest.h>
#include <ostream>

namespace dateline {
namespace {

Filler objectOf(const ReadSentence& sentence) {
    return {headsIn(sentence.words, sentence.clauses.front().object, englishWords()), false};
}

struct Headed {
    const char* sentence;
    const char* heads; ///< of the object of its first clause

    friend void PrintTo(const Headed& example, std::ostream* out) { *out << example.sentence; }
};

class HeadsOfObjects : public testing::TestWithParam<Headed> {};

TEST_P(HeadsOfObjects, AreWhatFillsTheSlot) {
    const ReadSentence sentence = readSentence(GetParam().sentence);
    ASSERT_FALSE(sentence.clauses.empty());
    std::string heads;
    for (const std::uint32_t at : objectOf(sentence).heads)
        heads.append(heads.empty() ? "" : " ").append(slice(sentence.text, sentence.words[at].span));
    EXPECT_EQ(heads, GetParam().heads);
}

INSTANTIATE_TEST_SUITE_P(Phrases, HeadsOfObjects,
                         testing::Values(Headed{"Rebels took the port.", "port"},
                                         Headed{"Rebels took it.", "it"},
                                         Headed{"Rebels took the old stone port.", "port"},
                                         Headed{"Rebels took the minister's house.", "house"},
                                         Headed{"Rebels took the port of Tol.", "port"},
                                         Headed{"Rebels left.", ""}));

INSTANTIATE_TEST_SUITE_P(Quantities, HeadsOfObjects,
                         testing::Values(Headed{"Rebels killed at least seven people.", "people"},
                                         Headed{"Rebels killed more than 40 men.", "men"},
                                         Headed{"Rebels killed hundreds of people.", "hundreds people"},
                                         Headed{"Rebels killed a group of armed men.", "group men"},
                                         Headed{"Rebels killed seven.", "seven"},
                                         Headed{"Rebels killed dozens of the town's guards.",
                                                "dozens guards"}));

INSTANTIATE_TEST_SUITE_P(Numbers, HeadsOfObjects,
                         testing::Values(Headed{"The council adopted Resolution 242.", "Resolution"},
                                         Headed{"Rebels blocked Highway 5 and a bridge.", "Highway bridge"},
                                         Headed{"Rebels took camp 14.", "camp"},
                                         Headed{"Rebels killed Tolian 40 times.", "times"}));

INSTANTIATE_TEST_SUITE_P(Several, HeadsOfObjects,
                         testing::Values(Headed{"Rebels killed the mayor and two guards.", "mayor guards"},
                                         Headed{"Rebels took the port, the mill and the bridge.",
                                                "port mill bridge"},
                                         Headed{"Rebels killed General Tolian.", "Tolian"},
                                         Headed{"Rebels killed the mayor Tolian.", "mayor Tolian"}));

/// Asks for what the object of a clause is.
Fit fitOf(const char* text, const WordChoice& choice) {
    const ReadSentence sentence = readSentence(text);
    return fit(sentence.words, objectOf(sentence), choice, englishWords());
}

WordChoice anyOf(std::string_view set) {
    WordChoice choice;
    choice.classes = Lexicon::english().classOf(set);
    return choice;
}

struct Fitting {
    const char* sentence;
    const char* set;
    Fit fit;

    friend void PrintTo(const Fitting& example, std::ostream* out) {
        *out << example.sentence << " @" << example.set;
    }
};

class FillersOfObjects : public testing::TestWithParam<Fitting> {};

TEST_P(FillersOfObjects, FitOrMayFitOrDoNot) {
    EXPECT_EQ(fitOf(GetParam().sentence, anyOf(GetParam().set)), GetParam().fit);
}

INSTANTIATE_TEST_SUITE_P(Sets, FillersOfObjects,
                         testing::Values(Fitting{"Rebels killed two soldiers.", "person", Fit::Yes},
                                         Fitting{"Rebels killed hundreds of soldiers.", "person", Fit::Yes},
                                         Fitting{"Rebels burned a house and two soldiers.", "person",
                                                 Fit::Yes},
                                         Fitting{"Rebels killed them.", "person", Fit::Unknown},
                                         Fitting{"Rebels killed seven.", "person", Fit::Unknown},
                                         Fitting{"Rebels killed Tolian.", "person", Fit::Unknown},
                                         Fitting{"Rebels killed the weeds.", "person", Fit::No},
                                         Fitting{"Rebels killed.", "person", Fit::No},
                                         Fitting{"Rebels fired rockets.", "munition", Fit::Yes},
                                         Fitting{"Rebels fired them.", "munition", Fit::No},
                                         Fitting{"Rebels fired Tolian.", "munition", Fit::No}));

TEST(Fillers, ThatAreNotToldMayBeAnybody) {
    const Filler untold{{}, true};
    EXPECT_EQ(fit({}, untold, anyOf("person"), englishWords()), Fit::Unknown);
    EXPECT_EQ(fit({}, untold, anyOf("munition"), englishWords()), Fit::No);
}

TEST(Fillers, AreNothingOnlyWhereNobodyIsMeant) {
    WordChoice nothing;
    nothing.nothing = true;
    EXPECT_EQ(fit({}, Filler{{}, false}, nothing, englishWords()), Fit::Yes);
    EXPECT_EQ(fit({}, Filler{{}, true}, nothing, englishWords()), Fit::No);
    EXPECT_EQ(fitOf("Rebels took the port.", nothing), Fit::No);
}

TEST(Fillers, OfAnyKindFitWhateverIsThere) {
    WordChoice anything;
    anything.anything = true;
    EXPECT_EQ(fitOf("Rebels took it.", anything), Fit::Yes);
    EXPECT_EQ(fitOf("Rebels left.", anything), Fit::No);
    WordChoice name;
    name.name = true;
    EXPECT_EQ(fitOf("Rebels killed Tolian.", name), Fit::Yes);
    EXPECT_EQ(fitOf("Rebels killed them.", name), Fit::Unknown);
    EXPECT_EQ(fitOf("Rebels killed soldiers.", name), Fit::No);
}

} // namespace
} // namespace dateline
