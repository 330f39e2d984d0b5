#include "core/grammar/verb_groups.h"
#include "tests/core/grammar/sentence_reader.h"

#include <array>
#include <gtest/gtest.h>
#include <ostream>

namespace dateline {
namespace {

/// By Tense and by Link.
constexpr std::array<std::string_view, 9> kTenseNames{"present",      "past",   "perfect",
                                                      "past perfect", "future", "conditional",
                                                      "infinitive",   "gerund", "participle"};
constexpr std::array<std::string_view, 7> kLinkNames{"main",      "and",        "that",       "which",
                                                     "adverbial", "infinitive", "participial"};

struct Parsed {
    const char* text;
    const char* expected;

    friend void PrintTo(const Parsed& example, std::ostream* out) { *out << example.text; }
};

class VerbGroups : public testing::TestWithParam<Parsed> {};

TEST_P(VerbGroups, HaveTheirTenseAndVoice) {
    ReadSentence sentence{GetParam().text, taggedWords(GetParam().text), {}};
    std::string groups;
    for (const Clause& group : findVerbGroups(sentence.words, englishWords()))
        groups.append(groups.empty() ? "" : "; ")
            .append(sentence.at(group.verbs))
            .append(": ")
            .append(kTenseNames[static_cast<std::size_t>(group.tense)])
            .append(group.passive ? ", passive" : "")
            .append(group.progressive ? ", going on" : "")
            .append(group.negated ? ", negated" : "");
    EXPECT_EQ(groups, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, VerbGroups,
    testing::Values(Parsed{"They left.", "left: past"}, Parsed{"They have left.", "have left: perfect"},
                    Parsed{"They had been forced to withdraw.",
                           "had been forced: past perfect, passive; to withdraw: infinitive"},
                    Parsed{"Talks will be held.", "will be held: future, passive"},
                    Parsed{"Talks are to be held.", "are to be held: future, passive"},
                    Parsed{"They would leave.", "would leave: conditional"},
                    Parsed{"They will “use tanks”.", "will “use: future"},
                    Parsed{"They did not leave.", "did not leave: past, negated"},
                    Parsed{"They never threatened us.", "threatened: past, negated"},
                    Parsed{"Troops were advancing.", "were advancing: past, going on"},
                    Parsed{"It was a success.", "was: past"}, Parsed{"They had no tanks.", "had: past"},
                    Parsed{"Having left, they spoke.", "Having left: gerund; spoke: past"}));

class Clauses : public testing::TestWithParam<Parsed> {};

/// Each as link, number of the clause that it hangs on, and [subject] verbs [object].
TEST_P(Clauses, HangTogetherAndKnowWhoDoesWhat) {
    const ReadSentence sentence = readSentence(GetParam().text);
    std::string clauses;
    for (const Clause& clause : sentence.clauses)
        clauses.append(clauses.empty() ? "" : "; ")
            .append(kLinkNames[static_cast<std::size_t>(clause.link)])
            .append(clause.parent == kNoClause ? "" : " " + std::to_string(clause.parent))
            .append(" [" + sentence.at(clause.subject) + "] ")
            .append(sentence.at(clause.verbs))
            .append(" [" + sentence.at(clause.object) + "]");
    EXPECT_EQ(clauses, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Links, Clauses,
    testing::Values(Parsed{"Rebels took the port.", "main [Rebels] took [the port]"},
                    Parsed{"Rebels took the port and burned the mill.",
                           "main [Rebels] took [the port]; and 0 [Rebels] burned [the mill]"},
                    Parsed{"The mayor said that rebels took the port.",
                           "main [The mayor] said []; that 0 [rebels] took [the port]"},
                    Parsed{"Rebels, who came from Tol, took the port.",
                           "which [Rebels] came []; main [Rebels] took [the port]"},
                    Parsed{"They left after rebels took the port.",
                           "main [They] left []; adverbial 0 [rebels] took [the port]"},
                    Parsed{"After rebels took the port, they left.",
                           "adverbial 1 [rebels] took [the port]; main [they] left []"},
                    Parsed{"Rebels forced them to leave.",
                           "main [Rebels] forced [them]; infinitive 0 [] to leave []"},
                    Parsed{"A bomb exploded, killing two men.",
                           "main [A bomb] exploded []; participial 0 [] killing [two men]"},
                    Parsed{"They left, said the mayor.", "main [They] left []; main [the mayor] said []"}));

INSTANTIATE_TEST_SUITE_P(
    Participles, Clauses,
    testing::Values(Parsed{"Rebels burned the mill used by millers.",
                           "main [Rebels] burned [the mill]; participial 0 [the mill] used []"},
                    Parsed{"The mill burned.", "main [The mill] burned []"}));

INSTANTIATE_TEST_SUITE_P(
    NoParticiples, Clauses,
    testing::Values(
        Parsed{"Rebels took Tol, killed men, burned the mill.",
               "main [Rebels] took [Tol]; main [Rebels] killed [men]; main [Rebels] burned [the mill]"},
        Parsed{"Rebels responded by burning the mill.",
               "main [Rebels] responded []; participial 0 [] burning [the mill]"},
        Parsed{"Rebels were beaten and fled.", "main [Rebels] were beaten []; and 0 [Rebels] fled []"},
        Parsed{"Burning the mill angered Tol.",
               "participial 1 [] Burning [the mill]; main [Burning the mill] angered [Tol]"},
        Parsed{"Rebels had to leave.", "main [Rebels] had to leave []"}));

INSTANTIATE_TEST_SUITE_P(
    DescribedSubjects, Clauses,
    testing::Values(
        Parsed{"A boat carrying pilgrims sank.",
               "participial 1 [] carrying [pilgrims]; main [A boat] sank []"},
        Parsed{"Rebels backed by tanks took the port.",
               "participial 1 [Rebels] backed []; main [Rebels] took [the port]"},
        Parsed{"The mayor said that a boat carrying pilgrims sank.",
               "main [The mayor] said [that a boat]; participial 2 [] carrying [pilgrims]; "
               "that 0 [a boat] sank []"},
        Parsed{"The man who shot the king fled.", "which [The man] shot [the king]; main [The man] fled []"},
        Parsed{"The town that rebels took fell.", "which [rebels] took []; main [The town] fell []"},
        Parsed{"An attempt to take the town failed.",
               "infinitive 1 [] to take [the town]; main [An attempt] failed []"},
        Parsed{"Rebels, comprising two bands, took the port.",
               "participial 1 [] comprising [two bands]; main [Rebels] took [the port]"},
        Parsed{"The men accused of killing the king fled.",
               "participial 2 [The men] accused []; participial 2 [] killing [the king]; "
               "main [The men] fled []"},
        Parsed{"After rebels armed with axes took the port, they left.",
               "participial 1 [rebels] armed []; adverbial 2 [rebels] took [the port]; "
               "main [they] left []"},
        Parsed{"Rebels, supported by planes, took the port.",
               "participial 1 [Rebels] supported []; main [Rebels] took [the port]"},
        Parsed{"The king, wounded in the leg, fled.",
               "participial 1 [The king] wounded []; main [The king] fled []"},
        Parsed{"The port fell to rebels, who then advanced.",
               "main [The port] fell []; which 0 [rebels] advanced []"}));

INSTANTIATE_TEST_SUITE_P(
    NoDescribedSubjects, Clauses,
    testing::Values(Parsed{"The mayor said rebels took the port.",
                           "main [The mayor] said []; that 0 [rebels] took [the port]"},
                    Parsed{"Carrying axes, they took the port.",
                           "participial 1 [] Carrying [axes]; main [they] took [the port]"}));

INSTANTIATE_TEST_SUITE_P(
    Subjects, Clauses,
    testing::Values(Parsed{"TOL – Rebels took the port.", "main [Rebels] took [the port]"},
                    Parsed{"In the north, rebels took the port.", "main [rebels] took [the port]"},
                    Parsed{"Over 50 boats sank.", "main [Over 50 boats] sank []"},
                    Parsed{"Rebels took about 80 boats.", "main [Rebels] took [about 80 boats]"},
                    Parsed{"The mayor of Tol left.", "main [The mayor of Tol] left []"}));

TEST(ClauseAt, IsTheOneWhoseRangeHoldsTheWord) {
    const ReadSentence sentence = readSentence("They left after rebels took the port.");
    EXPECT_EQ(clauseAt(sentence.clauses, 0), 0u);
    EXPECT_EQ(clauseAt(sentence.clauses, 3), 1u);
    EXPECT_EQ(clauseAt(readSentence("A day of grief.").clauses, 0), kNoClause);
}

} // namespace
} // namespace dateline
