#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Text in which upper and lower case are the same: Unicode's full case folding.
[[nodiscard]] std::string foldedCase(std::string_view text);

/// Where `word`, in ASCII's lower case, stands in `text` from `from` on, whatever the case of its ASCII
/// letters; npos when it does not. Several bytes a clock tick.
[[nodiscard]] std::size_t findFoldedAscii(std::string_view text, std::string_view word, std::size_t from = 0);

/// The longest stretch of ASCII in a word.
[[nodiscard]] std::string_view asciiPart(std::string_view word);

} // namespace dateline
