#include "tests/core/exchange/sample_content.h"

#include "core/exchange/sha256.h"

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

TEST(DatelineFile, SaysWhatWasFoundInCodePoints) {
    const json file = written();
    EXPECT_EQ(file["format"], "dateline");
    EXPECT_EQ(file["version"], 1);
    EXPECT_EQ(file["title"], "Zoë’s ceasefire 🙂");
    const json& document = file["documents"][0];
    EXPECT_EQ(document["published"], "2023-09-21");
    EXPECT_TRUE(document["publisher"].is_null());
    EXPECT_EQ(document["sha256"], sha256Hex(kText));
    const json& event = file["events"][0];
    EXPECT_EQ(event["type"], "ceasefire");
    EXPECT_EQ(event["earliest"], "2023-09-19T00:00:00");
    EXPECT_TRUE(event["latest"].is_null()) << "the end is open";
    const json& quote = event["quotes"][0];
    EXPECT_EQ(quote["start"], 19) << "the smile is one code point, as are ë and ’";
    EXPECT_EQ(quote["end"], 46);
    EXPECT_EQ(quote["exact"], "The truce began on Tuesday.");
    EXPECT_EQ(quote["prefix"], "Zoë’s ceasefire 🙂\n\n");
    EXPECT_EQ(quote["suffix"], " The truce began on Tuesday.\n");
    EXPECT_TRUE(event["casualties"][0]["high"].is_null());
    EXPECT_TRUE(file["timexes"][0]["mod"].is_null());
}

TEST(DatelineFile, ComesBackAsItWas) {
    const TimelineContent content = sample();
    const std::string bytes = writeDatelineFile(content, JsonLayout::Indented);
    ASSERT_TRUE(looksLikeDatelineFile(bytes));
    const auto read = readDatelineFile(bytes, "file.json");
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_THAT(read->warnings, IsEmpty());
    const Event& event = read->content.events[0];
    const Event& original = content.events[0];
    EXPECT_EQ(event.quotes, original.quotes);
    EXPECT_EQ(event.when, original.when);
    EXPECT_EQ(event.casualties.at(0).low, 3);
    EXPECT_EQ(event.casualties.at(0).quote, original.casualties[0].quote);
    EXPECT_EQ(event.reasons.at(0).words, original.reasons[0].words);
    EXPECT_EQ(read->content.timexes[0].at(0).span, content.timexes[0][0].span);
    EXPECT_EQ(read->content.timexes[0][0].when, content.timexes[0][0].when);
    EXPECT_EQ(read->content.documents[0].headline, content.documents[0].headline);
    EXPECT_EQ(read->content.documents[0].publishedFrom, PublishedFrom::User);
    EXPECT_EQ(writeDatelineFile(read->content, JsonLayout::Indented), bytes);
}

TEST(DatelineFile, KeepsWhatSpeaksForAnEventAndAgainstIt) {
    TimelineContent content = sample();
    EXPECT_FALSE(written(content)["events"][0].contains("weight"));
    EXPECT_FALSE(readBack(written(content)).content.events[0].weight);
    Event& event = content.events.own(0);
    event.reasons = {{ReasonFor::For, Phrase::foreign("its clause tells its time"), {}},
                     {ReasonFor::Against, Phrase::foreign("it is denied"), {}}};
    event.weight = -0.25;
    const json file = written(content);
    EXPECT_EQ(file["events"][0]["weight"], -0.25);
    EXPECT_EQ(file["events"][0]["reasons"][0]["about"], "for");
    EXPECT_EQ(file["events"][0]["reasons"][1]["about"], "against");
    const ReadTimeline read = readBack(file);
    EXPECT_THAT(read.warnings, IsEmpty());
    EXPECT_EQ(read.content.events[0].weight, -0.25);
    EXPECT_EQ(read.content.events[0].reasons[1].about, ReasonFor::Against);
    EXPECT_EQ(std::string(read.content.events[0].reasons[1].text), "it is denied");
}

TEST(DatelineFile, KeepsTheThreshold) {
    TimelineContent content = sample();
    EXPECT_FALSE(written(content).contains("threshold"));
    EXPECT_EQ(readBack(written(content)).content.threshold, 0);
    content.threshold = -1.5;
    EXPECT_EQ(written(content)["threshold"], -1.5);
    EXPECT_EQ(readBack(written(content)).content.threshold, -1.5);
    json file = written(content);
    file["threshold"] = "few";
    const ReadTimeline read = readBack(file);
    EXPECT_EQ(read.content.threshold, 0);
    EXPECT_THAT(read.warnings, ElementsAre(Field(&Warning::message, HasSubstr("\"threshold\""))));
}

