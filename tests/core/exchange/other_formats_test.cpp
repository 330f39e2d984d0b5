#include "core/base/utf8.h"
#include "core/exchange/dateline_file.h"
#include "core/exchange/json_documents.h"
#include "core/exchange/write_csv.h"
#include "core/exchange/write_timeml.h"
#include "core/time/iso_time.h"
#include "tests/core/dataset/made_csv.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string csvOf(const TimelineContent& content, bool raw = false) {
    std::string csv;
    Chronology chronology(content);
    chronology.rawCells = raw;
    writeCsv(chronology, [&](std::string_view piece) { csv += piece; });
    return csv;
}

TEST(JsonLine, IsADocumentWithItsTextAsItStands) {
    const auto read = readDocumentLine(
        R"({"id": "a7", "title": "Truce", "published": "21 September 2023", "url": "https://a.example", "gold": [1],)"
        R"( "text": "\nTruce\n\nIt held.\r\n"})",
        "in.jsonl, line 3");
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    EXPECT_THAT(read->warnings, IsEmpty());
    const SourceDocument& document = read->document;
    EXPECT_EQ(document.id, "a7");
    EXPECT_EQ(document.url, "https://a.example");
    EXPECT_EQ(document.published, std::chrono::sys_days{std::chrono::year{2023} / 9 / 21});
    EXPECT_EQ(document.text, "\nTruce\n\nIt held.\r\n");
    EXPECT_EQ(slice(document.text, document.headline), "Truce");
}

TEST(JsonLine, TakesTheDayOfItsDatelineWhenNoFieldTellsIt) {
    const auto read = readDocumentLine(
        R"({"text": "Truce holds\n\nGENEVA, 21 September 2023 (Wire) – The truce held on Tuesday."})", "in");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->document.published, std::chrono::sys_days{std::chrono::year{2023} / 9 / 21});
    EXPECT_EQ(read->document.publishedFrom, PublishedFrom::Text);
    EXPECT_EQ(slice(read->document.text, read->document.headline), "Truce holds");
}

TEST(JsonLine, ThatIsBadSaysWhere) {
    for (const auto& [line, message] : {std::pair{"{\"text\": ", "JSON"},
                                        {"[]", "object"},
                                        {"{}", "\"text\" is missing"},
                                        {R"({"text": 5})", "\"text\" is missing or no string"},
                                        {R"({"text": " \n"})", "empty"}}) {
        const auto read = readDocumentLine(line, "in.jsonl, line 3");
        ASSERT_FALSE(read.has_value()) << line;
        EXPECT_THAT(describe(read.error()), HasSubstr(message));
        EXPECT_THAT(describe(read.error()), HasSubstr("in.jsonl, line 3: "));
    }
    const auto odd =
        readDocumentLine(R"({"text": "It held.", "published": "soon", "url": 5})", "in.jsonl, line 4");
    ASSERT_TRUE(odd.has_value());
    EXPECT_THAT(odd->warnings, SizeIs(2));
    EXPECT_FALSE(odd->document.published.has_value());
}

TimelineContent oneEvent(std::string title, std::string text) {
    TimelineContent content;
    SourceDocument document;
    document.title = "Doc, \"one\"";
    document.text = std::move(text);
    content.timexes.resize(1);
    Event event;
    event.id = "e1";
    event.title = std::move(title);
    event.when = parseWhen("2023-09-20").value();
    event.actors = {"A", "B"};
    event.quotes.push_back({0, wholeOf(document.text), {}});
    content.documents.push_back(std::move(document));
    content.events.push_back(std::move(event));
    return content;
}

TEST(Csv, QuotesWhatHoldsCommasQuotesAndLineEnds) {
    const std::string csv = csvOf(oneEvent("Truce, at last", "He said \"no\"\nand left"));
    EXPECT_THAT(csv, testing::StartsWith("id,type,family,title,when,earliest,latest,"));
    EXPECT_THAT(
        csv,
        HasSubstr(
            "\r\ne1,other,other,\"Truce, at last\",2023-09-20,2023-09-20T00:00:00,2023-09-21T00:00:00,"));
    EXPECT_THAT(csv, HasSubstr(",A; B,"));
    EXPECT_THAT(csv, HasSubstr(",\"Doc, \"\"one\"\"\",,\"He said \"\"no\"\"\nand left\","));
    EXPECT_THAT(csv, testing::EndsWith("\r\n"));
}

TEST(Csv, GuardsWordsThatASpreadsheetWouldRun) {
    TimelineContent content = oneEvent("=HYPERLINK(\"x\")", "-1 is colder than 0");
    Event& event = content.events.own(0);
    event.id = "-7";
    event.when = parseWhen("-0217").value();
    event.speaker = "@x";
    event.place = "+1";
    event.derivation = Phrase::foreign("'=1");
    const std::string csv = csvOf(content);
    EXPECT_THAT(csv, HasSubstr("\r\n-7,other,other,\"'=HYPERLINK(\"\"x\"\")\",-0217,-0217-01-01T00:00:00,"));
    EXPECT_THAT(csv, HasSubstr(",'@x,A; B,'+1,"));
    EXPECT_THAT(csv, HasSubstr(",'-1 is colder than 0,''=1,unchecked,,,,\r\n"));
    const std::string raw = csvOf(content, true);
    EXPECT_THAT(raw, HasSubstr(",\"=HYPERLINK(\"\"x\"\")\",-0217,"));
    EXPECT_THAT(raw, HasSubstr(",-1 is colder than 0,'=1,unchecked,,,,\r\n"));
}

