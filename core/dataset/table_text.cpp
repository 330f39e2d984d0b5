#include "core/dataset/table_text.h"

#include "core/base/share_work.h"
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
constexpr std::size_t kConvertedAtOnce = std::size_t{1} << 18;

/// The first place from `at` on at which no character of UTF-8 goes on.
std::size_t characterAt(std::string_view bytes, std::size_t at) {
    for (int i = 0; i < 3 && at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0xC0) == 0x80; ++i)
        ++at;
    return std::min(at, bytes.size());
}

constexpr std::string_view kReplacement = "\uFFFD";

std::size_t countOf(std::string_view text, std::string_view word) {
    std::size_t count = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + word.size()))
        ++count;
    return count;
}

/// The bytes of a line end in an encoding; empty when text in it cannot be converted line by line.
std::string_view lineEndIn(std::string_view encoding) {
    if (encoding.starts_with("UTF-16LE"))
        return {"\n\0", 2};
    if (encoding.starts_with("UTF-16BE"))
        return {"\0\n", 2};
    const bool stateful =
        encoding.starts_with("ISO-2022") || (encoding.starts_with("UTF") && encoding != "UTF-8");
    return stateful ? std::string_view() : "\n";
}

/// Where a stretch of text from `begin` on ends that can be converted on its own.
std::size_t convertibleEnd(std::string_view text, std::size_t begin, std::string_view encoding) {
    const std::string_view lineEnd = lineEndIn(encoding);
    if (lineEnd.empty() || text.size() - begin <= kConvertedAtOnce)
        return text.size();
    std::size_t at = text.find(lineEnd, begin + kConvertedAtOnce);
    while (at != std::string_view::npos && (at - begin) % lineEnd.size() != 0)
        at = text.find(lineEnd, at + 1);
    return at == std::string_view::npos ? text.size() : at + lineEnd.size();
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

Result<TableText> textOf(std::string_view bytes, const Utf8Evidence& evidence, const std::string& where,
                         const Progress& progress) {
    auto encoding = encodingOf(bytes, evidence, where);
    if (!encoding)
        return tl::unexpected(encoding.error());
    TableText table{encoding->name, bytes.substr(encoding->markLength), {}};
    if (table.encoding == "UTF-8" && evidence.wellFormed())
        return table;
    table.converted.reserve(table.text.size() + table.text.size() / 16);
    for (std::size_t begin = 0; begin < table.text.size();) {
        if (progress.cancelled())
            return tl::unexpected(
                Error{ErrorKind::Cancelled, Phrase::tr("stopped before all rows were read"), where});
        const std::size_t end = convertibleEnd(table.text, begin, table.encoding);
        table.converted += toUtf8(table.text.substr(begin, end - begin), table.encoding);
        begin = end;
    }
    if (table.converted.capacity() / 4 > table.converted.size() / 3)
        table.converted.shrink_to_fit();
    table.replaced =
        table.encoding == "UTF-8" ? evidence.brokenBytes : countOf(table.converted, kReplacement);
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
