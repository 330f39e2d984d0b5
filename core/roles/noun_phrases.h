#pragma once

#include "core/roles/role_context.h"

#include <vector>

namespace dateline {

/// What joins a phrase to the one before it.
enum class Joint : std::uint8_t { None, Comma, And };

/// A noun phrase that may name somebody.
struct NounPhrase {
    WordRange words;        ///< without article and number, with what stands after "of"
    std::uint32_t head = 0; ///< its noun, or the last word of its name
    Joint joint = Joint::None;
    bool definite = false;
    bool determined = false; ///< by an article, a number or a possessive
    bool counted = false;    ///< by a number
    bool pronoun = false;
    bool fronted = false; ///< after a preposition that stands first in the range
};

/// How much of a range is read: the phrases that are joined in it, or those after prepositions too.
enum class Depth : std::uint8_t { Joined, All };

/// The noun phrases of a range, in text order; of two that name the same one ("Toma Reka, the head of the
/// service"; "a tribe that paid tribute, the Ghazri") that with the name. What describes them (relative
/// clauses, "in the hills") is left out. Linear.
[[nodiscard]] std::vector<NounPhrase> phrasesIn(const RoleContext& context, WordRange range,
                                                Depth depth = Depth::Joined);

/// The end of the noun phrase that begins at `at`, with its article and its "of" phrases.
[[nodiscard]] std::uint32_t phraseEnd(const RoleContext& context, std::uint32_t at);

/// Whether a word is the mark of a possessor ("'s") and not a pronoun ("its").
[[nodiscard]] bool isPossessiveMark(const RoleContext& context, std::uint32_t at);

} // namespace dateline
