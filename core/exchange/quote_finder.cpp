#include "core/exchange/quote_finder.h"

#include <vector>

namespace dateline {
namespace {

constexpr std::size_t kMostWork = std::size_t{256} << 20;
constexpr std::size_t kMostWorkPerByte = 64;
constexpr std::size_t kStepBytes = 16; ///< what a comparison costs beside its bytes

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

std::vector<std::size_t> QuoteFinder::placesOf(std::string_view words) {
    if (!m_words)
        m_words.emplace(m_text);
    std::vector<std::size_t> places;
    if (auto candidates = m_words->placesFor(words)) {
        places = *std::move(candidates);
        m_work += places.size() * (kStepBytes + words.size());
        std::erase_if(places, [&](std::size_t at) { return m_text.substr(at, words.size()) != words; });
        return places;
    }
    m_work += m_text.size();
    for (std::size_t at = m_text.find(words); at != m_text.npos; at = m_text.find(words, at + 1))
        places.push_back(at);
    return places;
}

std::optional<Span> QuoteFinder::search(const TextSelector& selector) {
    if (!selector.exact || selector.exact->empty() || m_work > kMostWork + kMostWorkPerByte * m_text.size())
        return std::nullopt;
    std::optional<Span> best;
    int bestScore = -1;
    bool tied = false;
    for (const std::size_t at : placesOf(*selector.exact)) {
        const Span span{static_cast<std::uint32_t>(at),
                        static_cast<std::uint32_t>(at + selector.exact->size())};
        const int score = contextScore(m_text, span, selector);
        tied = score == bestScore || (tied && score < bestScore);
        if (score > bestScore) {
            best = span;
            bestScore = score;
        }
    }
    return tied ? std::nullopt : best;
}

} // namespace dateline
