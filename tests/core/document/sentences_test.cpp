#include "core/document/sentences.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

std::vector<Span> split(std::string_view text) {
    static const SentenceRules english = sentenceRulesOf("en");
    return splitSentences(text, english);
}

std::vector<std::string> sentencesOf(std::string_view text) {
    std::vector<std::string> out;
    for (const Span span : split(text))
        out.emplace_back(slice(text, span));
    return out;
}

struct Case {
    const char* name;
    std::vector<std::string> sentences; ///< joined by a space they are the text
};

void PrintTo(const Case& example, std::ostream* out) {
    *out << example.name;
}

class OneParagraph : public testing::TestWithParam<Case> {};

TEST_P(OneParagraph, IsCutIntoTheseSentences) {
    std::string text;
    for (const std::string& sentence : GetParam().sentences)
        text += (text.empty() ? "" : " ") + sentence;
    EXPECT_THAT(sentencesOf(text), testing::ElementsAreArray(GetParam().sentences));
}

const Case kCases[] = {
    {"plain", {"The truce held.", "Both sides withdrew."}},
    {"ranks", {"Gen. Mark Hill met Lt. Col. Omar Said and Sgt. Pole.", "They spoke for an hour."}},
    {"initials", {"George W. Bush and J. R. Smith spoke.", "B. Obama did not."}},
    {"country_inside", {"The U.S. Navy sailed.", "U.S. Marines followed."}},
    {"country_at_the_end",
     {"He flew back to the U.S.", "The talks went on.", "She left the U.K.", "He stayed."}},
    {"month_before_day", {"It began on Sept. 21 and ended on Dec. 3, 1994.", "Nobody won."}},
    {"month_at_the_end", {"They met in Sept.", "The siege went on."}},
    {"clock_before_weekday", {"The blast came at 5 p.m. Tuesday local time.", "At 6 a.m. GMT it was over."}},
    {"clock_before_zone", {"The raid began at 3:15 p.m. ET on Tuesday.", "By 4 p.m. PT it was over."}},
    {"clock_alone", {"At 9:32 a.m. General Hill spoke.", "By about 5 p.m. Aden had fallen."}},
    {"clock_at_the_end", {"Shelling began at 5 a.m.", "Azerbaijan denied it."}},
    {"number", {"Resolution No. 1701 was adopted.", "Did they accept?", "No.", "They refused."}},
    {"closing_quotes", {"“We will not give in.”", "“Never!”", "He left.", "\"Go on.\"", "They went."}},
    {"question_inside_quote", {"“Who fired?” he asked.", "\"Stop!\" cried the guard, and fired."}},
    {"brackets", {"The town fell (it had held for a week).", "(Nobody was hurt.)", "Rain fell."}},
    {"decimals", {"Some 1.5 million fled, 3.2 per cent more.", "Prices rose."}},
    {"ellipsis", {"They waited … and waited... until dawn.", "Then it began."}},
    {"companies",
     {"Arms Corp. and Steel Inc. Ltd. shipped it.", "He sued the Acme Co.", "The case was lost."}},
    {"names_on_no_list", {"They spared Joe.", "Maria was shot."}},
    {"not_ascii", {"Šefik Đurić sagte nichts.", "Ödön fled 🙂 with him.", "“Évident,” dit-il."}},
};

INSTANTIATE_TEST_SUITE_P(Sentences, OneParagraph, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(Sentences, EndWithTheirParagraph) {
    EXPECT_THAT(
        sentencesOf("Rebels take the port\n\nBy A Reporter\n \nThe port fell\non Monday. No\none died."),
        testing::ElementsAre("Rebels take the port", "By A Reporter", "The port fell\non Monday.",
                             "No\none died."));
}

TEST(Sentences, EndWithTheLineWhereEachLineIsAParagraph) {
    const std::string longLine = "The army went on " + std::string(120, 'x') + " and took it";
    EXPECT_THAT(sentencesOf("Rebels take the port\n" + longLine + "\nThen it rained."),
                testing::ElementsAre("Rebels take the port", longLine, "Then it rained."));
}

TEST(Sentences, WithoutAnEndAreCut) {
    std::string text;
    while (text.size() < 20'000)
        text += "the army took the town on Tuesday and ";
    const auto spans = split(text);
    EXPECT_GT(spans.size(), 4u);
    for (const Span span : spans) {
        EXPECT_LE(span.size(), 4096u);
        EXPECT_NE(text[span.begin], ' ');
    }
}

TEST(Sentences, OfNothingAreNone) {
    EXPECT_THAT(sentencesOf(""), testing::IsEmpty());
    EXPECT_THAT(sentencesOf(" \n\n\t\n"), testing::IsEmpty());
}

TEST(Sentences, CoverAllThatIsNotSpace) {
    const std::string_view text = "One. “Two!”\n\n3... four? …\nfive\r\n\r\nДа. 日本。終 \t";
    std::uint32_t at = 0;
    for (const Span span : split(text)) {
        for (; at < span.begin; ++at)
            EXPECT_NE(std::string_view(" \r\n\t").find(text[at]), std::string_view::npos) << at;
        ASSERT_GT(span.end, span.begin);
        at = span.end;
    }
    EXPECT_EQ(at, text.size() - 2);
}

} // namespace
} // namespace dateline