TEST(DatelineFile, KeepsTheZoneAndHowFarAClockIsFromUtc) {
    TimelineContent content = sample();
    EXPECT_FALSE(written(content).contains("zone"));
    EXPECT_FALSE(written(content)["events"][0].contains("offset"));
    content.zone = "Asia/Tokyo";
    content.events.own(0).when = parseWhen("2023-09-19T09:00-05:00").value();
    const json file = written(content);
    EXPECT_EQ(file["zone"], "Asia/Tokyo");
    EXPECT_EQ(file["events"][0]["when"], "2023-09-19T09:00-05:00");
    EXPECT_EQ(file["events"][0]["earliest"], "2023-09-19T09:00:00");
    EXPECT_EQ(file["events"][0]["latest"], "2023-09-19T09:01:00");
    EXPECT_EQ(file["events"][0]["offset"], "-05:00");
    const ReadTimeline read = readBack(file);
    EXPECT_THAT(read.warnings, IsEmpty());
    EXPECT_EQ(written(read.content), file);
    EXPECT_EQ(read.content.events[0].when->offset, UtcOffset(-300));
}

TEST(DatelineFile, KeepsAZoneThatItDoesNotKnowAndSaysSo) {
    TimelineContent content = sample();
    content.zone = "Moon/Base";
    const ReadTimeline read = readBack(written(content));
    EXPECT_THAT(read.warnings, ElementsAre(Field(&Warning::message, HasSubstr("no zone of time"))));
    EXPECT_EQ(read.content.zone, "Moon/Base");
}

TEST(DatelineFile, KeepsTheYearThatATextBeginsIn) {
    TimelineContent content;
    SourceDocument document;
    document.id = "d1";
    document.text = "On 7 May they left.";
    document.firstYear = 1805;
    content.documents.push_back(document);
    content.timexes.push_back(std::vector<Timex>());
    const auto read = readDatelineFile(writeDatelineFile(content, JsonLayout::OneLine), "file.json");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->content.documents[0].firstYear, 1805);
}

TEST(DatelineFile, IsLaidOutAsJsonUsuallyIs) {
    for (const TimelineContent& content : {sample(), TimelineContent{}}) {
        const std::string bytes = writeDatelineFile(content, JsonLayout::Indented);
        EXPECT_EQ(nlohmann::ordered_json::parse(bytes).dump(1) + "\n", bytes);
        const std::string line = writeDatelineFile(content, JsonLayout::OneLine);
        EXPECT_EQ(nlohmann::ordered_json::parse(bytes).dump() + "\n", line);
    }
}

TEST(DatelineFile, KeepsFieldsThatItDoesNotKnow) {
    json file = written();
    file["colour"] = {{"deep", json::array({1, "two"})}};
    file["documents"][0]["licence"] = "CC BY";
    file["timexes"][0]["sure"] = 0.5;
    file["events"][0]["stars"] = 3;
    file["events"][0]["quotes"][0]["page"] = 7;
    file["events"][0]["casualties"][0]["checked"] = true;
    file["events"][0]["casualties"][0]["quote"]["page"] = 8;
    file["events"][0]["reasons"][0]["by"] = "hand";
    const ReadTimeline read = readBack(file);
    EXPECT_THAT(read.warnings, IsEmpty());
    EXPECT_EQ(written(read.content), file);
}

TEST(DatelineFile, KeepsValuesThatItDoesNotKnow) {
    json file = written();
    file["documents"][0]["published"] = "soon";
    file["documents"][0]["publishedFrom"] = "nowhere";
    file["events"][0]["type"] = "coup";
    file["events"][0]["modality"] = "rumoured";
    file["events"][0]["status"] = "denied";
    file["events"][0]["when"] = "2023-09-19~~";
    ReadTimeline read = readBack(file);
    EXPECT_THAT(read.warnings, SizeIs(5));
    EXPECT_EQ(written(read.content), file);

    read.content.events.own(0).type = EventType::Talks;
    read.content.documents.own(0).published = sample().documents[0].published;
    const json changed = written(read.content);
    EXPECT_EQ(changed["events"][0]["type"], "talks") << "what is known now is no longer held back";
    EXPECT_EQ(changed["documents"][0]["published"], "2023-09-21");
}

TEST(DatelineFile, FindsAQuoteThatMoved) {
    json file = written();
    const std::string moved = "New first line.\n\n" + kText + " Added.";
    file["documents"][0]["text"] = moved;
    const ReadTimeline read = readBack(file);
    EXPECT_EQ(read.content.events[0].quotes.at(0).span, spanOf(moved, "The truce began on Tuesday."))
        << "the one with the same words around it, not the other";
    EXPECT_THAT(read.warnings,
                Contains(Field(&Warning::message, HasSubstr("not the one that the file was written"))));
    EXPECT_THAT(read.warnings, Contains(Field(&Warning::message, HasSubstr("of event e1"))));
}

