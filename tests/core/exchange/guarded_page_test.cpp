#include "tests/core/guarded_page.h"

#include "core/base/code_points.h"
#include "core/dataset/cell_time.h"
#include "core/dataset/dataset.h"
#include "core/dataset/row_reader.h"
#include "core/dataset/table_text.h"
#include "core/document/decode_text.h"
#include "core/document/parse_day.h"
#include "core/exchange/dateline_file.h"
#include "core/exchange/json_documents.h"
#include "core/expressions/time_language.h"
#include "core/formats/read_document.h"
#include "core/lexicon/user_lexicon.h"
#include "core/temporal/read_time.h"
#include "core/temporal/tag_times.h"
#include "core/time/edtf.h"

#include <functional>
#include <ostream>
#include <vector>

#include <gmock/gmock.h>

namespace dateline {
namespace {

/// A reader and what is put before it.
struct Reader {
    std::string name;
    std::function<void(std::string_view)> read;
    std::vector<std::string> inputs;
};
void PrintTo(const Reader& reader, std::ostream* out) {
    *out << reader.name;
}

void readTableIn(std::string_view bytes) {
    const auto text = textOf(bytes, weighUtf8(bytes), "in.csv");
    if (!text)
        return;
    const std::string_view words = text->converted.empty() ? text->text : text->converted;
    const auto layout = layoutOf(words, "in.csv");
    if (!layout)
        return;
    ColumnProfile profile;
    profile.start = layout->header.front();
    profile.titles = profile.actors = profile.places = profile.types = {layout->header.back()};
    RowReader reader(words, *layout, profile);
    const RowChunk chunk = reader.read(layout->firstRow, words.size(), [](std::size_t) { return true; });
    EXPECT_LE(chunk.rows.size(), words.size());
}

void readNamed(std::string_view bytes, std::string_view name) {
    static_cast<void>(readDocument(bytes, name));
}

void readCell(std::string_view cell) {
    for (const DateOrder order : {DateOrder::DayMonth, DateOrder::MonthDay})
        static_cast<void>(cellWhen(cell, order));
    static_cast<void>(parseDay(cell));
    static_cast<void>(findDay(cell));
}

void tag(std::string_view text) {
    SourceDocument document;
    document.text = text;
    document.text.shrink_to_fit();
    document.published = std::chrono::sys_days{std::chrono::year{2023} / 9 / 21};
    static_cast<void>(tagTimes(document, TimeLanguage::english()));
}

void walk(std::string_view text) {
    for (std::uint32_t at = 0; at < text.size();) {
        const std::uint32_t next = codePointAt(text, at).next;
        ASSERT_GT(next, at);
        at = next;
    }
    EXPECT_TRUE(weighUtf8(toUtf8(text, "UTF-8")).wellFormed());
}

const std::string kCutShort = "5 Ma\xF0 \xE2\x80 \xC3 \xED\xA0\x80 \xF4\x90\x80\x80 \xFF\xFE\xF0\x9F\x98\x80";
const std::string kDates =
    "Tuesday, 5 May 2021 – on “18 février”, at 10:30 on 3/4/2024, in the spring of 1943 ";
const std::string kTable =
    "date,title\r\n5 May 2021,\"a \"\"b\"\",\nc\"\n2024-02-29 13:45,é😀\n31/02/2024,x\n,,\n2024,\"open ";
const std::string kPage =
    "<!doctype html><html><head><meta charset=utf-8><title>A&amp;é &#x1F600;</title><script "
    "type=\"application/ld+json\">{\"headline\":\"a\",\"datePublished\":\"2023-09-21\"}</script></head>"
    "<body><article><p>It held on <time datetime=2023-09-21>Thursday</time>.<!-- – --></article>😀";
const std::string kMarkdown =
    "# A *title* `é`\n\n- [a](b \"c\") ![d][e] **f** \\* <b>&quot;😀\n> g\n```\nh\n```\n| i | j |\n";
const std::string kDateline =
    R"({"format":"dateline","version":1,"documents":[{"id":"d1","title":"Aé","published":"2023-09-21",)"
    R"("text":"It held on Tuesday – 😀."}],"events":[{"id":"e1","type":"ceasefire","title":"It held","when":)"
    R"("2023-09-19","quotes":[{"document":"d1","start":0,"end":9,"exact":"It held o","suffix":"n Tue"}]}]})";
const std::string kLexicon =
    R"({"classes":{"buggy":"quad é"},"types":{"strike":{"verbs":["zap < @buggy"]}}})";
const std::string kProfile =
    R"({"start":"a","titles":["é","😀"],"order":"month-day","typeOf":{"x":"attack"}})";

class GuardedReaders : public testing::TestWithParam<Reader> {};

/// Every input is cut after each of its bytes, and ends where nothing may be read.
TEST_P(GuardedReaders, ReadNothingPastTheEnd) {
    test::GuardedPage page(std::size_t{1} << 16);
    for (const std::string& input : GetParam().inputs)
        for (std::size_t size = 0; size <= input.size(); ++size)
            GetParam().read(page.put(std::string_view(input).substr(0, size)));
}

INSTANTIATE_TEST_SUITE_P(
    All, GuardedReaders,
    testing::Values(
        Reader{"characters", walk, {kCutShort, kDates}},
        Reader{"tables", readTableIn, {kTable, kTable + kCutShort}},
        Reader{"cells",
               readCell,
               {kCutShort, kDates, "29 février 2024", "2024-02-29T13:45:06+02:00", "1/22/2014 1:05:00 pm",
                "Feb 29th, 2024 \xE2\x80", "5 Ma\xF0"}},
        Reader{"times to go to",
               [](std::string_view words) { static_cast<void>(readTime(words)); },
               {"from 3 March to 5 April 2014", "since spring 2014 – 218 BC", kCutShort}},
        Reader{"EDTF",
               [](std::string_view words) { static_cast<void>(parseEdtf(words)); },
               {"[..2024-02-29,Y-17E3S2,{19XX-2X}]", "2004-06-~01/2004-06-20?T10:11:12+01:00", kCutShort}},
        Reader{
            "text", [](std::string_view bytes) { readNamed(bytes, "a.txt"); }, {kDates, kCutShort, kTable}},
        Reader{"pages", [](std::string_view bytes) { readNamed(bytes, "a.html"); }, {kPage}},
        Reader{"Markdown", [](std::string_view bytes) { readNamed(bytes, "a.md"); }, {kMarkdown}},
        Reader{"Dateline files",
               [](std::string_view bytes) {
                   static_cast<void>(looksLikeDatelineFile(bytes));
                   static_cast<void>(readDatelineFile(bytes, "a.json"));
               },
               {kDateline}},
        Reader{"lines of JSON",
               [](std::string_view bytes) { static_cast<void>(readDocumentLine(bytes, "a.jsonl")); },
               {R"({"id":"a","title":"é","published":"21 September 2023","text":"It held. 😀"})"}},
        Reader{"lexicons",
               [](std::string_view bytes) { static_cast<void>(lexiconWith(bytes, "a.json")); },
               {kLexicon}},
        Reader{"profiles",
               [](std::string_view bytes) { static_cast<void>(profileFromJson(bytes, "a.json")); },
               {kProfile}},
        Reader{"profiles in words",
               [](std::string_view bytes) { static_cast<void>(profileFromText(bytes)); },
               {"start=a, titles=é+😀,order=month-day"}},
        Reader{
            "encodings",
            [](std::string_view bytes) { static_cast<void>(decodeText(bytes, "a.txt")); },
            {kCutShort, std::string("\xFF\xFE\x61\x00\x3D\xD8\x00\xDE", 8), "caf\xE9 na\xEFve r\xE9sum\xE9"}},
        Reader{"tagger", tag, {kDates, kCutShort}}),
    [](const auto& reader) {
        std::string name = reader.param.name;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

TEST(CodePoints, OfBrokenBytesAreReplaced) {
    const std::string_view text = "a\xF0\x9F\x98\xC3\xA9\xFF";
    EXPECT_EQ(codePointAt(text, 0).value, U'a');
    EXPECT_EQ(codePointAt(text, 1).value, kReplacementCharacter);
    EXPECT_EQ(codePointAt(text, 1).next, 4u);
    EXPECT_EQ(codePointAt(text, 4).value, U'é');
    EXPECT_EQ(codePointAt(text, 6).value, kReplacementCharacter);
    EXPECT_EQ(codePointAt(text, 6).next, 7u);
}

} // namespace
} // namespace dateline
