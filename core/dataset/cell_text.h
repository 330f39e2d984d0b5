#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Without the blanks at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// Whether a cell says nothing: it is empty, or says so ("NA", "null", "-").
[[nodiscard]] bool saysNothing(std::string_view trimmedCell);

/// The title that a cell gives: the first of several headlines with ';' between them, cut at a word to at
/// most 160 bytes. A slice of the cell; empty when there is no letter or digit in it, or most are question
/// marks.
[[nodiscard]] std::string_view titleIn(std::string_view cell);
/// A text cut at a word to at most the length of a title.
[[nodiscard]] std::string_view cutToTitle(std::string_view text);
/// The first name of a list with ';' between its names, and the rest. Both trimmed.
[[nodiscard]] std::string_view takeListed(std::string_view& rest);

/// For people: well-formed UTF-8, what is broken replaced by U+FFFD, line ends as \n.
[[nodiscard]] std::string shown(std::string_view cell);
/// For a message: as shown(), on one line and not longer than some words.
[[nodiscard]] std::string shownShort(std::string_view cell);
/// For a message: the first of some names in short, and how many more there are.
[[nodiscard]] std::string shownNames(const std::vector<std::string>& names);

} // namespace dateline
