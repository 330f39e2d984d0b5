#pragma once

#include "core/base/error.h"
#include "core/lexicon/lexicon.h"

#include <string_view>

namespace dateline {

/// The program's lexicon with a user's words, by type: {"classes": {"drone-maker": "…"}, "types": {"strike":
/// {"verbs": ["drone > @territory"], "nouns": ["…"], "genericVerbs": ["…"], "genericNouns": ["…"]}}}; entries
/// are those of a meaning, see docs/lexicon.md. The user's rules are tried before the program's own. `name`
/// is the file's, for errors. Errors: BadFormat, which names the entry that is wrong.
[[nodiscard]] Result<Lexicon> lexiconWith(std::string_view json, std::string_view name,
                                          const Lexicon& program = Lexicon::english());

} // namespace dateline
