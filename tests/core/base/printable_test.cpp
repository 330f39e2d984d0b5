#include "core/base/printable.h"

#include "core/base/error.h"
#include "core/base/utf8.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using namespace std::string_literals;

struct Words {
    std::string foreign;
    std::string shown;
};

const Words kWords[] = {
    {"plain.txt", "plain.txt"},
    {"Łódź – 🕊 \\ \"quoted\"", "Łódź – 🕊 \\ \"quoted\""},
    {"two\nlines\tand\r", "two\\nlines\\tand\\r"},
    {"\x1b]0;title\x07\x1b[31mred", "\\x1b]0;title\\x07\\x1b[31mred"},
    {"nul\0here"s, "nul\\x00here"},
    {"\x7f\xc2\x9b", "\\x7f\\x9b"},
    {"fdp.\u202etxt", "fdp.\\u202etxt"},
    {"a\u2028b\ufeff\uffff", "a\\u2028b\\ufeff\\uffff"},
    {"caf\xe9.txt", "caf\\xe9.txt"},
    {"cut \xf0\x9f\x95", "cut \\xf0\\x9f\\x95"},
    {"", ""},
};

class Printable : public testing::TestWithParam<Words> {};

TEST_P(Printable, ShowsWhatATerminalWouldObey) {
    EXPECT_EQ(printable(GetParam().foreign), GetParam().shown);
    EXPECT_EQ(printable(GetParam().shown), GetParam().shown) << "what is printable stays as it is";
}

INSTANTIATE_TEST_SUITE_P(Words, Printable, testing::ValuesIn(kWords));

TEST(SingleLine, MakesOneSpaceOfWhatCannotBeShown) {
    EXPECT_EQ(singleLine(" Two \t lines\r\n of \x1b\x07 a\u202etitle\xff\xfe. ", 100),
              "Two lines of a title .");
    EXPECT_EQ(singleLine("Łódź – 🕊", 100), "Łódź – 🕊");
    EXPECT_EQ(singleLine("\n \x01", 100), "");
    EXPECT_EQ(singleLine("a\xff\xff\xef\xbf\xbf z", 100), "a z") << "U+FFFF has no place in XML";
}

TEST(SingleLine, CutsBetweenCharacters) {
    const std::string doves = "🕊🕊🕊";
    for (std::size_t most = 0; most < doves.size(); ++most)
        EXPECT_EQ(singleLine(doves, most), doves.substr(0, most / 4 * 4) + "…") << most;
    EXPECT_EQ(singleLine(doves, doves.size()), doves);
    EXPECT_EQ(singleLine(std::string(1'000'000, 'x'), 5), "xxxxx…");
}

TEST(ShownLines, KeepsTheLines) {
    EXPECT_EQ(shownLines("One\ttab.\r\n\nTwo  \x1b[1m words\x0b\n", 100), "One\ttab.\n\nTwo [1m words\n");
    EXPECT_EQ(shownLines("ab\ncd", 4), "ab\nc…");
}

TEST(Describe, WritesNothingRawOfANameOrACell) {
    const std::string name = "\x1b[2Ja\nb.csv";
    EXPECT_EQ(describe(Error{ErrorKind::BadDate, Phrase::foreign("'\x1b[31m' is not a date"), name}),
              "\\x1b[2Ja\\nb.csv: '\\x1b[31m' is not a date");
    EXPECT_EQ(describe(Warning{Phrase::foreign("doubted\x07"), name}), "\\x1b[2Ja\\nb.csv: doubted\\x07");
}

TEST(Describe, CutsTheMiddleOfWhatIsTooLongToBeRead) {
    std::string longWords;
    for (int i = 0; i < 50'000; ++i)
        longWords += "é";
    const std::string told = describe(Error{
        ErrorKind::BadFormat, Phrase::foreign("begins " + longWords + " ends"), longWords + ", line 812"});
    EXPECT_LT(told.size(), 1100u);
    EXPECT_THAT(told, testing::HasSubstr(", line 812: begins é"));
    EXPECT_THAT(told, testing::EndsWith("é ends"));
    EXPECT_TRUE(weighUtf8(told).wellFormed());
}

} // namespace
} // namespace dateline
