#include "core/document/tokens.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> out;
    for (const Token& token : tokenise(text))
        out.emplace_back(token.kind == TokenKind::Break ? "¶" : slice(text, token.span));
    return out;
}

TEST(Tokens, SplitsWordsNumbersCliticsAndPunctuation) {
    using testing::ElementsAre;
    EXPECT_THAT(words("On the 20th, 1,500 fled."),
                ElementsAre("On", "the", "20", "th", ",", "1", ",", "500", "fled", "."));
    EXPECT_THAT(words("Armenia’s “iron fist” isn't ‘new’"),
                ElementsAre("Armenia", "’s", "“", "iron", "fist", "”", "isn", "'t", "‘", "new", "’"));
    EXPECT_THAT(words("22–23 July\n\n24-hour"), ElementsAre("22", "–", "23", "July", "¶", "24", "-", "hour"));
    EXPECT_THAT(words("Škoda in Āgdam"), ElementsAre("Škoda", "in", "Āgdam"));
}

TEST(Tokens, TellsGlueAndCase) {
    const std::string_view text = "UN met Élan, ok";
    const auto tokens = tokenise(text);
    ASSERT_EQ(tokens.size(), 5u);
    EXPECT_TRUE(tokens[0].allCaps);
    EXPECT_FALSE(tokens[1].capitalised);
    EXPECT_TRUE(tokens[2].capitalised);
    EXPECT_FALSE(tokens[2].allCaps);
    EXPECT_TRUE(tokens[3].glued);
    EXPECT_FALSE(tokens[4].glued);
}

TEST(Tokens, CoverEveryByteThatIsNotSpaceOnce) {
    const std::string_view text = "“A” b’s—c 1.5% of $2m, at 5 a.m.\r\n\r\n日本 naïve\n";
    std::uint32_t at = 0;
    for (const Token& token : tokenise(text)) {
        for (; at < token.span.begin; ++at)
            EXPECT_TRUE(std::string_view(" \r\n").find(text[at]) != std::string_view::npos) << at;
        ASSERT_GT(token.span.end, token.span.begin);
        at = token.span.end;
    }
}

} // namespace
} // namespace dateline
