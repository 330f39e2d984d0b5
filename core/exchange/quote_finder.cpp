#include "core/exchange/quote_finder.h"

namespace dateline {
namespace {

constexpr std::size_t kMostSearchedBytes = std::size_t{4} << 30;

/// How well a place fits: 2 with prefix and suffix around it, 1 with one of them, 0 with none.
int contextScore(std::string_view text, Span span, const TextSelector& selector) {
    const bool prefix = !selector.prefix.empty() && text.substr(0, span.begin).ends_with(selector.prefix);
    const bool suffix = !selector.suffix.empty() && text.substr(span.end).starts_with(selector.suffix);
    return (prefix ? 1 : 0) + (suffix ? 1 : 0);
}

} // namespace

FoundSpan QuoteFinder::find(const TextSelector& selector) {
    if (const auto span = inPlace(selector))
        return {Found::InPlace, *span};
    if (const auto span = search(selector))
        return {Found::Elsewhere, *span};
    return {};
}

std::optional<Span> QuoteFinder::inPlace(const TextSelector& selector) const {
    if (!selector.start || !selector.end || *selector.start >= *selector.end)
        return std::nullopt;
    const auto begin = m_index.byteAtCodePoint(*selector.start);
    const auto end = m_index.byteAtCodePoint(*selector.end);
    if (!begin || !end)
        return std::nullopt;
    const Span span{*begin, *end};
    return !selector.exact || slice(m_text, span) == *selector.exact ? std::optional(span) : std::nullopt;
}

std::optional<Span> QuoteFinder::search(const TextSelector& selector) {
    if (!selector.exact || selector.exact->empty())
        return std::nullopt;
    std::optional<Span> best;
    int bestScore = -1;
    bool tied = false;
    for (std::size_t at = 0; m_searched < kMostSearchedBytes;) {
        const std::size_t found = m_text.find(*selector.exact, at);
        m_searched += std::min(found, m_text.size()) - at + selector.exact->size();
        if (found == std::string_view::npos)
            return tied ? std::nullopt : best;
        const Span span{static_cast<std::uint32_t>(found),
                        static_cast<std::uint32_t>(found + selector.exact->size())};
        const int score = contextScore(m_text, span, selector);
        tied = score == bestScore || (tied && score < bestScore);
        if (score > bestScore) {
            best = span;
            bestScore = score;
        }
        at = found + 1;
    }
    return std::nullopt;
}

} // namespace dateline
