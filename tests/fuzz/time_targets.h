#pragma once

#include <cstddef>
#include <cstdint>

namespace dateline {

/// What the fuzzers call with any bytes; each aborts when the program breaks a promise that its headers make.
void fuzzTagger(const std::uint8_t* data, std::size_t size);
void fuzzEdtf(const std::uint8_t* data, std::size_t size);

} // namespace dateline
