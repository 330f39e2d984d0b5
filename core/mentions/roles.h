#pragma once

#include "core/mentions/mentions.h"

namespace dateline {

/// Who did what a mention tells of, and to what or whom it was done, as words of its sentence; empty where
/// that is not told.
struct Roles {
    WordRange who;
    WordRange whom;
};

/// Of a verb its subject and object, of a passive what stands after "by" and its subject; of a noun what
/// stands before it in its phrase and after "of", "on", "against".
[[nodiscard]] Roles rolesOf(const Sentence& sentence, const Mention& mention, const Vocabulary& vocabulary);

} // namespace dateline
