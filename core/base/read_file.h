#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace dateline {

/// The bytes of a file of at most `limit` bytes. Errors: NotFound, NotReadable, TooLarge.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

} // namespace dateline
