#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The forms of a regular English verb, by the rules of spelling.
struct VerbForms {
    std::string base;       ///< "carry"
    std::string s;          ///< "carries"
    std::string past;       ///< "carried"
    std::string participle; ///< "carried"
    std::string ing;        ///< "carrying"
};

/// `doubled`: the last consonant is doubled before -ed and -ing ("plan", "planned").
[[nodiscard]] VerbForms inflectVerb(std::string_view base, bool doubled);

/// Whether writers differ on doubling the last consonant of a verb of several syllables, by its stress or by
/// country: "travelled" and "traveled", "beginning".
[[nodiscard]] bool mayDouble(std::string_view base);

/// "city" → "cities", "clash" → "clashes", "attack" → "attacks".
[[nodiscard]] std::string pluralOf(std::string_view noun);

} // namespace dateline
