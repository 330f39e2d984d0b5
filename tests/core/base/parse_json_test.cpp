#include "core/base/limits.h"
#include "core/base/parse_json.h"

#include <nlohmann/json.hpp>

#include <gmock/gmock.h>

namespace dateline {
namespace {

using Json = nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;

struct Bad {
    const char* name;
    std::string text;
    ErrorKind kind;
    const char* message;
};

class BadJson : public testing::TestWithParam<Bad> {};

TEST_P(BadJson, IsAnError) {
    const auto parsed = parseJson(GetParam().text, "file.json");
    ASSERT_FALSE(parsed.has_value());
    EXPECT_EQ(parsed.error().kind, GetParam().kind);
    EXPECT_EQ(parsed.error().where, "file.json");
    EXPECT_THAT(parsed.error().message, HasSubstr(GetParam().message));
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

INSTANTIATE_TEST_SUITE_P(
    ParseJson, BadJson,
    testing::Values(Bad{"nothing", "", ErrorKind::BadFormat, "line 1"},
                    Bad{"cut", "{\"a\":\n[1,", ErrorKind::BadFormat, "line 2"},
                    Bad{"twoValues", "1 2", ErrorKind::BadFormat, "line 1"},
                    Bad{"tooLargeANumber", "{\"a\":\n1e999}", ErrorKind::BadFormat,
                        "line 2 holds a number that is too large"},
                    Bad{"noUtf8", "\"\xFF\"", ErrorKind::BadFormat, "not valid JSON"},
                    Bad{"loneSurrogate", "\"\\ud800\"", ErrorKind::BadFormat, "not valid JSON"},
                    Bad{"tooDeep", repeated("[", 100'000), ErrorKind::BadFormat, "nested more than 64 deep"},
                    Bad{"tooManyValues", "[" + repeated("[],", 2'000'000) + "[]]", ErrorKind::TooLarge,
                        "64 MB of memory"},
                    Bad{"tooManyValuesInAField", "{\"list\":[" + repeated("{},", 2'000'000) + "{}]}",
                        ErrorKind::TooLarge, "64 MB of memory"}),
    [](const auto& test) { return test.param.name; });

TEST(ParseJson, GivesWhatTheLibraryGives) {
    for (const char* text :
         {"1", "-3", "1.5", "\"x\\u00e9\"", "null", "true", "[]", "{}", "[1,[2,{\"a\":null}],\"b\"]",
          R"({"a":{"b":[1,2,{"c":[]}],"d":"e"},"f":[[],{}],"a2":18446744073709551615})",
          R"({"twice":1,"twice":[2]})"}) {
        const auto parsed = parseJson(text, "");
        ASSERT_TRUE(parsed.has_value()) << text;
        EXPECT_EQ(*parsed, Json::parse(text)) << text;
    }
}

TEST(ParseJson, PassesOverCommentsOnlyWhereItIsToldTo) {
    const std::string text = "{\"a\": 1} // one";
    EXPECT_FALSE(parseJson(text, "").has_value());
    EXPECT_EQ(parseJson(text, "", JsonComments::PassedOver), Json::parse(R"({"a":1})"));
}

TEST(ParseJsonLists, HandsOnTheElementsOfLongListsOneByOne) {
    std::vector<std::string> seen;
    const JsonElementReader see = [&](const Json& element) { seen.push_back(element.dump()); };
    const auto rest = parseJsonLists(
        R"({"a":[1,[2],{"b":[3]},"x"],"kept":{"a":[4]},"skipped":[[5],{"a":[6]},7],"b":{"a":[8]},"a":[9]})",
        "", {{"a", see}, {"skipped", {}}});
    ASSERT_TRUE(rest.has_value()) << describe(rest.error());
    EXPECT_THAT(seen, ElementsAre("1", "[2]", R"({"b":[3]})", "\"x\"", "9"));
    EXPECT_EQ(*rest, Json::parse(R"({"a":[],"kept":{"a":[4]},"skipped":[],"b":{"a":[8]}})"));
}

TEST(ParseJsonLists, HasAListsNameForOtherThingsToo) {
    const JsonElementReader never = [](const Json&) { FAIL(); };
    for (const char* text : {R"({"a":1,"b":[2]})", R"({"a":{"c":[1,2]}})", R"([{"a":[1]}])", R"("a")"}) {
        const auto rest = parseJsonLists(text, "", {{"a", never}});
        ASSERT_TRUE(rest.has_value()) << text;
        EXPECT_EQ(*rest, Json::parse(text)) << text;
    }
}

TEST(ParseJsonLists, HoldsOnlyOneElementAtATime) {
    std::size_t count = 0;
    const auto rest = parseJsonLists("{\"a\":[" + repeated("[],", 2'000'000) + "[]]}", "",
                                     {{"a", [&](const Json&) { ++count; }}});
    ASSERT_TRUE(rest.has_value()) << describe(rest.error());
    EXPECT_EQ(count, 2'000'001u);
}

TEST(ParseJsonLists, CanBeStopped) {
    std::stop_source stop;
    std::size_t count = 0;
    const auto rest = parseJsonLists("{\"a\":[" + repeated("1,", 100'000) + "1]}", "",
                                     {{"a",
                                       [&](const Json&) {
                                           if (++count == 10)
                                               stop.request_stop();
                                       }}},
                                     {stop.get_token(), {}});
    ASSERT_FALSE(rest.has_value());
    EXPECT_EQ(rest.error().kind, ErrorKind::Cancelled);
    EXPECT_LT(count, 10'000u);
}

} // namespace
} // namespace dateline
