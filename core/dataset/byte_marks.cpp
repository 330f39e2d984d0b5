#include "core/dataset/byte_marks.h"

#include <algorithm>
#include <array>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace dateline {
namespace {

#ifdef __SSE2__

std::uint64_t marksOfSixteen(const char* bytes, char delimiter) {
    const __m128i data = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    __m128i marks = _mm_cmpeq_epi8(data, _mm_set1_epi8(delimiter));
    for (const char c : {'"', '\n', '\r', '\0'})
        marks = _mm_or_si128(marks, _mm_cmpeq_epi8(data, _mm_set1_epi8(c)));
    return static_cast<std::uint64_t>(_mm_movemask_epi8(marks));
}

std::uint64_t marksOfBlock(const char* bytes, char delimiter) {
    return marksOfSixteen(bytes, delimiter) | marksOfSixteen(bytes + 16, delimiter) << 16 |
           marksOfSixteen(bytes + 32, delimiter) << 32 | marksOfSixteen(bytes + 48, delimiter) << 48;
}

#else

std::uint64_t marksOfBlock(const char* bytes, char delimiter) {
    std::uint64_t marks = 0;
    for (unsigned i = 0; i < 64; ++i) {
        const char c = bytes[i];
        const bool marked = c == delimiter || c == '"' || c == '\n' || c == '\r' || c == '\0';
        marks |= std::uint64_t{marked} << i;
    }
    return marks;
}

#endif

} // namespace

void ByteMarks::load(std::size_t block) {
    m_block = block;
    const std::string_view bytes = m_text.substr(block * kBlock, kBlock);
    if (bytes.size() == kBlock) {
        m_marks = marksOfBlock(bytes.data(), m_delimiter);
        return;
    }
    std::array<char, kBlock> padded;
    padded.fill('x');
    std::copy(bytes.begin(), bytes.end(), padded.begin());
    m_marks = marksOfBlock(padded.data(), m_delimiter) & ((std::uint64_t{1} << bytes.size()) - 1);
}

} // namespace dateline
