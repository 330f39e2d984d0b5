#pragma once

#include "core/formats/read_document.h"

#include <string_view>

namespace dateline {

/// What `text` holds, by the ending of the file's name and by its first characters.
[[nodiscard]] DocumentFormat formatOf(std::string_view text, std::string_view name);

} // namespace dateline
