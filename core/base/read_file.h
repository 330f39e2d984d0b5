#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>

namespace dateline {

/// The bytes of a file, pipe or device of at most `limit` bytes. A pipe is waited for, but never longer than
/// a few milliseconds after a stop was asked for; what was asked to stop is Cancelled. Errors: NotFound,
/// NotReadable, TooLarge, Cancelled.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit,
                                           const std::stop_token& stop = {});

} // namespace dateline
