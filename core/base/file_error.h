#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace dateline {

/// Why a file could not be opened or read, by errno.
[[nodiscard]] Error openError(int code, const std::string& where);
/// That a folder was named where a file is due.
[[nodiscard]] Error folderError(const std::string& where);
/// That a file is larger than `limit` bytes.
[[nodiscard]] Error tooLargeError(std::size_t limit, const std::string& where);

/// Why a file could not be written, by errno; a full disk is named.
[[nodiscard]] Error writeError(int code, const std::filesystem::path& path);
/// That a folder has the name of the file.
[[nodiscard]] Error folderInTheWay(const std::filesystem::path& path);
[[nodiscard]] Error noSuchFolder(const std::filesystem::path& path, const std::filesystem::path& folder);
/// That the file may be read only.
[[nodiscard]] Error readOnly(const std::filesystem::path& path);

} // namespace dateline
