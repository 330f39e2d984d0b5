#include "tests/fuzz/article_target.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    dateline::fuzzArticle(data, size);
    return 0;
}
