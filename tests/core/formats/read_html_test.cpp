#include "core/formats/read_html.h"

#include "core/base/limits.h"
#include "core/base/read_file.h"
#include "core/formats/html_cost.h"
#include "core/formats/read_document.h"

#include <cstdlib>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>

namespace dateline {
namespace {

const std::filesystem::path kPages = std::filesystem::path(DATELINE_TEST_DATA) / "pages";

std::string described(const SourceDocument& document) {
    const std::string published =
        document.published
            ? fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::chrono::sys_seconds(*document.published)))
            : "unknown";
    return fmt::format("title: {}\npublisher: {}\nurl: {}\npublished: {}\nlanguage: {}\nheadline: {}\n\n{}\n",
                       document.title, document.publisher, document.url, published, document.language,
                       slice(document.text, document.headline), document.text);
}

Result<ReadDocument> readPage(const std::string& name) {
    return readFile(kPages / name, kMaxDocumentBytes).and_then([&](const std::string& bytes) {
        return readDocument(bytes, name);
    });
}

class Page : public testing::TestWithParam<const char*> {};

/// Compares with tests/data/pages/NAME.txt, which is written anew when DATELINE_UPDATE_GOLDEN is set.
TEST_P(Page, GivesItsArticle) {
    const auto read = readPage(std::string(GetParam()) + ".html");
    ASSERT_TRUE(read.has_value()) << describe(read.error());
    const auto expected = kPages / (std::string(GetParam()) + ".txt");
    if (std::getenv("DATELINE_UPDATE_GOLDEN") != nullptr)
        std::ofstream(expected) << described(read->document);
    EXPECT_EQ(described(read->document), readFile(expected, kMaxDocumentBytes).value_or("no such file"));
}

INSTANTIATE_TEST_SUITE_P(ReadHtml, Page,
                         testing::Values("json_ld_graph", "untidy_tables", "blog_of_divs", "script_only",
                                         "itemprop", "broken_json_ld"),
                         [](const auto& test) { return std::string(test.param); });

TEST(ReadHtml, OfAPageWithoutAnArticleSaysWhatToDo) {
    const auto read = readPage("navigation_only.html");
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().kind, ErrorKind::BadFormat);
    EXPECT_THAT(read.error().message, testing::HasSubstr("no article"));
    EXPECT_FALSE(readDocument("<html><body><p>", "a.html").has_value());
    EXPECT_FALSE(readDocument("<", "a.html").has_value());
}

struct Dated {
    const char* html;
    const char* published;
};

TEST(ReadHtml, TakesThePublicationDateFromTheMostReliablePlace) {
    const Dated examples[] = {
        {"<meta property='article:published_time' content='2020-01-02T00:00:00Z'><time "
         "datetime='2020-05-05'>x</time>",
         "2020-01-02"},
        {"<meta name='DC.date.issued' content='2020-01-02'>", "2020-01-02"},
        {"<meta itemprop='datePublished' content='2 January 2020'>", "2020-01-02"},
        {"<time itemprop='datePublished'>January 2, 2020</time>", "2020-01-02"},
        {"<nav><time datetime='2022-02-02'></time></nav><time datetime='2020-01-02T10:00'>today</time>",
         "2020-01-02"},
        {"<div class='articlePubdate'>Thu 2 January 2020, 10:00</div>", "2020-01-02"},
        {"<div class='article-published'>Thu 2 January 2020, 10:00</div>", "2020-01-02"},
        {"<meta name='date' content='soon'><p>2 January 2020</p>", "2020-01-02"},
        {"<p>On 2 January 2020 it rained.</p>", "unknown"},
    };
    for (const Dated& example : examples) {
        const auto read =
            readDocument(std::string("<html><h1>Rain in Tol</h1>") + example.html +
                             "<p>It rained on the town of Tol for a week.</p><p>It rained on.</p>",
                         "a.html");
        ASSERT_TRUE(read.has_value());
        EXPECT_THAT(described(read->document),
                    testing::HasSubstr(std::string("published: ") + example.published))
            << example.html;
    }
}

