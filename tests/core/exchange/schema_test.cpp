#include "core/edit/make_edit.h"
#include "core/event/event_type.h"
#include "core/exchange/dateline_file.h"
#include "resources/resource.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <regex>

namespace dateline {
namespace {

using nlohmann::json;

json schema(int version = 1) {
    return json::parse(resource("schema/dateline-" + std::to_string(version) + ".schema.json"));
}

/// Every field that is written stands in the schema, and every field that the schema requires is written.
void expectDescribed(const json& object, const json& description) {
    for (const auto& [key, value] : object.items())
        EXPECT_TRUE(description["properties"].contains(key)) << key;
    for (const json& key : description["required"])
        EXPECT_TRUE(object.contains(key.get<std::string>())) << key;
}

TEST(Schema, DescribesAllThatIsWritten) {
    TimelineContent content;
    SourceDocument document;
    document.id = "d1";
    document.title = "Truce";
    document.text = "The truce began on Tuesday.";
    Timex timex;
    timex.span = {19, 26};
    timex.derivation.anchor = AnchorKind::Expression;
    timex.derivation.anchorSpan = {4, 9};
    content.timexes.push_back({timex});
    Event event;
    event.id = "e1";
    const Quote quote{0, wholeOf(document.text), {}};
    event.quotes.push_back(quote);
    CasualtyClaim claim;
    claim.quote = quote;
    event.casualties.push_back(claim);
    event.reasons.push_back({ReasonFor::Type, Phrase::foreign("it says so"), quote});
    content.documents.push_back(document);
    event.accounts = {{"e1", 0, "Truce", {}, Status::Claimed, "Rome", Phrase::foreign("it says so")}};
    event.weight = 0.5;
    event.when = parseWhen("2023-09-19T09:00-05:00").value();
    content.zone = "Asia/Tokyo";
    content.threshold = -1;
    content.events.push_back(event);
    content.bookmarks.push_back(
        {"Truce", Interval{CivilSeconds{}, CivilSeconds{std::chrono::seconds{9}}}, "e1", "", ""});

    const json file = json::parse(writeDatelineFile(content, JsonLayout::OneLine));
    const json described = schema();
    const json& parts = described["$defs"];
    expectDescribed(file, described);
    expectDescribed(file["documents"][0], parts["document"]);
    expectDescribed(file["timexes"][0], parts["timex"]);
    expectDescribed(file["timexes"][0]["anchor"], parts["timex"]["properties"]["anchor"]["anyOf"][1]);
    expectDescribed(file["events"][0], parts["event"]);
    expectDescribed(file["events"][0]["quotes"][0], parts["quote"]);
    expectDescribed(file["events"][0]["casualties"][0], parts["casualties"]);
    expectDescribed(file["events"][0]["reasons"][0], parts["reason"]);
    expectDescribed(file["events"][0]["accounts"][0], parts["account"]);
    expectDescribed(file["bookmarks"][0], parts["bookmark"]);
}

TEST(Schema, OfVersionTwoDescribesChangesToo) {
    TimelineContent content;
    SourceDocument document;
    document.id = "d1";
    document.text = "The truce began on Tuesday.";
    content.documents.push_back(document);
    content.timexes.push_back(std::vector<Timex>());
    const Stamp stamp{"ann", {}};
    Event event;
    event.id = "hand-0-1";
    event.annotation = {Check::Doubtful, true, Origin::Added, "see there", {"night"}, {}};
    content.edits.make(addEvent(event, Origin::Added, stamp), stamp);
    for (const auto& [field, value] : {std::pair(EventField::Place, "Tol"), {EventField::Check, "checked"}})
        for (const Edit& edit : setField(content.edits, event, field, std::string(value), stamp))
            content.edits.make(edit, stamp);

    const json file = json::parse(writeDatelineFile(content, JsonLayout::OneLine));
    const json described = schema(2);
    const json& parts = described["$defs"];
    EXPECT_EQ(file["version"], described["properties"]["version"]["const"]);
    expectDescribed(file, described);
    expectDescribed(file["edits"][0], parts["edit"]);
    expectDescribed(file["log"][1], parts["logEntry"]);
    expectDescribed(file["log"][1]["after"], parts["setting"]);
    for (const json& edit : file["edits"])
        if (edit["field"] == "whole")
            expectDescribed(edit["value"], parts["event"]);
    for (std::size_t i = 0; i < kEventFieldCount; ++i)
        EXPECT_EQ(parts["eventField"]["enum"][i], name(static_cast<EventField>(i)));
}

TEST(Schema, HasAPatternThatEveryTypeMatches) {
    const std::regex pattern(schema()["$defs"]["event"]["properties"]["type"]["pattern"].get<std::string>());
    for (const EventTypeInfo& info : kEventTypes)
        EXPECT_TRUE(std::regex_match(std::string(info.key), pattern)) << info.key;
}

} // namespace
} // namespace dateline
