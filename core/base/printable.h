#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Foreign words, such as a file's name, as one line that a terminal or a label can show and that shows all
/// of them: control characters and those that turn the direction of writing stand as they are written in C
/// (`\n`,
/// `\x1b`, `\u202e`), and so do bytes that are no UTF-8 (`\xff`). Linear; printable words stay as they are.
[[nodiscard]] std::string printable(std::string_view words);

} // namespace dateline
