#include "core/expressions/time_language.h"

#include <gtest/gtest.h>
#include <ostream>

namespace dateline {
namespace {

std::string repeated(std::string_view words, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i)
        text += words;
    return text;
}

/// The instructions that it takes to find the expressions of a text.
std::size_t stepsFor(std::string_view text) {
    const TimeGrammar& grammar = TimeLanguage::english().grammar;
    std::vector<Lexeme> lexemes;
    lex(text, tokenise(text), grammar.words(), lexemes);
    TimeGrammar::Found found;
    grammar.prepare(lexemes, found);
    for (std::size_t at = 0; at < lexemes.size();) {
        grammar.longest(lexemes, at, found);
        at = found.rule == nullptr ? at + 1 : found.match.end;
    }
    return found.memory.steps();
}

struct List {
    std::string_view before;
    std::string_view member;
    std::string_view after;

    friend void PrintTo(const List& list, std::ostream* out) {
        *out << list.before << "(" << list.member << ")" << list.after;
    }
};

class ListOfThousands : public testing::TestWithParam<List> {};

TEST_P(ListOfThousands, TakesStepsInProportion) {
    const auto steps = [](std::size_t members) {
        return stepsFor(std::string(GetParam().before) + repeated(GetParam().member, members) +
                        std::string(GetParam().after));
    };
    const std::size_t few = steps(1'000);
    EXPECT_GT(few, 1'000u);
    EXPECT_LT(few, 1'000'000u);
    EXPECT_LT(steps(4'000), few * 5);
}

INSTANTIATE_TEST_SUITE_P(Lists, ListOfThousands,
                         testing::Values(List{"", "1, ", ""}, List{"", "1,", ""}, List{"", "1 and ", ""},
                                         List{"", "the 1st, ", ""}, List{"March ", "1, ", "2 people"},
                                         List{"", "1, ", "and 2 days before lunch"},
                                         List{"", "1, ", "2 days before lunch"}, List{"", "May, ", ""},
                                         List{"", "May, ", "June 1990"}, List{"", "early May or ", ""},
                                         List{"", "May 1, ", ""}, List{"", "1 May, ", ""},
                                         List{"", "the 1 May and ", "2 May 1990"}, List{"", "1990-", ""},
                                         List{"", "spring, ", ""}, List{"", "Monday and ", ""}));

TEST(LongList, IsOneExpressionFromFirstToLast) {
    const std::string text = repeated("1, ", 3'000) + "2 and 3 May 1990";
    const TimeGrammar& grammar = TimeLanguage::english().grammar;
    std::vector<Lexeme> lexemes;
    lex(text, tokenise(text), grammar.words(), lexemes);
    TimeGrammar::Found found;
    grammar.prepare(lexemes, found);
    grammar.longest(lexemes, 0, found);
    ASSERT_NE(found.rule, nullptr);
    EXPECT_EQ(found.rule->name, "list of days");
    EXPECT_EQ(found.match.end, lexemes.size());
    EXPECT_EQ(found.match.captures.size(), 3'000u + 4);
    EXPECT_EQ(found.match.captures.front().lexeme, 0u);
}

} // namespace
} // namespace dateline
