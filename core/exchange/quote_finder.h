#pragma once

#include "core/base/span.h"
#include "core/document/code_point_index.h"
#include "core/exchange/word_places.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How a file names a stretch of a text: W3C Web Annotation's TextPositionSelector in code points, and its
/// TextQuoteSelector. What the file does not say is none.
struct TextSelector {
    std::optional<std::uint32_t> start;
    std::optional<std::uint32_t> end;
    std::optional<std::string> exact;
    std::string prefix;
    std::string suffix;
};

enum class Found { InPlace, Elsewhere, Nowhere };

struct FoundSpan {
    Found found = Found::Nowhere;
    Span span;
};

/// Finds stretches in one text, which must outlive it. A stretch in its place takes constant time. The first
/// that is not makes an index of the words, O(n log n) in the text; then it takes as many comparisons as its
/// rarest word has places. Once all of that is some hundred times the text, what is left is not found.
class QuoteFinder {
public:
    explicit QuoteFinder(std::string_view text) : m_text(text), m_index(text) {}

    /// At its place, if the words stand there. Else where the words stand between the prefix and the suffix,
    /// or the only place where they stand at all; never one of several that are equally good.
    [[nodiscard]] FoundSpan find(const TextSelector& selector);

private:
    [[nodiscard]] std::optional<Span> inPlace(const TextSelector& selector) const;
    [[nodiscard]] std::optional<Span> search(const TextSelector& selector);
    [[nodiscard]] std::vector<std::size_t> placesOf(std::string_view words);

    std::string_view m_text;
    CodePointIndex m_index;
    std::optional<WordPlaces> m_words; ///< once a stretch was not in its place
    std::size_t m_work = 0;            ///< bytes compared, so that a file of many lost quotes stays cheap
};

} // namespace dateline
