#include "core/dataset/cell_text.h"

#include <string>

#include <gmock/gmock.h>

namespace dateline {
namespace {

struct TitleCase {
    std::string cell;
    std::string title;
};
class TitleOfCell : public testing::TestWithParam<TitleCase> {};

TEST_P(TitleOfCell, IsItsFirstHeadline) {
    EXPECT_EQ(titleIn(GetParam().cell), GetParam().title);
}

INSTANTIATE_TEST_SUITE_P(
    Cells, TitleOfCell,
    testing::Values(TitleCase{"", ""}, TitleCase{"Two shot dead in Kiev", "Two shot dead in Kiev"},
                    TitleCase{"One;Two;Three", "One"}, TitleCase{";;Two", "Two"},
                    TitleCase{"They came; they left", "They came; they left"},
                    TitleCase{" \"In quotes\" ;Two", "In quotes"},
                    TitleCase{"First line\r\nSecond", "First line"}, TitleCase{"NA", ""},
                    TitleCase{" - ", ""}, TitleCase{"…?", "…?"},
                    TitleCase{std::string(100, 'a') + " " + std::string(100, 'b'), std::string(100, 'a')},
                    TitleCase{std::string(300, 'a'), std::string(160, 'a')}));

TEST(CellText, CutsTitlesOnlyBetweenCharacters) {
    std::string cell;
    while (cell.size() < 300)
        cell += "é";
    EXPECT_EQ(titleIn("x" + cell).size(), 159u);
}

TEST(CellText, TakesNamesFromAList) {
    std::string_view rest = "A ; B;; C";
    std::vector<std::string> names;
    while (!rest.empty())
        names.emplace_back(takeListed(rest));
    EXPECT_THAT(names, testing::ElementsAre("A", "B", "", "C"));
}

TEST(CellText, ShowsBrokenBytesAsReplaced) {
    EXPECT_EQ(shown("Ki\xC3v\r\nx\ry"), "Ki\xEF\xBF\xBDv\nx\ny");
    EXPECT_EQ(shownShort("a\nb"), "a b");
    EXPECT_EQ(shownShort(std::string(100, 'x')), std::string(60, 'x') + "…");
}

TEST(CellText, KnowsCellsThatSayNothing) {
    for (const char* cell : {"", "NA", "n/a", "NULL", "None", "-", "NaN"})
        EXPECT_TRUE(saysNothing(cell)) << cell;
    for (const char* cell : {"0", "no", "nav", "Nantes"})
        EXPECT_FALSE(saysNothing(cell)) << cell;
}

} // namespace
} // namespace dateline
