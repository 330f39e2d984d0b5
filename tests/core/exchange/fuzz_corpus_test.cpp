#include "tests/fuzz/article_target.h"
#include "tests/fuzz/replay.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(FuzzCorpus, OfWholeArticlesIsKept) {
    EXPECT_GT(test::replay("article", fuzzArticle), 0);
}

} // namespace
} // namespace dateline
