#include "core/exchange/word_places.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace dateline {
namespace {

bool isWordByte(char c) {
    return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::uint32_t hashOf(std::string_view word) {
    return static_cast<std::uint32_t>(std::hash<std::string_view>()(word));
}

/// Calls `take(begin, end)` for each word.
template <typename Take>
void forWords(std::string_view text, Take take) {
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordByte(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && isWordByte(text[at]))
            ++at;
        take(begin, at);
    }
}

} // namespace

WordPlaces::WordPlaces(std::string_view text) {
    forWords(text, [&](std::size_t begin, std::size_t end) {
        m_places.push_back({hashOf(text.substr(begin, end - begin)), static_cast<std::uint32_t>(begin)});
    });
    std::sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) {
        return std::pair(a.hash, a.at) < std::pair(b.hash, b.at);
    });
}

std::span<const WordPlaces::Place> WordPlaces::placesOf(std::string_view word) const {
    const auto [begin, end] =
        std::equal_range(m_places.begin(), m_places.end(), Place{hashOf(word), 0},
                         [](const Place& a, const Place& b) { return a.hash < b.hash; });
    return {begin, end};
}

std::optional<std::vector<std::size_t>> WordPlaces::placesFor(std::string_view words) const {
    std::optional<std::span<const Place>> rarest;
    std::size_t offset = 0;
    forWords(words, [&](std::size_t begin, std::size_t end) {
        if (begin == 0 || end == words.size())
            return;
        const auto places = placesOf(words.substr(begin, end - begin));
        if (!rarest || places.size() < rarest->size()) {
            rarest = places;
            offset = begin;
        }
    });
    if (!rarest)
        return std::nullopt;
    std::vector<std::size_t> found;
    for (const Place& place : *rarest)
        if (place.at >= offset)
            found.push_back(place.at - offset);
    return found;
}

} // namespace dateline
