#pragma once

#include "core/grammar/tag_context.h"

#include <optional>

namespace dateline {

/// What a word is in its sentence.
struct WordUse {
    Tag tag;
    VerbForm form = VerbForm::None;

    friend bool operator==(const WordUse&, const WordUse&) = default;
};

/// The use of a word of a closed class: "the", "of", "that", "will"; none of other words.
[[nodiscard]] std::optional<Tag> closedClassUse(const TagContext& context);

/// The use of a word that the lexicon knows as noun, verb, adjective or adverb.
[[nodiscard]] WordUse openClassUse(const TagContext& context);

/// "fighting": a verb after "be" or before its object, else a noun.
[[nodiscard]] WordUse gerundUse(const TagContext& context);

/// "launched": a participle after an auxiliary, an adjective inside a noun phrase, else past, if it can be;
/// later steps see whether a past tense without a subject is a participle after all.
[[nodiscard]] WordUse pastUse(const TagContext& context, bool canBePast);

/// The use of a word that the lexicon does not have, by how it is written and ends.
[[nodiscard]] WordUse unknownUse(const TagContext& context);

} // namespace dateline
