#pragma once

#include "core/document/source_document.h"

#include <string_view>

namespace dateline {

/// The day in the name of a file or in an address ("notes_2014-03-18.txt", "/2014/03/18/talks"), else the
/// year
/// ("diary 1943.txt"): a guess to be offered to a person, as a name may well be of another day than its text.
/// Nothing of a name with several years.
[[nodiscard]] TextDate dateInName(std::string_view name);

} // namespace dateline
