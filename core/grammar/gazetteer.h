#pragma once

#include "core/grammar/words.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

enum class PlaceKind : std::uint8_t { Country, Capital, Place, Region, People };

/// A known name at a place in a sentence.
struct PlaceMatch {
    PlaceKind kind;
    std::string_view
        country;       ///< the first name of its country; empty for a region. Lives as long as the gazetteer
    std::uint32_t end; ///< the word after the name
};

/// Countries, their people, capitals and cities, and regions. Immutable.
class Gazetteer {
public:
    /// Of a file such as resources/en/places.json.
    explicit Gazetteer(std::string_view json);

    /// The longest known name that begins at word `at`. Constant cost.
    [[nodiscard]] std::optional<PlaceMatch> find(std::string_view text, const Words& words,
                                                 std::uint32_t at) const;

    /// What a whole name is.
    [[nodiscard]] std::optional<PlaceMatch> find(std::string_view name) const;

private:
    struct Entry {
        std::string name;
        PlaceKind kind;
        std::uint32_t country;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
    };
    void add(std::string_view names, PlaceKind kind, std::uint32_t country);

    std::vector<std::string> m_countries; ///< the first is empty
    std::unordered_map<std::string, std::vector<Entry>, Hash, std::equal_to<>>
        m_byFirstWord; ///< longest first
};

} // namespace dateline
