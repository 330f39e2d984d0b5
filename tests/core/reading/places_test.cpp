#include "core/reading/places.h"

#include "tests/core/reading/parsed_article.h"

#include <gtest/gtest.h>
#include <ostream>

namespace dateline {
namespace {

struct Placed {
    const char* text;
    EventType type;
    const char* place;

    friend void PrintTo(const Placed& example, std::ostream* out) { *out << example.text; }
};

class PlaceOfMention : public testing::TestWithParam<Placed> {};

TEST_P(PlaceOfMention, IsReadFromItsSentence) {
    const ParsedArticle parsed(GetParam().text);
    const Mention* mention = parsed.mention(GetParam().type);
    ASSERT_NE(mention, nullptr);
    const auto place = placeOf(parsed.article(), *mention);
    EXPECT_EQ(place ? parsed.article().text(*place) : "nowhere", GetParam().place);
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, PlaceOfMention,
    testing::Values(
        Placed{"Rebels captured Mosul on Monday.", EventType::Capture, "Mosul"},
        Placed{"Rebels captured Zorkograd on Monday.", EventType::Capture, "Zorkograd"},
        Placed{"Gunners shelled the port of Zorkograd on Monday.", EventType::Strike, "Zorkograd"},
        Placed{"Gunners shelled the port of the Germans on Monday.", EventType::Strike, "nowhere"},
        Placed{"Envoys held talks in Geneva.", EventType::Talks, "Geneva"},
        Placed{"Envoys held talks in Zorkograd.", EventType::Talks, "Zorkograd"},
        Placed{"Envoys from Zorkograd held talks.", EventType::Talks, "nowhere"},
        Placed{"A bomb exploded near the southern city of Zorkograd.", EventType::Bombing, "Zorkograd"},
        Placed{"A bomb exploded in Zork province.", EventType::Bombing, "Zork province"},
        Placed{"Envoys held talks in Geneva after rebels captured the port.", EventType::Capture, "nowhere"},
        Placed{"A bomb exploded on Monday.", EventType::Bombing, "nowhere"}));

} // namespace
} // namespace dateline
