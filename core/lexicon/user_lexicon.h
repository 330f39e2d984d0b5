#pragma once

#include "core/base/error.h"
#include "core/lexicon/lexicon.h"

#include <string_view>

namespace dateline {

/// The program's lexicon with a user's words, in the format of resources/en/triggers.json:
/// {"classes": {"drone-maker": "…"}, "types": {"strike": {"verbs": ["droned > @territory"], "nouns":
/// ["…"]}}}. The user's rules are tried like the program's own. `name` is the file's, for errors. Errors:
/// BadFormat, which names the entry that is wrong.
[[nodiscard]] Result<Lexicon> lexiconWith(std::string_view json, std::string_view name,
                                          const Lexicon& program = Lexicon::english());

} // namespace dateline
