#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Where the rows of a CSV text are, and what its columns are called.
struct TableLayout {
    char delimiter = ',';
    std::vector<std::string> header; ///< those without a name are called by their place: "column 3"
    std::size_t firstRow = 0;        ///< where the line after the header begins
};

/// The layout of a CSV text in UTF-8 without a byte order mark, from its first lines. Errors: BadFormat.
[[nodiscard]] Result<TableLayout> layoutOf(std::string_view text, const std::string& where);

} // namespace dateline
