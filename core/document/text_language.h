#pragma once

#include "core/document/source_document.h"

#include <string>
#include <string_view>

namespace dateline {

/// ISO 639-1 of the language that a text is in, by its script and its function words
/// (resources/languages.json); empty when that is not clear, as of a text of under 200 letters or of a list
/// of names. Looks at the first two thousand letters at most.
[[nodiscard]] std::string_view languageOfText(std::string_view text);

/// The language in which to read a document: that of its text where it is clear, else the one that its source
/// tells, else English.
[[nodiscard]] std::string languageOf(const SourceDocument& document);

/// "French"; the code itself of a language that has no name in resources/languages.json.
[[nodiscard]] std::string_view nameOfLanguage(std::string_view code);

} // namespace dateline