TEST(ReadHtml, ConvertsThePagesEncoding) {
    const auto read = readDocument(
        "<html><meta charset='windows-1251'><p>\xCC\xEE\xF1\xEA\xE2\xE0 is calm today.</p>", "a.html");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->document.text, "Москва is calm today.");
    EXPECT_EQ(declaredEncoding("<?xml version='1.0' encoding=\"UTF-8\"?>"), "utf-8");
    EXPECT_EQ(declaredEncoding("<p>charset"), "");
}

TEST(ReadHtml, OfHostileNestingGivesUpAtOnce) {
    for (const char* tag :
         {"<div>", "<b>", "<div/>", "<div></span>", "<p><font color=1>x</p>", "<table><td>"}) {
        std::string html = "<html><body>";
        for (int i = 0; i < 200'000; ++i)
            html += tag;
        const auto read = readDocument(html + "It rained on the town.", "a.html");
        ASSERT_FALSE(read.has_value()) << tag;
        EXPECT_THAT(read.error().message, testing::HasSubstr("nested")) << tag;
    }
}

std::size_t depthOf(std::string_view html) {
    return htmlCost(html, {99, 1'000'000}).depth;
}

TEST(HtmlDepth, CountsOnlyWhatNests) {
    EXPECT_EQ(depthOf("<html><body><p>a<p>b<br><ul><li>c<li>d</ul>"), 1u);
    EXPECT_EQ(depthOf("<div><span><i>x</div><div></div>"), 3u);
    EXPECT_EQ(depthOf("<svg><path/><path/><path/></svg>"), 1u);
    EXPECT_EQ(depthOf("<script>'<div><div><div>'</script><!-- <div><div> --><em>a</em>"), 1u);
}

TEST(HtmlDepth, IsNotHiddenByWhatOnlyLooksLikeACommentOrAText) {
    for (const char* before :
         {"<!-->", "<!--->", "<!-- x --!>", "<svg><style>", "<svg><title>", "<svg><textarea><desc>",
          "<math><textarea><mtext>", "<select><title></select>", "<select><xmp></select>",
          "<div><select></div><title></select>", "<svg><desc><div></svg></div></desc><style>",
          "<select><template></select></template><title></select>"})
        EXPECT_GE(depthOf(std::string(before) + "<div><div><div><div><div><div>"), 6u) << before;
    EXPECT_EQ(
        depthOf("<svg><path d=''/></svg><style>a<b<c<d</style><select><option>x</select><title><i><i><i>"),
        1u);
}

std::string manyAttributes(int count) {
    std::string attributes;
    for (int i = 0; i < count; ++i)
        attributes += fmt::format(" a{}=1", i);
    return attributes;
}

TEST(ReadHtml, OfHostileAttributesGivesUpAtOnce) {
    const std::string many = manyAttributes(50'000);
    std::string bodies;
    for (int i = 0; i < 50'000; ++i)
        bodies += fmt::format("<body a{}=1>", i);
    std::string fonts;
    for (int i = 0; i < 400; ++i)
        fonts += fmt::format("<font{} b={}>", manyAttributes(100), i);
    for (const std::string& tags :
         {"<div" + many + ">", "<div a=\">\"" + many + ">", "<div/" + many + ">", "</p" + many + ">",
          "<div" + many, bodies, fonts, "<!--><i" + many + ">"}) {
        const auto read = readDocument("<html><body><p>It rained on the town.</p>" + tags, "a.html");
        ASSERT_FALSE(read.has_value()) << tags.substr(0, 40);
        EXPECT_THAT(read.error().message, testing::HasSubstr("too many attributes")) << tags.substr(0, 40);
    }
}

TEST(HtmlCost, OfAttributesIsThatOfTheirPairs) {
    const auto comparisons = [](std::string_view html) {
        return htmlCost(html, {99, 1'000'000}).comparisons;
    };
    EXPECT_EQ(comparisons("<p><a href='x'>y</a></p><br/>"), 0u);
    EXPECT_EQ(comparisons("<p a b=c d = 'e f>' g=\"<p a b c>\" h/i>"), 36u);
    EXPECT_EQ(comparisons("<script>'<p a b c d e f g>'</script><!-- <p a b c>-->"), 0u);
    EXPECT_EQ(comparisons("<p a b='"), 4u);
    EXPECT_EQ(comparisons("<p a b"), 4u);
    EXPECT_EQ(comparisons("<p a="), 0u);
    EXPECT_EQ(comparisons("<b a b><b c d>"), 12u);
}

} // namespace
} // namespace dateline
