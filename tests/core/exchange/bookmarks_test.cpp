#include "core/time/iso_time.h"
#include "core/timeline/timeline_builder.h"
#include "tests/core/exchange/sample_content.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Bookmark bookmark(std::string name, std::string_view edtf, std::string event = "") {
    return {std::move(name), parseWhen(edtf)->bounds, std::move(event), "", ""};
}

TimelineContent marked() {
    TimelineContent content = sample();
    content.bookmarks = {bookmark("The truce", "2023-09-19", "e1"), bookmark("Zoë’s “year”", "2023")};
    content.bookmarks[1].note = "ask her";
    return content;
}

TEST(BookmarksInFile, ComeBackInTheirOrder) {
    const json file = written(marked());
    EXPECT_EQ(file["bookmarks"][0]["start"], "2023-09-19T00:00:00");
    EXPECT_EQ(file["bookmarks"][0]["end"], "2023-09-20T00:00:00");
    EXPECT_EQ(file["bookmarks"][0]["event"], "e1");
    EXPECT_TRUE(file["bookmarks"][1]["event"].is_null());
    const ReadTimeline read = readBack(file);
    EXPECT_THAT(read.warnings, IsEmpty());
    EXPECT_EQ(read.content.bookmarks, marked().bookmarks);
}

TEST(BookmarksInFile, ComeBackOfAnyYear) {
    TimelineContent content = sample();
    content.bookmarks = {bookmark("The farthest", "Y-170000002"), bookmark("Deep time", "Y98765")};
    const json file = written(content);
    EXPECT_EQ(file["bookmarks"][0]["start"], "-170000002-01-01T00:00:00");
    EXPECT_EQ(file["bookmarks"][1]["end"], "+98766-01-01T00:00:00");
    EXPECT_EQ(readBack(file).content.bookmarks, content.bookmarks);
}

TEST(BookmarksInFile, AreNotMentionedWhereThereAreNone) {
    EXPECT_FALSE(written().contains("bookmarks"));
    TimelineContent content = marked();
    std::string without;
    const std::vector<Bookmark> none;
    writeDatelineFile(Chronology(content, none), JsonLayout::Indented,
                      [&](std::string_view piece) { without += piece; });
    EXPECT_EQ(without, writeDatelineFile(sample(), JsonLayout::Indented));
}

TEST(BookmarksInFile, KeepFieldsThatAreNotKnown) {
    json file = written(marked());
    file["bookmarks"][0]["colour"] = "red";
    EXPECT_EQ(written(readBack(file).content), file);
}

struct BadBookmark {
    const char* change; ///< of the first bookmark, as a JSON merge patch
    const char* said;
};

class BadBookmarkTest : public testing::TestWithParam<BadBookmark> {};

TEST_P(BadBookmarkTest, IsSaidAndTheRestIsRead) {
    json file = written(marked());
    file["bookmarks"][0].merge_patch(json::parse(GetParam().change));
    const ReadTimeline read = readBack(file);
    ASSERT_THAT(read.warnings, SizeIs(1)) << GetParam().change;
    EXPECT_THAT(read.warnings[0].message, HasSubstr(GetParam().said));
    EXPECT_EQ(read.warnings[0].where, "file.json, bookmark 1");
    EXPECT_THAT(read.content.bookmarks, ElementsAre(marked().bookmarks[1]));
}

INSTANTIATE_TEST_SUITE_P(
    Fields, BadBookmarkTest,
    testing::Values(BadBookmark{R"({"start": "soon"})", "\"start\" is \"soon\", not a time"},
                    BadBookmark{R"({"end": null})", "has no \"end\""},
                    BadBookmark{R"({"end": "2023-09-01T00:00:00"})", "ends before it begins"},
                    BadBookmark{R"({"end": "2023-09-19T00:00:00"})", "ends before it begins"},
                    BadBookmark{R"({"start": "2023-02-30T00:00:00"})", "not a time"},
                    BadBookmark{R"({"start": "2023/2024"})", "not a time"}));

TEST(BookmarksInFile, WhatIsLessThanATimeIsMended) {
    json file = written(marked());
    file["bookmarks"][0]["event"] = "e99";
    file["bookmarks"][1]["name"] = nullptr;
    file["bookmarks"].push_back("no object");
    const ReadTimeline read = readBack(file);
    EXPECT_THAT(read.warnings, SizeIs(2));
    ASSERT_THAT(read.content.bookmarks, SizeIs(2));
    EXPECT_EQ(read.content.bookmarks[0].event, "e99") << "kept, as it may be there again";
    EXPECT_EQ(read.content.bookmarks[1].name, "Jan – Dec 2023") << "the time is its name";
    file["bookmarks"] = "none";
    EXPECT_THAT(readBack(file).content.bookmarks, IsEmpty());
}

TEST(BookmarksInFile, OfTwoTimelinesFollowEachOtherAndTheirEvents) {
    TimelineContent both = marked();
    append(both, marked());
    ASSERT_THAT(both.bookmarks, SizeIs(4));
    ASSERT_THAT(both.events, SizeIs(2));
    EXPECT_EQ(both.bookmarks[0].event, both.events[0].id);
    EXPECT_EQ(both.bookmarks[2].event, both.events[1].id);
    EXPECT_NE(both.events[0].id, both.events[1].id);
}

TEST(IsoTime, IsReadAsItIsWritten) {
    for (const std::int64_t seconds : {0ll, 1ll, -1ll, 1'695'200'000ll, -70'000'000'000ll, -377'705'116'800ll,
                                       253'402'300'800ll, 348'000'000'000ll}) {
        const CivilSeconds time{std::chrono::seconds{seconds}};
        EXPECT_EQ(timeFromIso(isoTime(time)), time) << isoTime(time);
    }
    for (const char* text : {"", "soon", "2023-09-20T", "2023-09-31T00:00:00", "+", "-", "..", "Y", "[2023]"})
        EXPECT_EQ(timeFromIso(text), std::nullopt) << text;
}

} // namespace
} // namespace dateline
