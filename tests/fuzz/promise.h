#pragma once

#include <cstdio>
#include <cstdlib>

namespace dateline::test {

/// Ends the program when a promise of the headers is broken, with the place in the target that asked for it.
/// A fuzzer keeps the input that did it.
inline void require(bool kept, const char* file = __builtin_FILE(), int line = __builtin_LINE()) {
    if (kept)
        return;
    std::fprintf(stderr, "%s:%d: a promise is broken\n", file, line);
    std::abort();
}

} // namespace dateline::test
