#include "core/exchange/json_documents.h"
#include "core/exchange/write_csv.h"
#include "core/exchange/write_timeml.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

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
    const std::string csv = writeCsv(oneEvent("Truce, at last", "He said \"no\"\nand left"));
    EXPECT_THAT(csv, testing::StartsWith("id,type,family,title,when,earliest,latest,"));
    EXPECT_THAT(
        csv,
        HasSubstr(
            "\r\ne1,other,other,\"Truce, at last\",2023-09-20,2023-09-20T00:00:00,2023-09-21T00:00:00,"));
    EXPECT_THAT(csv, HasSubstr(",A; B,"));
    EXPECT_THAT(csv, HasSubstr(",\"Doc, \"\"one\"\"\",,\"He said \"\"no\"\"\nand left\","));
    EXPECT_THAT(csv, testing::EndsWith("\r\n"));
}

TEST(Csv, OfNoEventsIsItsHeader) {
    const std::string csv = writeCsv({});
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
    writeTimeMl(document, {tuesday}, [&](std::string_view piece) { xml += piece; });
    EXPECT_THAT(xml, HasSubstr("<DOCID>a&lt;b</DOCID>"));
    EXPECT_THAT(xml, HasSubstr("value=\"2023-09-21\""));
    EXPECT_THAT(xml,
                HasSubstr("<TEXT>Q &amp; A: on &lt;<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2023-09-19\" "
                          "mod=\"START\">Tuesday</TIMEX3>&gt; at 5 &gt; 4\uFFFD p.m.</TEXT>"));
}

} // namespace
} // namespace dateline
