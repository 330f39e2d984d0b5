#pragma once

#include "core/roles/noun_phrases.h"

namespace dateline {

/// What somebody who is named may be: one person, a body that acts as one, several; or a place after all.
/// A name that nobody knows may be more than one of these.
struct ActorKind {
    bool person = false;
    bool group = false;
    bool many = false;
    bool place = false;

    [[nodiscard]] bool acts() const { return person || group || many; }
};

/// How sure it is from where a phrase stands that it names somebody who can act.
enum class Expect : std::uint8_t {
    Known,     ///< only what is known to act
    Likely,    ///< a noun that nobody knows acts too
    Territory, ///< only what is known to act; a name without article is a place
};

[[nodiscard]] ActorKind kindOf(const RoleContext& context, const NounPhrase& phrase, Expect expect);

} // namespace dateline
