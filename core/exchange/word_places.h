#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dateline {

/// Where each word of a text begins, to find stretches of it. A word is a run of letters and digits; all that
/// is not ASCII counts as letters. Takes 8 bytes a word.
class WordPlaces {
public:
    /// O(n log n).
    explicit WordPlaces(std::string_view text);

    /// Places of the text, in order, `words` among them wherever they stand: those of the rarest whole word
    /// in them. None when they hold no whole word: the first and the last may be parts of longer ones.
    [[nodiscard]] std::optional<std::vector<std::size_t>> placesFor(std::string_view words) const;

private:
    struct Place {
        std::uint32_t hash;
        std::uint32_t at;
    };

    [[nodiscard]] std::span<const Place> placesOf(std::string_view word) const;

    std::vector<Place> m_places; ///< by hash, then by place
};

} // namespace dateline
