#include "tests/fuzz/targets.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include <gtest/gtest.h>

namespace dateline::test {

void PrintTo(const FuzzTarget& target, std::ostream* out) {
    *out << target.name;
}

namespace {

namespace fs = std::filesystem;

class FuzzCorpus : public testing::TestWithParam<FuzzTarget> {};

/// Every input that a fuzzer starts from, or that once broke the target. The program aborts when one does
/// again; its name is then the last line that was printed.
TEST_P(FuzzCorpus, BreaksNothing) {
    int inputs = 0;
    for (const auto& entry :
         fs::directory_iterator(fs::path(DATELINE_TEST_DATA) / "../fuzz/corpus" / GetParam().name)) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        std::cout << entry.path().filename().string() << std::endl;
        GetParam().run(bytes);
        ++inputs;
    }
    EXPECT_GT(inputs, 2);
}

INSTANTIATE_TEST_SUITE_P(Of, FuzzCorpus, testing::ValuesIn(fuzzTargets()),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace dateline::test
