#include "core/document/code_point_index.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t kStep = 256;

constexpr bool beginsCodePoint(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

std::uint32_t countCodePoints(std::string_view text) {
    return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), beginsCodePoint));
}

} // namespace

CodePointIndex::CodePointIndex(std::string_view text) : m_text(text) {
    m_before.reserve(text.size() / kStep + 1);
    for (std::size_t at = 0; at <= text.size(); at += kStep) {
        m_before.push_back(m_size);
        m_size += countCodePoints(text.substr(at, kStep));
    }
}

std::uint32_t CodePointIndex::codePointAtByte(std::uint32_t byte) const {
    const std::size_t step = byte / kStep;
    return m_before[step] + countCodePoints(m_text.substr(step * kStep, byte - step * kStep));
}

std::optional<std::uint32_t> CodePointIndex::byteAtCodePoint(std::uint32_t codePoint) const {
    if (codePoint > m_size)
        return std::nullopt;
    const auto above = std::upper_bound(m_before.begin(), m_before.end(), codePoint);
    const auto step = static_cast<std::size_t>(above - m_before.begin()) - 1;
    std::uint32_t left = codePoint - m_before[step];
    std::size_t at = step * kStep;
    while (at < m_text.size() && (left > 0 || !beginsCodePoint(m_text[at])))
        left -= beginsCodePoint(m_text[at++]) ? 1 : 0;
    return static_cast<std::uint32_t>(at);
}

} // namespace dateline
