#pragma once

#include "core/temporal/lexemes.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// A number followed by what is counted is no year: "in 1500 men", "2000 km"; nor is one that follows "page"
/// or "$".
/// Takes the class Year from such lexemes from `from` on. Linear.
void withdrawYears(std::vector<Lexeme>& lexemes, std::size_t from);

} // namespace dateline
