#include "core/dataset/formula_guard.h"
#include "tests/core/dataset/table_file.h"

namespace dateline {
namespace {

TEST(FormulaGuard, StandsBeforeWhatASpreadsheetWouldRun) {
    for (const char* cell : {"=1+1", "+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "'=1", "''-1"}) {
        EXPECT_EQ(guarded(cell), "'" + std::string(cell));
        EXPECT_EQ(unguarded(guarded(cell)), cell);
    }
    for (const char* cell : {"", "a=1", "'", "'tis", "1-2", " =1", "''"}) {
        EXPECT_EQ(guarded(cell), cell);
        EXPECT_EQ(unguarded(cell), cell);
    }
}

TEST(FormulaGuard, IsTakenOffOnlyInWordsOfOurOwnFiles) {
    EXPECT_TRUE(guardedColumns({"date", "title"}).empty());
    const std::vector<bool> guard =
        guardedColumns({"title", "when", "family", "earliest", "latest", "modality", "killed_best", "id"});
    EXPECT_EQ(guard, (std::vector<bool>{true, false, false, false, false, false, false, false}));
}

TEST(FormulaGuard, OfOtherFilesIsAWordLikeAnother) {
    const auto dataset = test::readTable("date,title\n2024,'=1\n", "start=date,title=title");
    ASSERT_TRUE(dataset);
    EXPECT_EQ((*dataset)->titleAt((*dataset)->columns().record.front()), "'=1");
}

} // namespace
} // namespace dateline
