#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace dateline::test {

/// Gives a target every input that its fuzzer starts from, or once broke on, and returns how many there were.
/// The target aborts when one breaks again.
inline int replay(const char* corpus, void (*target)(const std::uint8_t*, std::size_t)) {
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

} // namespace dateline::test
