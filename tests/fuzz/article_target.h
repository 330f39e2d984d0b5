#pragma once

#include <cstddef>
#include <cstdint>

namespace dateline {

/// From the bytes of a file to its events, to a Dateline file and back. Aborts when a promise is broken:
/// whole sentences as quotes, titles and reasons inside the text, a file that is read as it was written.
void fuzzArticle(const std::uint8_t* data, std::size_t size);

} // namespace dateline
