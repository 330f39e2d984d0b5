#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using dateline::test::FuzzTarget;
using dateline::test::fuzzTargets;

const FuzzTarget* chosen = nullptr;

} // namespace

/// `--target=NAME` says which target it is; libFuzzer passes over what begins with two dashes.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    constexpr std::string_view flag = "--target=";
    for (const char* argument : std::span(*argv, static_cast<std::size_t>(*argc)))
        for (const FuzzTarget& target : fuzzTargets())
            if (const std::string_view words = argument;
                words.starts_with(flag) && words.substr(flag.size()) == target.name)
                chosen = &target;
    if (chosen != nullptr)
        return 0;
    std::fputs("Say which: --target=NAME, of the names of folders in tests/fuzz/corpus\n", stderr);
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    chosen->run({reinterpret_cast<const char*>(data), size});
    return 0;
}
