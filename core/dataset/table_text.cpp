#include "core/dataset/table_text.h"

#include "core/dataset/share_work.h"
#include "core/document/decode_text.h"

#include <algorithm>
#include <cstdint>
#include <vector>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dateline {
namespace {

constexpr std::size_t kWeighedAtOnce = std::size_t{1} << 20;

/// The first place from `at` on at which no character of UTF-8 goes on.
std::size_t characterAt(std::string_view bytes, std::size_t at) {
    for (int i = 0; i < 3 && at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80; ++i)
        ++at;
    return std::min(at, bytes.size());
}

/// Line ends in a text after which `next` stands: \n, \r\n and \r are one each.
std::size_t lineEndsIn(std::string_view text, char next) {
    if (text.empty())
        return 0;
    const std::size_t last = text.size() - 1;
    std::size_t count = text[last] == '\n' || (text[last] == '\r' && next != '\n') ? 1 : 0;
    const char* const bytes = text.data();
    for (std::size_t at = 0; at < last;) {
        const std::size_t stop = std::min(last, at + 255); // so that a byte can hold the count
        std::uint8_t some = 0;
        for (; at < stop; ++at) {
            const bool ends = (bytes[at] == '\n') | ((bytes[at] == '\r') & (bytes[at + 1] != '\n'));
            some = static_cast<std::uint8_t>(some + (ends ? 1 : 0));
        }
        count += some;
    }
    return count;
}

} // namespace

std::optional<Utf8Evidence> weighInParallel(std::string_view bytes, std::size_t workers,
                                            SharedProgress& progress) {
    std::vector<Utf8Evidence> parts((bytes.size() + kWeighedAtOnce - 1) / kWeighedAtOnce);
    std::atomic<bool> stopped{false};
    shareWork(workers, parts.size(), [&](std::size_t, std::size_t i) {
        if (stopped)
            return;
        const std::size_t begin = i == 0 ? 0 : characterAt(bytes, i * kWeighedAtOnce);
        const std::size_t end = characterAt(bytes, (i + 1) * kWeighedAtOnce);
        parts[i] = weighUtf8(bytes.substr(begin, end - begin));
        if (!progress.done(end - begin))
            stopped = true;
    });
    if (stopped)
        return std::nullopt;
    Utf8Evidence all;
    for (const Utf8Evidence& part : parts) {
        all.brokenBytes += part.brokenBytes;
        all.forUtf8 += part.forUtf8;
        all.forLegacy += part.forLegacy;
    }
    return all;
}

Result<TableText> textOf(std::string_view bytes, const Utf8Evidence& evidence, const std::string& where) {
    auto encoding = encodingOf(bytes, evidence, where);
    if (!encoding)
        return tl::unexpected(encoding.error());
    TableText table{encoding->name, bytes.substr(encoding->markLength), {}};
    if (table.encoding != "UTF-8")
        table.converted = toUtf8(table.text, table.encoding);
    return table;
}

std::size_t LineCounter::lineAt(std::size_t at) {
    const char next = at < m_text.size() ? m_text[at] : '\0';
    m_line += lineEndsIn(m_text.substr(m_at, at - m_at), next);
    m_at = at;
    return m_line;
}

void giveBackMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace dateline
