#pragma once

#include "core/base/span.h"
#include "core/document/abbreviations.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How sentences end in a language: by ICU's rules for it (`en@ss=standard`) and by its abbreviations. There
/// are no two different rules of one language.
struct SentenceRules {
    std::string language; ///< ISO 639-1
    Abbreviations abbreviations;
};

/// Those of a language that has a folder in resources/.
[[nodiscard]] SentenceRules sentenceRulesOf(std::string language);

/// The sentences of `text`, in order, without the white space around them. A paragraph's end always ends a
/// sentence; an abbreviation ("Gen.", "U.S.", "Sept.") does not. Built on ICU's sentence rules (Unicode UAX
/// #29). Linear in the length of the text.
[[nodiscard]] std::vector<Span> splitSentences(std::string_view text, const SentenceRules& rules);

} // namespace dateline
