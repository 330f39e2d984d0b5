#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace dateline {

/// Why a file could not be written, by errno; a full disk is named.
[[nodiscard]] Error writeError(int code, const std::filesystem::path& path);
/// That a folder has the name of the file.
[[nodiscard]] Error folderInTheWay(const std::filesystem::path& path);
[[nodiscard]] Error noSuchFolder(const std::filesystem::path& path, const std::filesystem::path& folder);
/// That the file may be read only.
[[nodiscard]] Error readOnly(const std::filesystem::path& path);

} // namespace dateline
