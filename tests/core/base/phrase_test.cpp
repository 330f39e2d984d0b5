#include "core/base/error.h"

#include <gmock/gmock.h>
#include <map>

namespace dateline {
namespace {

constexpr Wording kKind = Phrase::tr("a table");

/// Of a language that turns two parts around, and of which one sentence is wrong.
std::string inOther(const char* english) {
    static const std::map<std::string, std::string> sentences{{"{} of {}", "{1}: {0}"},
                                                              {"a table", "une table"},
                                                              {"this is {}", "ceci est {}"},
                                                              {"line {}", "ligne {} {}"}};
    const auto found = sentences.find(english);
    return found == sentences.end() ? english : found->second;
}

TEST(Phrase, IsWordedInEnglishAndInOtherLanguages) {
    struct Case {
        Phrase phrase;
        const char* english;
        const char* other;
    };
    const Case cases[] = {
        {Phrase::tr("{} of {}", 2, "a.txt"), "2 of a.txt", "a.txt: 2"},
        {kKind, "a table", "une table"},
        {Phrase::tr("this is {}", kKind), "this is a table", "ceci est une table"},
        {Phrase::tr("this is {}", Phrase::tr("{} of {}", 1, std::string("{}"))), "this is 1 of {}",
         "ceci est {}: 1"},
        {Phrase::tr("line {}", 7), "line 7", "line 7"},
        {Phrase::foreign("a table {"), "a table {", "a table {"},
    };
    for (const Case& example : cases) {
        EXPECT_EQ(std::string(example.phrase), example.english);
        EXPECT_EQ(example.phrase.in(inOther), example.other);
        EXPECT_FALSE(example.phrase.empty());
    }
    EXPECT_TRUE(Phrase().empty());
}

TEST(Phrase, OfAnErrorStandsAfterItsPlace) {
    const Error error{ErrorKind::BadFormat, Phrase::tr("this is {}", kKind), "a.txt"};
    EXPECT_EQ(describe(error), "a.txt: this is a table");
    EXPECT_EQ(describe(error, inOther), "a.txt: ceci est une table");
}

} // namespace
} // namespace dateline
