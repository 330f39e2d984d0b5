#include "ui/source/source_stretch.h"

#include <algorithm>

namespace dateline {
namespace {

/// How far a cut may move to fall on a paragraph's end.
constexpr std::size_t kCutReach = 4096;

std::uint32_t sizeOf(const SourceDocument& document) {
    return static_cast<std::uint32_t>(document.text.size());
}

std::uint32_t characterBoundary(std::string_view text, std::uint32_t at) {
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        ++at;
    return at;
}

/// The beginning of a paragraph near `at`, not after it.
std::uint32_t paragraphBefore(std::string_view text, std::uint32_t at) {
    const std::size_t found = at < 2 ? text.npos : text.rfind("\n\n", at - 2);
    const std::size_t begin = found == text.npos ? 0 : found + 2;
    return at - begin > kCutReach ? characterBoundary(text, at) : static_cast<std::uint32_t>(begin);
}

/// The end of a paragraph near `at`, not before it.
std::uint32_t paragraphAfter(std::string_view text, std::uint32_t at) {
    const std::size_t found = text.find("\n\n", at);
    const std::size_t end = std::min(found, text.size());
    return end - at > kCutReach ? characterBoundary(text, at) : static_cast<std::uint32_t>(end);
}

} // namespace

std::vector<SourceStretch> stretchesAround(const Timeline& timeline, SourcePlace focus, std::size_t budget) {
    const DocumentList& documents = timeline.documents();
    std::vector<SourceStretch> all;
    std::size_t total = 0;
    std::size_t focusAt = 0;
    for (DocumentIndex i = 0; i < documents.size(); ++i) {
        if (i == focus.document)
            focusAt = total + std::min(focus.byte, sizeOf(documents[i]));
        if (timeline.sourceOf(i).hasRecords())
            continue;
        all.push_back({i, wholeOf(documents[i].text)});
        total += documents[i].text.size();
    }
    if (total <= budget)
        return all;

    const std::size_t from = std::min(focusAt - std::min(focusAt, budget / 2), total - budget);
    std::vector<SourceStretch> shown;
    std::size_t before = 0;
    for (const SourceStretch& whole : all) {
        const std::string_view text = documents[whole.document].text;
        const std::size_t after = before + text.size();
        if (after > from && before < from + budget) {
            const auto first = static_cast<std::uint32_t>(std::max(from, before) - before);
            const auto last = static_cast<std::uint32_t>(std::min(from + budget, after) - before);
            shown.push_back({whole.document, {paragraphBefore(text, first), paragraphAfter(text, last)}});
        }
        before = after;
    }
    return shown;
}

} // namespace dateline
