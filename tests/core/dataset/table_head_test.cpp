#include "tests/core/dataset/table_file.h"

namespace dateline {
namespace {

using test::TableFile;
using testing::ElementsAre;
using testing::HasSubstr;

struct DialectCase {
    std::string bytes;
    char delimiter;
    std::vector<std::string> header;
    std::vector<std::string> row;
    std::string encoding = "UTF-8";
};
class Dialects : public testing::TestWithParam<DialectCase> {};

TEST_P(Dialects, AreFound) {
    const TableFile file(GetParam().bytes);
    const auto head = readTableHead(file.path());
    ASSERT_TRUE(head) << describe(head.error());
    EXPECT_EQ(head->dialect.delimiter, GetParam().delimiter);
    EXPECT_EQ(head->dialect.encoding, GetParam().encoding);
    EXPECT_EQ(head->header, GetParam().header);
    ASSERT_FALSE(head->rows.empty());
    EXPECT_EQ(head->rows.front(), GetParam().row);
}

std::string utf16(std::string_view ascii, bool mark) {
    std::string bytes = mark ? "\xFF\xFE" : "";
    for (const char c : ascii) {
        bytes += c;
        bytes += '\0';
    }
    return bytes;
}

INSTANTIATE_TEST_SUITE_P(
    Files, Dialects,
    testing::Values(DialectCase{"a,b\n1,2\n", ',', {"a", "b"}, {"1", "2"}},
                    DialectCase{"a;b\r\n1,5;2,5\r\n", ';', {"a", "b"}, {"1,5", "2,5"}},
                    DialectCase{"a\tb\r1\t2\r", '\t', {"a", "b"}, {"1", "2"}},
                    DialectCase{"a|b\n1|2", '|', {"a", "b"}, {"1", "2"}},
                    DialectCase{"a,b\n\"x;y;z\",\"1;2;3\"\n", ',', {"a", "b"}, {"x;y;z", "1;2;3"}},
                    DialectCase{"sep=;\na;b\n1;2\n", ';', {"a", "b"}, {"1", "2"}},
                    DialectCase{"\n\n only \nx\n", ',', {"only"}, {"x"}},
                    DialectCase{"\xEF\xBB\xBF"
                                "a,b\n1,2\n",
                                ',',
                                {"a", "b"},
                                {"1", "2"}},
                    DialectCase{
                        "a,\"b \"\"c\"\"\nd\"\n1,\"2\n3\"\n", ',', {"a", "b \"c\"\nd"}, {"1", "2\n3"}},
                    DialectCase{"a,,c\n1,2,3\n", ',', {"a", "column 2", "c"}, {"1", "2", "3"}},
                    DialectCase{"a,b\nKiev \x96 caf\xE9 d\xE9j\xE0 vu,2\n",
                                ',',
                                {"a", "b"},
                                {"Kiev – café déjà vu", "2"},
                                "windows-1252"},
                    DialectCase{utf16("a,b\n1,2\n", true), ',', {"a", "b"}, {"1", "2"}, "UTF-16LE"},
                    DialectCase{utf16("a,b\n1,2\n", false), ',', {"a", "b"}, {"1", "2"}, "UTF-16LE"}));

struct BadHead {
    std::string bytes;
    ErrorKind kind;
    std::string says;
};
class BadHeads : public testing::TestWithParam<BadHead> {};

TEST_P(BadHeads, SayWhy) {
    const TableFile file(GetParam().bytes);
    const auto head = readTableHead(file.path());
    ASSERT_FALSE(head);
    EXPECT_EQ(head.error().kind, GetParam().kind);
    EXPECT_THAT(head.error().message, HasSubstr(GetParam().says));
    EXPECT_EQ(head.error().where, file.path().string());
}

std::string commas(std::size_t count) {
    std::string line;
    for (std::size_t i = 0; i < count; ++i)
        line += std::to_string(i) + ",";
    return line + "\n";
}

INSTANTIATE_TEST_SUITE_P(Files, BadHeads,
                         testing::Values(BadHead{"", ErrorKind::Empty, "empty"},
                                         BadHead{"\n\n", ErrorKind::BadFormat, "no header"},
                                         BadHead{"a,b,a\n", ErrorKind::BadFormat,
                                                 "two columns are called 'a'"},
                                         BadHead{"a,\"b\n", ErrorKind::BadFormat, "a quote in column 2"},
                                         BadHead{commas(kMaxColumns), ErrorKind::BadFormat, "more than 4096"},
                                         BadHead{"\x89PNG\r\n\x1A\n", ErrorKind::NotText, ""},
                                         BadHead{std::string("PK\x03\x04"), ErrorKind::NotText, ""}));

TEST(TableHeads, HaveAsManyRowsAsAskedFor) {
    const TableFile file("a\n1\n\n2\n3\n");
    EXPECT_EQ(readTableHead(file.path(), 2)->rows.size(), 2u);
    EXPECT_EQ(readTableHead(file.path())->rows.size(), 3u);
}

} // namespace
} // namespace dateline
