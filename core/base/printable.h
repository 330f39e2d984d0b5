#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// Foreign words, such as a file's name, as one line that a terminal or a label can show and that shows all
/// of them: control characters and those that turn the direction of writing stand as they are written in C
/// (`\n`,
/// `\x1b`, `\u202e`), and so do bytes that are no UTF-8 (`\xff`). Linear; printable words stay as they are.
[[nodiscard]] std::string printable(std::string_view words);

/// Foreign words as one line to read: each stretch of white space, of what cannot be shown (as above) and of
/// bytes that are no UTF-8 is one space, none stands at either end, and what goes beyond `most` bytes is cut
/// between characters, with "…" after it. Linear in what is shown and left out before the cut.
[[nodiscard]] std::string singleLine(std::string_view words, std::size_t most);

/// The same of several lines: line ends and tabs are kept.
[[nodiscard]] std::string shownLines(std::string_view words, std::size_t most);

} // namespace dateline
