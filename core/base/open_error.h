#pragma once

#include "core/base/error.h"

#include <string>

namespace dateline {

/// Why a file could not be opened or read, by errno.
[[nodiscard]] Error openError(int code, const std::string& where);
/// That a folder was named where a file is due.
[[nodiscard]] Error folderError(const std::string& where);
/// That a file is larger than `limit` bytes.
[[nodiscard]] Error tooLargeError(std::size_t limit, const std::string& where);

} // namespace dateline
