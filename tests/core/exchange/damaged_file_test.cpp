#include "tests/core/exchange/sample_content.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using nlohmann::json;
using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

struct Broken {
    const char* name;
    void (*breakIt)(json&);
    const char* warning; ///< what the user is told
};

const Broken kBroken[] = {
    {"type", [](json& f) { f["events"][0]["type"] = "coup"; }, "\"coup\", which this version does not know"},
    {"typeIsNumber", [](json& f) { f["events"][0]["type"] = 3; }, "\"type\" is a number, not a string"},
    {"when", [](json& f) { f["events"][0]["when"] = "2023-02-31"; }, "shown as undated"},
    {"title", [](json& f) { f["events"][0]["title"] = json::array(); }, "\"title\" is not a string"},
    {"actors", [](json& f) { f["events"][0]["actors"] = "Zoë"; }, "\"actors\" is not a list"},
    {"actor", [](json& f) { f["events"][0]["actors"][0] = 1; }, "not a string"},
    {"count", [](json& f) { f["events"][0]["casualties"][0]["best"] = -5; }, "\"best\" is -5"},
    {"countIsHuge", [](json& f) { f["events"][0]["casualties"][0]["best"] = 1e300; }, "\"best\""},
    {"kind", [](json& f) { f["events"][0]["casualties"][0]["kind"] = "eaten"; }, "eaten"},
    {"about", [](json& f) { f["events"][0]["reasons"][0]["about"] = "mood"; }, "mood"},
    {"startIsText", [](json& f) { f["events"][0]["quotes"][0]["start"] = "19"; },
     "\"start\" is not a whole number"},
    {"offsetsOutside", [](json& f) { f["events"][0]["casualties"][0]["quote"]["end"] = 4'000'000'000; },
     "found at another place"},
    {"offsetsReversed", [](json& f) { std::swap(f["timexes"][0]["start"], f["timexes"][0]["end"]); },
     "left out"},
    {"timexType", [](json& f) { f["timexes"][0]["type"] = "DAY"; }, "DAY"},
    {"timexTwice", [](json& f) { f["timexes"].push_back(f["timexes"][0]); }, "overlap"},
    {"published", [](json& f) { f["documents"][0]["published"] = "soon"; }, "\"soon\", not a date"},
    {"eventIsText", [](json& f) { f["events"].push_back("e2"); }, "not an object"},
    {"eventTwice", [](json& f) { f["events"].push_back(f["events"][0]); }, "it gets another"},
    {"documentTwice", [](json& f) { f["documents"].push_back(f["documents"][0]); }, "taken"},
    {"documentNotNamed", [](json& f) { f["documents"][0].erase("id"); }, "missing"},
    {"noText", [](json& f) { f["documents"][0].erase("text"); }, "has no text"},
};

class BrokenPart : public testing::TestWithParam<Broken> {};

TEST_P(BrokenPart, IsToldAndTheRestIsRead) {
    json file = written();
    GetParam().breakIt(file);
    const ReadTimeline read = readBack(file);
    EXPECT_THAT(read.warnings, Contains(Field(&Warning::message, HasSubstr(GetParam().warning))));
    EXPECT_THAT(read.warnings, testing::Each(Field(&Warning::where, testing::StartsWith("file.json"))));
    ASSERT_FALSE(read.content.events.empty());
    EXPECT_EQ(read.content.events[0].derivation, sample().events[0].derivation);
    // What was read is whole: it can be written, and then is without fault but for quotes that stay orphaned.
    EXPECT_TRUE(readDatelineFile(writeDatelineFile(read.content, JsonLayout::OneLine), "again").has_value());
}

INSTANTIATE_TEST_SUITE_P(DatelineFile, BrokenPart, testing::ValuesIn(kBroken),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(DatelineFile, LeavesOutAnEventWithoutQuotes) {
    json file = written();
    file["events"][0]["quotes"] = json::array();
    const ReadTimeline read = readBack(file);
    EXPECT_THAT(read.content.events, IsEmpty());
    EXPECT_THAT(read.warnings, ElementsAre(Field(&Warning::message, HasSubstr("no quote"))));
}

struct Unreadable {
    const char* name;
    std::string bytes;
    ErrorKind kind;
    const char* message;
};

class UnreadableFile : public testing::TestWithParam<Unreadable> {};

TEST_P(UnreadableFile, SaysWhy) {
    const auto read = readDatelineFile(GetParam().bytes, "file.json");
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().kind, GetParam().kind);
    EXPECT_THAT(read.error().message, HasSubstr(GetParam().message));
    EXPECT_EQ(read.error().where, "file.json");
}

const Unreadable kUnreadable[] = {
    {"cutShort", "{\"format\": \"dateline\",\n\"version\": 1,\n\"docu", ErrorKind::BadFormat, "line 3"},
    {"empty", "", ErrorKind::BadFormat, "not valid JSON"},
    {"badUtf8", "{\"format\": \"dateline\xFF\"}", ErrorKind::BadFormat, "not valid JSON"},
    {"otherJson", "[1, 2]", ErrorKind::BadFormat, "not a Dateline file"},
    {"otherFormat", R"({"format": "timeline"})", ErrorKind::BadFormat, "not a Dateline file"},
    {"noVersion", R"({"format": "dateline"})", ErrorKind::BadFormat, "version"},
    {"versionIsText", R"({"format": "dateline", "version": "1"})", ErrorKind::BadFormat, "version"},
    {"newer", R"({"format": "dateline", "version": 3})", ErrorKind::UnsupportedVersion, "of version 3"},
    {"noDocuments", R"({"format": "dateline", "version": 1, "documents": {}})", ErrorKind::BadFormat,
     "documents"},
    {"nested", std::string(100'000, '['), ErrorKind::BadFormat, "nested"},
};

INSTANTIATE_TEST_SUITE_P(DatelineFile, UnreadableFile, testing::ValuesIn(kUnreadable),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace dateline
