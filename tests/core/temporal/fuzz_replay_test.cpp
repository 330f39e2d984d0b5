#include "tests/fuzz/time_targets.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace dateline {
namespace {

/// Every input that a fuzzer starts from, or once broke on. The target aborts when one breaks again.
int replay(const char* corpus, void (*target)(const std::uint8_t*, std::size_t)) {
    int inputs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(DATELINE_TEST_DATA) /
                                                                 "../fuzz/corpus" / corpus)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        target(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
        ++inputs;
    }
    return inputs;
}

TEST(FuzzCorpus, OfTheTaggerIsKept) {
    EXPECT_GT(replay("tagger", fuzzTagger), 0);
}

TEST(FuzzCorpus, OfEdtfIsKept) {
    EXPECT_GT(replay("edtf", fuzzEdtf), 0);
}

} // namespace
} // namespace dateline
