#pragma once

#include "core/expressions/lexemes.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

/// What stands in an address, a file's name or the number of a document ("https://…/2017/04/16",
/// "report-2014.pdf", "2010-12-S-310") is no time: takes all classes from such lexemes from `from` on.
/// Linear.
void withdrawCodes(std::string_view text, std::vector<Lexeme>& lexemes, std::size_t from);

/// A number followed by what is counted is no year: "in 1500 men", "2000 km"; nor is one that follows "page"
/// or "$".
/// Takes the class Year from such lexemes from `from` on. Linear.
void withdrawYears(std::vector<Lexeme>& lexemes, std::size_t from);

} // namespace dateline
