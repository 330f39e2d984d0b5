#include "tests/fuzz/replay.h"
#include "tests/fuzz/time_targets.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(FuzzCorpus, OfTheTaggerIsKept) {
    EXPECT_GT(test::replay("tagger", fuzzTagger), 0);
}

TEST(FuzzCorpus, OfEdtfIsKept) {
    EXPECT_GT(test::replay("edtf", fuzzEdtf), 0);
}

} // namespace
} // namespace dateline
