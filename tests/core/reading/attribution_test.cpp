#include "core/reading/attribution.h"

#include "tests/core/reading/parsed_article.h"

#include <gtest/gtest.h>
#include <ostream>

namespace dateline {
namespace {

struct Said {
    const char* text; ///< tells of a capture
    const char* said; ///< "speaker: words"

    friend void PrintTo(const Said& example, std::ostream* out) { *out << example.text; }
};

class AttributionOfCapture : public testing::TestWithParam<Said> {};

TEST_P(AttributionOfCapture, NamesSpeakerAndWords) {
    const ParsedArticle parsed(GetParam().text);
    const Mention* mention = parsed.mention(EventType::Capture);
    ASSERT_NE(mention, nullptr);
    const auto said = attributionOf(parsed.article(), *mention);
    EXPECT_EQ(said ? said->speaker + ": " + std::string(parsed.article().text(said->words)) : "nobody",
              GetParam().said);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, AttributionOfCapture,
    testing::Values(Said{"Rebels captured Mosul on Monday.", "nobody"},
                    Said{"The mayor said that rebels captured Mosul.", "mayor: said"},
                    Said{"Rebels captured Mosul, the mayor said.", "mayor: said"},
                    Said{"Rebels captured Mosul, said the mayor.", "mayor: said"},
                    Said{"He said that rebels captured Mosul.", ": said"},
                    Said{"Rebels captured Mosul, according to medics.", "medics: according to medics"},
                    Said{"Rebels are said to have captured Mosul.", ": are said"},
                    Said{"The army denied that rebels captured Mosul.", "army: denied"}));

TEST(Unverified, IsSaidInSoManyWords) {
    const auto wordsOf = [](const std::string& text) {
        const ParsedArticle parsed(text);
        const auto words = unverifiedIn(parsed.article(), {0, static_cast<std::uint32_t>(text.size())});
        return words ? std::string(parsed.article().text(*words)) : std::string();
    };
    EXPECT_EQ(wordsOf("The claim could not be verified."), "could not be verified");
    EXPECT_EQ(wordsOf("There was no independent confirmation of it."), "no independent confirmation");
    EXPECT_EQ(wordsOf("The mayor confirmed it."), "");
}

} // namespace
} // namespace dateline
