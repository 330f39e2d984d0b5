#include "tests/fuzz/time_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    dateline::fuzzTagger(data, size);
    return 0;
}
