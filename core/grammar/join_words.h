#pragma once

#include "core/grammar/words.h"

namespace dateline {

/// Tokens put together to words, looked up, and not yet tagged but for punctuation, names and numbers.
[[nodiscard]] Words joinWords(std::string_view text, const Token* begin, const Token* end,
                              const Vocabulary& vocabulary);

} // namespace dateline
