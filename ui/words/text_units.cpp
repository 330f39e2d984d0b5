#include "ui/words/text_units.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::uint32_t kCheckpointBytes = 4096;

/// The UTF-16 units that a byte adds: a character counts at its first byte, one beyond the BMP counts twice.
std::uint32_t unitsAdded(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0xF0)
        return 2;
    return (value & 0xC0) == 0x80 ? 0 : 1;
}

} // namespace

TextUnits::TextUnits(std::string_view text) : m_text(text) {
    std::uint32_t units = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i % kCheckpointBytes == 0)
            m_unitsAtCheckpoint.push_back(units);
        units += unitsAdded(text[i]);
    }
    if (m_unitsAtCheckpoint.empty())
        m_unitsAtCheckpoint.push_back(0);
}

std::uint32_t TextUnits::unitOf(std::uint32_t byte) const {
    const std::size_t last = m_unitsAtCheckpoint.size() - 1;
    const std::size_t checkpoint = std::min<std::size_t>(byte / kCheckpointBytes, last);
    std::uint32_t units = m_unitsAtCheckpoint[checkpoint];
    for (std::size_t i = checkpoint * kCheckpointBytes; i < byte && i < m_text.size(); ++i)
        units += unitsAdded(m_text[i]);
    return units;
}

std::uint32_t TextUnits::byteOf(std::uint32_t unit) const {
    const auto after = std::upper_bound(m_unitsAtCheckpoint.begin(), m_unitsAtCheckpoint.end(), unit);
    const auto checkpoint = static_cast<std::size_t>(after - m_unitsAtCheckpoint.begin()) - 1;
    std::uint32_t units = m_unitsAtCheckpoint[checkpoint];
    for (std::size_t i = checkpoint * kCheckpointBytes; i < m_text.size(); ++i) {
        units += unitsAdded(m_text[i]);
        if (units > unit)
            return static_cast<std::uint32_t>(i);
    }
    return static_cast<std::uint32_t>(m_text.size());
}

} // namespace dateline
