#include "core/edit/make_edit.h"
#include "tests/core/exchange/sample_content.h"

namespace dateline {
namespace {

Stamp stamp() {
    return {"ann", std::chrono::sys_days{std::chrono::year{2026} / 11 / 27}};
}

void set(TimelineContent& content, EventField field, FieldValue value) {
    for (const Edit& edit : setField(content.edits, content.events.front(), field, std::move(value), stamp()))
        content.edits.make(edit, stamp());
}

TimelineContent edited() {
    TimelineContent content = sample();
    set(content, EventField::When, std::string("2023-09-18"));
    set(content, EventField::Actors, std::vector<std::string>{"Zoë"});
    set(content, EventField::Quotes, std::vector<Quote>{{0, spanOf(kText, "The truce"), {}}});
    set(content, EventField::Counts, std::vector<std::string>{"at least 4 killed: people", "2 injured"});
    set(content, EventField::Check, std::string("checked"));
    set(content, EventField::DistinctFrom, std::vector<std::string>{"e7"});
    Event event;
    event.id = handEventKey(content.edits, stamp());
    event.title = "A fire";
    content.edits.make(addEvent(event, Origin::Added, stamp()), stamp());
    return content;
}

ReadTimeline read(const std::string& bytes) {
    auto timeline = readDatelineFile(bytes, "edited.json");
    EXPECT_TRUE(timeline) << (timeline ? "" : describe(timeline.error()));
    return timeline ? *std::move(timeline) : ReadTimeline();
}

TEST(EditsInAFile, WhatNobodyChangedIsOfVersionOne) {
    EXPECT_EQ(written()["version"], 1);
    EXPECT_FALSE(written().contains("edits"));
    EXPECT_EQ(written(edited())["version"], 2);
}

TEST(EditsInAFile, StandApartFromWhatWasRead) {
    const nlohmann::json file = written(edited());
    EXPECT_EQ(file["events"][0]["when"], "2023-09-19/..");
    const nlohmann::json& edit = file["edits"][0];
    EXPECT_EQ(edit["event"], "e1");
    EXPECT_EQ(edit["field"], "when");
    EXPECT_EQ(edit["value"], "2023-09-18");
    EXPECT_EQ(edit["by"], "ann");
    EXPECT_EQ(edit["at"], "2026-11-27T00:00:00Z");
}

TEST(EditsInAFile, ComeBackAsTheyWere) {
    const std::string bytes = writeDatelineFile(edited(), JsonLayout::Indented);
    const ReadTimeline again = read(bytes);
    EXPECT_TRUE(again.warnings.empty()) << describe(again.warnings.front());
    EXPECT_EQ(again.content.edits.log().size(), 7u);
    EXPECT_EQ(writeDatelineFile(again.content, JsonLayout::Indented), bytes);
}

TEST(EditsInAFile, AsEditedTheyAreTheEvents) {
    const TimelineContent flat = asEdited(edited());
    ASSERT_EQ(flat.events.size(), 2u);
    const ReadTimeline again = read(writeDatelineFile(flat, JsonLayout::OneLine));
    ASSERT_EQ(again.content.events.size(), 2u);
    EXPECT_EQ(again.content.events[0].when->edtf, "2023-09-18");
    EXPECT_EQ(again.content.events[0].annotation.check, Check::Checked);
    EXPECT_EQ(again.content.events[1].annotation.origin, Origin::Added);
    EXPECT_EQ(again.content.events[0].annotation.changed,
              (std::vector<std::string>{"when", "actors", "quotes", "counts"}));
    EXPECT_TRUE(again.content.events[1].quotes.empty());
    EXPECT_TRUE(again.content.edits.empty());
}

TEST(EditsInAFile, OneThatCannotBeUnderstoodCostsNoOther) {
    nlohmann::json file = written(edited());
    file["edits"][0]["field"] = "colour";
    file["edits"].push_back({{"event", "e1"}, {"field", "type"}, {"value", "picnic"}});
    file["edits"].push_back({{"event", "e1"}, {"field", "tags"}, {"value", "no list"}});
    file["edits"].push_back({{"event", "e1"}, {"field", "counts"}, {"value", {"many killed"}}});
    file["edits"].push_back({{"field", "title"}, {"value", "of nothing"}});
    file["edits"].push_back({{"event", "e1"}, {"field", "quotes"}, {"value", nlohmann::json::array()}});
    file["edits"].push_back({{"event", "gone"}, {"field", "title"}, {"value", "kept"}});
    const ReadTimeline again = read(file.dump());
    EXPECT_EQ(again.warnings.size(), 7u);
    EXPECT_EQ(again.content.edits.of("e1", EventField::When), nullptr);
    EXPECT_NE(again.content.edits.of("e1", EventField::Check), nullptr);
    EXPECT_EQ(again.content.edits.textOf("gone", EventField::Title), "kept");
}

TEST(EditsInAFile, OfANewerVersionIsRefused) {
    nlohmann::json file = written(edited());
    file["version"] = 3;
    const auto refused = readDatelineFile(file.dump(), "newer.json");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::UnsupportedVersion);
}

} // namespace
} // namespace dateline
