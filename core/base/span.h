#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline {

/// Half-open range of UTF-8 bytes in a document's text. Both ends lie on character boundaries.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::uint32_t at) const { return begin <= at && at < end; }
    [[nodiscard]] constexpr bool contains(Span other) const {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The words of `span`, which must lie inside `text`.
[[nodiscard]] constexpr std::string_view slice(std::string_view text, Span span) {
    return text.substr(span.begin, span.size());
}

/// The whole of `text`, which must be shorter than 4 GiB.
[[nodiscard]] constexpr Span wholeOf(std::string_view text) {
    return {0, static_cast<std::uint32_t>(text.size())};
}

} // namespace dateline