TEST(DatelineFile, ShowsAQuoteThatIsGoneAsOrphanedAndKeepsIt) {
    json file = written();
    file["documents"][0]["text"] = "Nothing of it is left.";
    ReadTimeline read = readBack(file);
    const Quote& quote = read.content.events[0].quotes.at(0);
    EXPECT_EQ(quote.orphan, "The truce began on Tuesday.");
    EXPECT_TRUE(quote.span.empty());
    EXPECT_EQ(written(read.content)["events"][0]["quotes"][0], file["events"][0]["quotes"][0]);

    // When the text is back, so is the quote.
    json mended = written(read.content);
    mended["documents"][0]["text"] = kText;
    EXPECT_EQ(readBack(mended).content.events[0].quotes.at(0).span, sample().events[0].quotes[0].span);
}

TEST(DatelineFile, NeverGuessesBetweenPlaces) {
    json file = written();
    json& quote = file["events"][0]["quotes"][0];
    quote["start"] = 3;
    quote["prefix"] = quote["suffix"] = "";
    EXPECT_EQ(readBack(file).content.events[0].quotes.at(0).orphan, "The truce began on Tuesday.");
}

TEST(DatelineFile, OfADocumentThatIsNotThereKeepsTheQuotes) {
    json file = written();
    file["documents"] = json::array();
    file["timexes"] = json::array();
    const ReadTimeline read = readBack(file);
    ASSERT_THAT(read.content.documents, SizeIs(1));
    EXPECT_EQ(read.content.documents[0].id, "d1");
    EXPECT_EQ(read.content.events[0].quotes.at(0).orphan, "The truce began on Tuesday.");
    EXPECT_THAT(read.content.timexes, SizeIs(1));
}

TEST(DatelineFile, ThatIsDamagedStaysAsItIsWhenItIsSavedAgain) {
    json file = written();
    json nameless = file["events"][0]["quotes"][0];
    nameless.erase("document");
    json lost = nameless;
    lost["document"] = "elsewhere";
    lost["exact"] = "Not there.";
    file["events"][0]["quotes"].push_back(nameless);
    file["events"][0]["quotes"].push_back(lost);
    json once = written(readBack(file).content);
    for (int save = 0; save < 3; ++save) {
        EXPECT_THAT(once["documents"], SizeIs(1));
        EXPECT_THAT(once["events"][0]["quotes"], SizeIs(3));
        EXPECT_EQ(once["events"][0]["quotes"][2]["document"], "elsewhere");
        const json again = written(readBack(once).content);
        EXPECT_EQ(again, once);
        once = again;
    }
}

TEST(DatelineFile, TellsOfManyLostQuotesOnceWithTheirNumber) {
    json file = written();
    json& quotes = file["events"][0]["quotes"];
    quotes = json::array();
    for (int i = 0; i < 500; ++i)
        quotes.push_back(
            {{"document", "d1"}, {"start", i}, {"end", i + 3}, {"exact", "gone " + std::to_string(i)}});
    const ReadTimeline read = readBack(file);
    EXPECT_THAT(read.content.events[0].quotes, SizeIs(500));
    EXPECT_THAT(read.warnings, ElementsAre(Field(&Warning::message, HasSubstr("500 quotes are no longer"))));
}

TEST(DatelineFile, IsReadInWhateverOrderItsMembersStand) {
    const json file = written();
    const std::string backwards =
        "{\"events\":" + file["events"].dump() + ",\"timexes\":" + file["timexes"].dump() +
        ",\"documents\":" + file["documents"].dump() + ",\"title\":" + file["title"].dump() +
        ",\"generator\":" + file["generator"].dump() + ",\"version\":1,\"format\":\"dateline\"}";
    const auto read = readDatelineFile(backwards, "file.json");
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_THAT(read->warnings, IsEmpty());
    EXPECT_EQ(written(read->content), file);
}

TEST(DatelineFile, IsToldFromOtherFiles) {
    EXPECT_TRUE(looksLikeDatelineFile("\xEF\xBB\xBF {\n \"format\" : \"dateline\"}"));
    EXPECT_FALSE(looksLikeDatelineFile("He wrote \"format\": \"dateline\" on the wall."));
    EXPECT_FALSE(looksLikeDatelineFile(R"({"id": "a", "text": "b"})"));
    EXPECT_FALSE(looksLikeDatelineFile("{\"format\""));
    EXPECT_FALSE(looksLikeDatelineFile(""));
}

TEST(Sha256, AgreesWithThePublishedExamples) {
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256Hex(std::string(1'000'000, 'a')),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

} // namespace
} // namespace dateline
