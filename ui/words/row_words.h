#pragma once

#include "core/dataset/dataset.h"

#include <QString>
#include <vector>

namespace dateline {

/// The fields of a row that hold something: titles, then notes, then the others in the order of the file.
[[nodiscard]] std::vector<RowField> toldFields(const Dataset& dataset, std::uint32_t record);

/// What a row says for itself, as one would quote it: its titles and notes; the whole row where it has none.
[[nodiscard]] QString rowWords(const Dataset& dataset, std::uint32_t record);

} // namespace dateline