/// What is written is read again: the same words, dates and ids, without the guard.
TEST(Csv, ComesBackAsItWas) {
    TimelineContent content;
    for (const char* title : {"=1+1", "'=1+1", "-2", "It held, \"so far\"", "@home", "'tis"})
        append(content, oneEvent(title, "The \"text\",\nof it"));
    content.events.own(2).when = parseWhen("-0217-03/-0216").value();
    content.events.own(3).when.reset();
    content.events.own(4).speaker = "=a";
    content.events.own(4).place = "-b";
    content.events.own(4).actors = {"+c", "d"};
    const test::TemporaryFile file("back.csv", csvOf(content));
    const TableHead head = readTableHead(file.path()).value();
    const auto read =
        Dataset::read(file.path(), chooseProfile(head, std::nullopt, {}).value().profile).value();
    const Dataset& dataset = *read;
    EXPECT_EQ(dataset.profile().name, "Dateline CSV");
    ASSERT_EQ(dataset.columns().size(), content.events.size());
    for (std::size_t i = 0; i < content.events.size(); ++i) {
        const Event& was = content.events[i];
        const std::uint32_t record = dataset.columns().record[dataset.fileOrder()[i]];
        const Event is = dataset.eventAt(record);
        EXPECT_EQ(is.title, was.title);
        EXPECT_EQ(is.id, was.id);
        EXPECT_EQ(is.when, was.when);
        EXPECT_EQ(is.speaker, was.speaker);
        EXPECT_EQ(is.place, was.place);
        EXPECT_EQ(is.actors, was.actors);
        EXPECT_EQ(dataset.fieldsAt(record)[20].value, "The \"text\",\nof it");
    }
}

/// All that is written is well-formed UTF-8, whatever it was made of.
TEST(Writers, EmitNothingButUtf8) {
    const std::string bad =
        "a\xC3 \xED\xA0\x80\xF0\x9F\xFF" + std::string(1, '\0') + "\x01\x7F\r\uFFFE\uFFFF<é😀";
    TimelineContent content = oneEvent(bad, bad);
    Event& event = content.events.own(0);
    event.id = event.speaker = event.place = bad;
    event.derivation = Phrase::foreign(bad);
    event.actors = {bad};
    content.title = bad;
    content.documents.own(0).title = content.documents.own(0).id = bad;
    content.bookmarks.push_back({bad, {}, bad, bad, {}});
    std::string xml;
    Timex timex;
    timex.span = {1, 3};
    timex.value = timex.mod = bad;
    TimelineContent tagged = content;
    tagged.timexes = {{timex}};
    ASSERT_TRUE(writeTimeMl(Chronology(tagged), [&](std::string_view piece) { xml += piece; }));
    EXPECT_TRUE(weighUtf8(xml).wellFormed());
    for (const char* forbidden : {"\x01", "\r", "\uFFFE", "\uFFFF"})
        EXPECT_EQ(xml.find(forbidden), std::string::npos);
    EXPECT_EQ(xml.find('\0'), std::string::npos);
    EXPECT_TRUE(weighUtf8(csvOf(content)).wellFormed());
    EXPECT_EQ(csvOf(content).find('\0'), std::string::npos);
    const std::string file = writeDatelineFile(content, JsonLayout::Indented);
    EXPECT_TRUE(weighUtf8(file).wellFormed());
    const auto back = readDatelineFile(file, "back.json");
    ASSERT_TRUE(back.has_value());
    for (const Warning& warning : back->warnings)
        EXPECT_THAT(warning.message, testing::Not(HasSubstr("its text is not the one")));
}

TEST(IsoTime, KnowsFarYears) {
    for (const auto& [edtf, iso] : {std::pair{"Y99999-01-01", "+99999-01-01T00:00:00"},
                                    {"Y-40000-12-31", "-40000-12-31T00:00:00"},
                                    {"2024-02-29", "2024-02-29T00:00:00"}}) {
        const CivilSeconds start = parseWhen(edtf).value().bounds.start;
        EXPECT_EQ(isoTime(start), iso);
        EXPECT_EQ(timeFromIso(iso), start);
    }
}

TEST(Csv, HasTheEventsThatAreWantedInTheirOrder) {
    TimelineContent content = oneEvent("Truce", "It held.");
    content.events.push_back(content.events.front());
    content.events.own(1).id = "second";
    Chronology chronology(content);
    std::swap(chronology.events[0], chronology.events[1]);
    chronology.events.pop_back();
    std::string csv;
    writeCsv(chronology, [&](std::string_view piece) { csv += piece; });
    EXPECT_THAT(csv, HasSubstr("\r\nsecond,"));
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 2);
}

TEST(Csv, OfNoEventsIsItsHeader) {
    const std::string csv = csvOf({});
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 1);
}

TEST(TimeMl, TagsTheTextAndLeavesItOtherwiseAlone) {
    SourceDocument document;
    document.id = "a<b";
    document.text = "Q & A: on <Tuesday> at 5 > 4\x01 p.m.";
    document.published = std::chrono::sys_days{std::chrono::year{2023} / 9 / 21};
    Timex tuesday;
    tuesday.span = {11, 18};
    tuesday.value = "2023-09-19";
    tuesday.mod = "START";
    std::string xml;
    TimelineContent content;
    content.documents = {document};
    content.timexes = {{tuesday}};
    ASSERT_TRUE(writeTimeMl(Chronology(content), [&](std::string_view piece) { xml += piece; }));
    EXPECT_THAT(xml, HasSubstr("<DOCID>a&lt;b</DOCID>"));
    EXPECT_THAT(xml, HasSubstr("value=\"2023-09-21\""));
    EXPECT_THAT(xml,
                HasSubstr("<TEXT>Q &amp; A: on &lt;<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2023-09-19\" "
                          "mod=\"START\">Tuesday</TIMEX3>&gt; at 5 &gt; 4\uFFFD p.m.</TEXT>"));
}

} // namespace
} // namespace dateline
