#include "core/exchange/dataset_reference.h"

#include "core/exchange/dateline_file.h"
#include "tests/core/dataset/made_csv.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

constexpr std::string_view kRows =
    "date,title,deaths\n2020-05-03,shells fell on Tol,4\n2020-05-09,a truce,0\n";

TEST(DatasetReferenceTest, AFileWithADatasetRefersToItAndOpensItAgain) {
    const test::TemporaryFile csv("refer.csv", kRows);
    const std::string file = writeDatelineFile(test::contentOf(csv.path()), JsonLayout::Indented);
    EXPECT_THAT(file, testing::Not(testing::HasSubstr("shells fell")));
    auto read = readDatelineFile(file, "war.json");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_TRUE(openDatasets(read->content, ".", {}).empty());
    ASSERT_TRUE(read->content.documents.front().dataset);
    EXPECT_TRUE(read->content.documents.front().extra.empty()) << "it is no longer a reference";
    const auto timeline = buildTimeline(read->content);
    ASSERT_EQ(timeline->size(), 2u);
    EXPECT_EQ(timeline->titleOf(0), "shells fell on Tol");
    EXPECT_EQ(writeDatelineFile(timeline->content(), JsonLayout::Indented), file);
}

TEST(DatasetReferenceTest, ADatasetThatIsGoneIsAWarningAndItsReferenceIsKept) {
    std::string file;
    {
        const test::TemporaryFile csv("gone.csv", kRows);
        file = writeDatelineFile(test::contentOf(csv.path()), JsonLayout::Indented);
    }
    auto read = readDatelineFile(file, "war.json");
    ASSERT_TRUE(read);
    const auto warnings = openDatasets(read->content, ".", {});
    ASSERT_EQ(warnings.size(), 1u);
    EXPECT_THAT(warnings.front().message, testing::HasSubstr("left out"));
    EXPECT_THAT(writeDatelineFile(read->content, JsonLayout::Indented), testing::HasSubstr("\"columns\""));
}

TEST(DatasetReferenceTest, SpelledOutItsRowsAreEventsWithQuotes) {
    const test::TemporaryFile csv("spelled.csv", kRows);
    const auto content = spelledOut(test::contentOf(csv.path()));
    ASSERT_TRUE(content);
    ASSERT_EQ(content->events.size(), 2u);
    const Quote& quote = content->events.front().quotes.front();
    EXPECT_EQ(slice(content->documents.front().text, quote.span), "2020-05-03,shells fell on Tol,4");
}

} // namespace
} // namespace dateline
