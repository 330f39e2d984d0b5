#include "core/formats/read_document.h"

#include "core/base/limits.h"
#include "core/base/read_file.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <unistd.h>

namespace dateline {
namespace {

using std::chrono::sys_days;
using testing::HasSubstr;
using namespace std::chrono_literals;

SourceDocument document(std::string_view bytes, std::string_view name = "report.txt") {
    auto result = readDocument(bytes, name);
    EXPECT_TRUE(result.has_value()) << (result ? "" : describe(result.error()));
    return result ? std::move(result->document) : SourceDocument();
}

ErrorKind errorOf(std::string_view bytes, std::string_view name) {
    const auto result = readDocument(bytes, name);
    EXPECT_FALSE(result.has_value());
    EXPECT_FALSE(result || result.error().message.empty());
    EXPECT_TRUE(result || result.error().where == name);
    return result ? ErrorKind::Cancelled : result.error().kind;
}

TEST(PlainText, KeepsItsTextAndFindsItsHeadline) {
    const auto read = document("Rebels take the port\n\nThe port fell at dawn.\n\nNobody was hurt.\n");
    EXPECT_EQ(read.text, "Rebels take the port\n\nThe port fell at dawn.\n\nNobody was hurt.\n");
    EXPECT_EQ(read.title, "Rebels take the port");
    EXPECT_EQ(slice(read.text, read.headline), "Rebels take the port");
    EXPECT_FALSE(read.published.has_value());
    EXPECT_EQ(read.publishedFrom, PublishedFrom::Nowhere);
}

TEST(PlainText, WithoutAHeadlineIsNamedAfterItsFileOrItsFirstWords) {
    EXPECT_EQ(document("The port fell.\n\nIt rained.", "/tmp/fall of the port.txt").title,
              "fall of the port");
    EXPECT_EQ(document("The port fell.\n", "").title, "The port fell.");
    std::string unbroken;
    for (int i = 0; i < 200; ++i)
        unbroken += "xé";
    const std::string cut = document(unbroken + '.', "").title;
    EXPECT_EQ(unbroken.substr(0, cut.size() - 3) + "…", cut) << "cut between characters";
    EXPECT_NE(static_cast<unsigned char>(unbroken[cut.size() - 3]) & 0xC0, 0x80);
    EXPECT_TRUE(document("The port fell.\n\nIt rained.").headline.empty());
}

struct Published {
    const char* text;
    std::optional<sys_days> day;
};

TEST(PlainText, TakesThePublicationDateFromTheTopOnly) {
    const sys_days day{2023y / 9 / 21};
    const Published examples[] = {
        {"Talks begin\n\n21 September 2023\n\nThe talks began.", day},
        {"Talks begin\n\nBy Ann Lee\nPublished 21 Sep 2023\n\nThe talks began.", day},
        {"Talks begin\n\nUpdated 23 Sep 2023\nPublished: September 21, 2023 10:00 GMT\n\nThe talks began.",
         day},
        {"GENEVA, 21 September 2023 (Agency) – The talks began.", day},
        {"Talks begin\n\nKYIV, Ukraine, Sept. 21, 2023 (AN) — The talks began on 3 May 2020.", day},
        {"Talks begin\n\nGENEVA, 21 September (Agency) – The talks began.", std::nullopt},
        {"Talks begin\n\nThe war began on 21 September 2023 - a Thursday.", std::nullopt},
        {"Talks begin\n\nThe talks began.\n\nPublished 21 September 2023", std::nullopt},
        {"Talks begin\n\nWhat the rivals said after the meeting on 21 September 2023\n\nThe talks began.",
         std::nullopt},
        {"21 September 2023 was a Thursday.\n\nIt rained.", std::nullopt},
    };
    for (const Published& example : examples) {
        const auto read = document(example.text);
        EXPECT_EQ(read.published, example.day) << example.text;
        EXPECT_EQ(read.publishedFrom, example.day ? PublishedFrom::Text : PublishedFrom::Nowhere);
    }
}

TEST(Markdown, LosesItsMarkUpAndKeepsItsText) {
    const auto read =
        document("---\ntitle: \"Truce: the terms\"\ndate: 2023-09-21\npublisher: The Herald\n---\n\n"
                 "# Truce *holds*\n\nThe **two** sides, [envoys said](https://a.example/x_(y)), met\n"
                 "in `Yevlakh` ![map](m.png)on 3\\* May_2020 &amp; later.[^1]\n\n"
                 "> A quote\n> of two lines.\n\n- first\n- [x] second\n\n2. third\n\n---\n\n"
                 "Under\n-----\n\n<!-- not\nthis -->\n```\ncode *kept*\n```\n"
                 "| a | b |\n|---|---|\n| 1 | 2 |\n\n[1]: https://a.example\n[^1]: A note.\n",
                 "truce.md");
    EXPECT_EQ(
        read.text,
        "Truce holds\n\nThe two sides, envoys said, met in Yevlakh on 3* May_2020 & later.\n\n"
        "A quote of two lines.\n\nfirst\n\nsecond\n\nthird\n\nUnder\n\ncode *kept*\n\na | b\n\n1 | 2\n\n"
        ": A note.");
    EXPECT_EQ(slice(read.text, read.headline), "Truce holds");
    EXPECT_EQ(read.title, "Truce: the terms");
    EXPECT_EQ(read.publisher, "The Herald");
    EXPECT_EQ(read.published, sys_days{2023y / 9 / 21});
    EXPECT_EQ(read.publishedFrom, PublishedFrom::Page);
}

TEST(Markdown, ShowsTheTitleOfItsFrontMatterWhenItHasNoHeading) {
    const auto read = document("---\ntitle: Truce holds\n---\nThe sides met.\n", "");
    EXPECT_EQ(read.text, "Truce holds\n\nThe sides met.");
    EXPECT_EQ(slice(read.text, read.headline), "Truce holds");
}

TEST(Markdown, WithUnclosedMarksIsReadToItsEnd) {
    EXPECT_EQ(document("# A\n\nhalf **bold and [a link and `code\n", "a.md").text,
              "A\n\nhalf **bold and [a link and `code");
    EXPECT_EQ(document("---\ntitle: never closed\n\nText.\n", "a.md").text, "title: never closed\n\nText.");
}

/// What the text of `markdown` is.
struct MarkedUp {
    const char* markdown;
    const char* text;
};

TEST(Markdown, IsReadAsCommonMarkHasIt) {
    const MarkedUp examples[] = {
        {"One\\\ntwo  \nthree", "One two three"},
        {"1. one\n\n   more\n2. two\n   - inner", "one\n\nmore\n\ntwo\n\ninner"},
        {"[the *envoy*][e] met <b>them</b>\n\n[e]: https://a.example \"title\"", "the envoy met them"},
        {"<div class=\"note\">\nThe port &amp; the town\n</div>\n\nfell", "The port & the town\n\nfell"},
        {"<!-- left\n\nout -->\n\nThe port fell.", "The port fell."},
        {"a&nbsp;b &eacute; &#8217; &unknown;", "a b é ’ &unknown;"},
        {"~~old~~ `[^a-z]` [^note] end", "old [^a-z]  end"},
        {"    The port fell\n    at dawn.", "The port fell at dawn."},
        {"![a map][m] seen\n\n[m]: m.png", "seen"},
    };
    for (const MarkedUp& example : examples)
        EXPECT_EQ(document(example.markdown, "a.md").text, example.text) << example.markdown;
}

TEST(Markdown, ThatWouldTakeTooLongIsRefused) {
    EXPECT_EQ(errorOf(std::string(1000, '>') + " deep", "a.md"), ErrorKind::BadFormat);
    std::string wide;
    for (const char* cell : {"|a", "|---"}) {
        for (int i = 0; i < 2000; ++i)
            wide += cell;
        wide += "|\n";
    }
    for (int i = 0; i < 2000; ++i)
        wide += "|x|\n";
    EXPECT_EQ(errorOf(wide, "a.md"), ErrorKind::BadFormat);
    EXPECT_FALSE(document(std::string(1000, '-') + "\n\nThe port fell.", "a.md").text.empty());
}

TEST(BadInput, IsToldApart) {
    using namespace std::string_view_literals;
    EXPECT_EQ(errorOf("", "empty.txt"), ErrorKind::Empty);
    EXPECT_EQ(errorOf(" \r\n\t ", "blank.txt"), ErrorKind::Empty);
    EXPECT_EQ(errorOf("\x7F"
                      "ELF\x02\x01\0\0"sv,
                      "program"),
              ErrorKind::NotText);
    EXPECT_EQ(errorOf("---\ntitle: only this\n---\n", "a.md"), ErrorKind::Empty);
}

class Files : public testing::Test {
protected:
    void SetUp() override {
        m_folder = std::filesystem::temp_directory_path() / ("dateline-read-" + std::to_string(getpid()));
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    std::filesystem::path write(const char* name, std::string_view bytes) {
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
        return m_folder / name;
    }

    std::filesystem::path m_folder;
};

TEST_F(Files, AreRead) {
    EXPECT_EQ(readFile(write("a.txt", "two\nlines"), 100), "two\nlines");
    EXPECT_EQ(readFile(write("empty.txt", ""), 100), "");
}

TEST_F(Files, ThatCannotBeReadSayWhy) {
    const auto missing = readFile(m_folder / "none.txt", 100);
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(missing.error().where, (m_folder / "none.txt").string());

    const auto folder = readFile(m_folder, 100);
    ASSERT_FALSE(folder.has_value());
    EXPECT_EQ(folder.error().kind, ErrorKind::NotReadable);
    EXPECT_THAT(folder.error().message, HasSubstr("folder"));

    const auto large = readFile(write("large.txt", std::string(3 << 20, 'x')), 2 << 20);
    ASSERT_FALSE(large.has_value());
    EXPECT_EQ(large.error().kind, ErrorKind::TooLarge);
    EXPECT_THAT(large.error().message, HasSubstr("2 MB"));
}

TEST_F(Files, WithoutPermissionSaySo) {
    if (geteuid() == 0)
        GTEST_SKIP() << "root may read everything";
    const auto path = write("secret.txt", "x");
    std::filesystem::permissions(path, std::filesystem::perms::none);
    const auto secret = readFile(path, 100);
    ASSERT_FALSE(secret.has_value());
    EXPECT_EQ(secret.error().kind, ErrorKind::NotReadable);
    EXPECT_THAT(secret.error().message, HasSubstr("permission"));
}

} // namespace
} // namespace dateline
