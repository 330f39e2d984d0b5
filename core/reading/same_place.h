#pragma once

#include <string_view>

namespace dateline {

class Gazetteer;

/// Whether two names of places may mean the same place: one is not told or not known, the one lies in the
/// other, or they are in the same words.
[[nodiscard]] bool samePlace(std::string_view a, std::string_view b, const Gazetteer& places);

/// Whether one text that names both places means two by them, told in one sentence or in several: as above,
/// and of names that the gazetteer does not have those without a common word.
[[nodiscard]] bool toldApart(std::string_view a, std::string_view b, const Gazetteer& places);

} // namespace dateline
